package org.aliquot.prose.internal;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The pictures within one text. Each leaves a numbered place while the text is made safe, and comes into it afterwards; nobody can
 * write such a place by hand.
 */
public final class PicturePlaces {

    private static final Pattern PLACE = Pattern.compile("<span data-picture=\"(\\d{1,4})\"></span>");
    private static final Pattern ALT = Pattern.compile(" alt=\"[^\"]*\"");

    private final Map<String, String> elements;
    private final List<String> placed = new ArrayList<>();

    /** {@code elements} by the names that texts call them, safe to put into a page as they are. */
    public PicturePlaces(Map<String, String> elements) {
        this.elements = elements;
    }

    /** The number of the place; empty where nothing has this name. */
    Optional<String> place(String name, String alt) {
        String element = elements.get(name);
        if (element == null || placed.size() > 9999) {
            return Optional.empty();
        }
        placed.add(shown(element, escaped(alt)));
        return Optional.of(String.valueOf(placed.size() - 1));
    }

    String fill(String html) {
        return placed.isEmpty()
                ? html
                : PLACE.matcher(html)
                        .replaceAll(place -> Matcher.quoteReplacement(placed.get(Integer.parseInt(place.group(1)))));
    }

    private static String shown(String element, String alt) {
        return element.startsWith("<img ")
                ? "<span class=\"picture\">"
                        + ALT.matcher(element).replaceFirst(Matcher.quoteReplacement(" alt=\"" + alt + "\""))
                        + "</span>"
                : "<span class=\"picture\" role=\"img\" aria-label=\"" + alt + "\">" + element + "</span>";
    }

    private static String escaped(String words) {
        return words.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;");
    }
}
