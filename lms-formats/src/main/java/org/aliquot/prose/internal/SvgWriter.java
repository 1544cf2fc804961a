package org.aliquot.prose.internal;

import java.util.Map;

/** Writes a drawing from what was taken, so that nothing else can be in it; ids begin with the drawing's name. */
final class SvgWriter {

    private final String name;
    private final StringBuilder out = new StringBuilder();
    private int depth;

    SvgWriter(String name) {
        this.name = name;
    }

    String svg() {
        return out.toString();
    }

    void start(String element, Map<String, String> attributes) {
        depth++;
        out.append('<').append(element);
        if (depth == 1) {
            attribute("xmlns", SvgRules.NAMESPACE);
            attribute("role", "img");
            attribute("aria-labelledby", name + "-title");
        }
        if (depth == 2 && element.equals("title")) {
            attribute("id", name + "-title");
        } else {
            attributes.forEach(this::taken);
        }
        out.append('>');
    }

    void text(String text) {
        out.append(escape(text));
    }

    void end(String element) {
        depth--;
        out.append("</").append(element).append('>');
    }

    private void taken(String attribute, String value) {
        switch (attribute) {
            case "role" -> {}
            case "id" -> attribute("id", name + "-" + value);
            case "marker-start", "marker-mid", "marker-end" ->
                attribute(attribute, value.replace("url(#", "url(#" + name + "-"));
            default -> attribute(attribute, value);
        }
    }

    private void attribute(String attribute, String value) {
        out.append(' ').append(attribute).append("=\"").append(escape(value)).append('"');
    }

    private static String escape(String text) {
        return text.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;");
    }
}
