package org.aliquot.web.help;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.Map;
import java.util.function.UnaryOperator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.aliquot.prose.Prose;
import org.aliquot.web.address.HelpUrls;
import org.aliquot.word.Word;
import org.jspecify.annotations.Nullable;
import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Component;

/** Reads the guides. Their links to files beside them become links to pages here, and where there is none, words. */
@Component
class Guides {

    /** A guide's text without its title. */
    record Text(String title, String markdown) {}

    private static final Pattern PICTURE = Pattern.compile("\\]\\(\\.\\./pictures/([a-z0-9-]+)\\.png\\)");
    private static final Pattern LINK =
            Pattern.compile("(?<!!)\\[([^\\]]+)\\]\\((?!https?:|mailto:|#)([^()#\\s]+)(#[a-z0-9-]+)?\\)");
    private static final Pattern PAGE = Pattern.compile("([a-z]+)\\.md");
    /** Prose leads within a page or out of the product; these marks stand for the ways between guides until it is safe HTML. */
    private static final String MARK = "to-guide-";

    private static final Pattern MARKED = Pattern.compile("href=\"#" + MARK + "([a-z]+)(?:--([a-z0-9-]+))?\"");

    private final Map<Guide, Text> texts = new EnumMap<>(Guide.class);

    Guides() {
        for (Guide guide : Guide.values()) {
            texts.put(guide, read(guide));
        }
    }

    Text text(Guide guide) {
        return texts.getOrDefault(guide, new Text("", ""));
    }

    /** @param pictures elements by the names that texts call them */
    static String html(Text text, Map<String, String> pictures) {
        return MARKED.matcher(new Prose().showing(pictures).html(text.markdown()))
                .replaceAll(way -> {
                    String anchor = way.group(2);
                    String place = anchor == null ? way.group(1) : way.group(1) + "#" + anchor;
                    return Matcher.quoteReplacement("href=\"" + HelpUrls.help(place) + "\"");
                });
    }

    /** The names of the pictures of a text. */
    static Map<String, String> pictures(Text text, UnaryOperator<String> address) {
        Map<String, String> elements = new HashMap<>();
        Matcher picture = Pattern.compile("!\\[[^\\]]*\\]\\(([a-z0-9-]+)\\)").matcher(text.markdown());
        while (picture.find()) {
            elements.put(
                    picture.group(1),
                    "<img src=\"%s\" alt=\"\" loading=\"lazy\">"
                            .formatted(address.apply("/img/guide/" + picture.group(1) + ".png")));
        }
        return elements;
    }

    private static Text read(Guide guide) {
        try {
            String file =
                    new ClassPathResource("guide/" + guide.word() + ".md").getContentAsString(StandardCharsets.UTF_8);
            int end = file.indexOf('\n');
            return new Text(file.substring(2, end), within(file.substring(end)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String within(String markdown) {
        String pictured = PICTURE.matcher(markdown).replaceAll("]($1)");
        return LINK.matcher(pictured)
                .replaceAll(link -> Matcher.quoteReplacement(way(link.group(1), link.group(2), link.group(3))));
    }

    private static String way(String words, String file, @Nullable String anchor) {
        Matcher page = PAGE.matcher(file);
        return page.matches() && Word.find(Guide.class, page.group(1)).isPresent()
                ? "[%s](#%s%s%s)"
                        .formatted(words, MARK, page.group(1), anchor == null ? "" : "--" + anchor.substring(1))
                : words;
    }
}
