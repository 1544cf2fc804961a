package org.aliquot.interchange.moodle;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Base64;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.aliquot.interchange.QuestionMedia;
import org.aliquot.interchange.QuestionSource;
import org.aliquot.interchange.media.MediaIntake;
import org.aliquot.interchange.text.Markup;
import org.aliquot.interchange.text.XmlPiece;
import org.jspecify.annotations.Nullable;

/** The texts of one question with the files in them. */
final class MoodleTexts {

    private static final String PLACE = "@@PLUGINFILE@@";
    private static final String DATA = "data:image/";

    private final MediaIntake intake;
    private final Map<String, String> names = new HashMap<>();
    private final Map<String, QuestionMedia> media = new HashMap<>();
    final TreeSet<String> losses = new TreeSet<>();
    final List<String> refusedFiles = new ArrayList<>();

    MoodleTexts(MediaIntake intake) {
        this.intake = intake;
    }

    List<QuestionMedia> media() {
        return media.entrySet().stream()
                .sorted(Map.Entry.comparingByKey())
                .map(Map.Entry::getValue)
                .toList();
    }

    /** The text in an element that has a {@code <text>} and perhaps files. */
    String markdown(XmlPiece holder) {
        return markdown(holder, holder.first("text").text());
    }

    /** Likewise, with a text that was prepared. */
    String markdown(XmlPiece holder, String text) {
        names.clear();
        holder.all("file").forEach(this::file);
        boolean html = !Set.of("markdown", "plain_text", "moodle_auto_format").contains(holder.attribute("format"));
        if (!html && text.length() > QuestionSource.LONGEST_QUESTION) {
            losses.add("text of more than " + QuestionSource.LONGEST_QUESTION + " letters");
            return "";
        }
        return switch (holder.attribute("format")) {
            case "markdown" -> text.strip();
            case "plain_text" -> Markup.fromPlain(text);
            case "moodle_auto_format" -> Markup.fromMixed(text.strip(), this::link, losses);
            default -> Markup.fromHtml(text, this::link, losses);
        };
    }

    /** Words of an element, which may be written as HTML. */
    String words(XmlPiece holder) {
        String text = holder.first("text").text().strip();
        return holder.attribute("format").equals("html") && text.startsWith("<")
                ? Markup.toPlain(markdown(holder)).replace('\n', ' ')
                : text;
    }

    private void file(XmlPiece file) {
        String path = file.attribute("path").replaceAll("^/+", "");
        String there = path + file.attribute("name");
        take(there, file.text(), "/" + there);
    }

    /** The way pictures were added in Moodle 1.9. */
    String oldPicture(String name, String base64) {
        String link = take(name, base64, "/" + name);
        return link == null ? "" : "![](" + link + ")";
    }

    private @Nullable String take(String name, String base64, String key) {
        byte[] bytes;
        try {
            bytes = Base64.getMimeDecoder().decode(base64.strip());
        } catch (IllegalArgumentException notBase64) {
            refusedFiles.add(name + " is damaged");
            return null;
        }
        return intake.take(name, bytes)
                .map(medium -> {
                    media.put(medium.name(), medium);
                    names.put(key, medium.name());
                    return medium.name();
                })
                .orElseGet(() -> {
                    refusedFiles.add(name + " is too large or holds a script");
                    return null;
                });
    }

    private String link(String address) {
        if (address.startsWith(PLACE)) {
            String wanted = address.substring(PLACE.length());
            int query = wanted.indexOf('?');
            String name = decoded(query < 0 ? wanted : wanted.substring(0, query));
            String known = names.get(name);
            if (known == null) {
                losses.add("file " + name + ", which is not in the quiz");
                return "";
            }
            return known;
        }
        if (address.startsWith(DATA) && address.contains(";base64,")) {
            String kind = address.substring(DATA.length(), address.indexOf(';')).replaceAll("\\W.*", "");
            String name = "picture-" + (media.size() + 1) + "." + kind;
            String taken = take(name, address.substring(address.indexOf(";base64,") + 8), "/" + name);
            return taken == null ? "" : taken;
        }
        return address;
    }

    private static String decoded(String name) {
        try {
            return URLDecoder.decode(name.replace("+", "%2B"), StandardCharsets.UTF_8);
        } catch (IllegalArgumentException asItStands) {
            return name;
        }
    }
}
