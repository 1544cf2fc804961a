package org.aliquot.interchange.gift;

import org.aliquot.interchange.text.Markup;

/**
 * A text and how to understand it.
 *
 * @param format {@code moodle}, {@code plain}, {@code html} or {@code markdown}
 */
record GiftText(String format, String text) {

    boolean isEmpty() {
        return text.isEmpty();
    }

    /** The format in which Moodle shows a Markdown text as we do: formulas are written differently there. */
    static String formatOf(String markdown) {
        if (!markdown.contains("\n")
                && !markdown.contains("<")
                && !markdown.contains("&")
                && Markup.isPlain(markdown)) {
            return "moodle";
        }
        return markdown.contains("$`") || markdown.contains("```math") ? "html" : "markdown";
    }

    /** Markdown as GIFT, its format named where it is not the usual one. */
    static String written(String markdown, String usual) {
        String format = formatOf(markdown);
        String text = switch (format) {
            case "html" -> Markup.toHtml(markdown, link -> link);
            case "markdown" -> markdown.strip();
            default -> Markup.toPlain(markdown);
        };
        boolean named = !format.equals(usual) || text.startsWith("[") || text.startsWith("//") || text.startsWith("$");
        return (named ? "[" + format + "]" : "") + escaped(text);
    }

    static String escaped(String text) {
        return text.replaceAll("([\\\\~=#{}:])", "\\\\$1").replace("\n", "\\n");
    }
}
