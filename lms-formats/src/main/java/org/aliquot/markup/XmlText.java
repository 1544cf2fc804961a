package org.aliquot.markup;

import java.util.List;
import java.util.Map;
import java.util.Set;

/** Elements written as XML; white space is added only where it means nothing. */
public final class XmlText {

    private static final Set<String> INLINE = Set.of(
            "p", "h1", "h2", "h3", "h4", "h5", "h6", "pre", "td", "th", "span", "em", "strong", "b", "i", "sub", "sup",
            "code", "a", "dfn", "kbd");

    private final StringBuilder xml = new StringBuilder();

    private XmlText() {}

    /** The element on lines of its own. */
    public static String of(Tag tag, int indent) {
        XmlText text = new XmlText();
        text.block(tag, indent);
        return text.xml.toString();
    }

    private void block(Tag tag, int indent) {
        xml.append("  ".repeat(indent));
        boolean apart = !INLINE.contains(tag.name())
                && !tag.parts().isEmpty()
                && tag.parts().stream().allMatch(Tag.class::isInstance)
                && tag.tags().stream().noneMatch(child -> INLINE.contains(child.name()) && !isParagraph(child));
        if (apart) {
            open(tag, false);
            xml.append('\n');
            tag.tags().forEach(child -> block(child, indent + 1));
            xml.append("  ".repeat(indent)).append("</").append(tag.name()).append('>');
        } else {
            inline(tag);
        }
        xml.append('\n');
    }

    private static boolean isParagraph(Tag tag) {
        return tag.is("p") || tag.is("pre") || tag.name().matches("h[1-6]");
    }

    private void inline(Tag tag) {
        open(tag, tag.parts().isEmpty());
        if (!tag.parts().isEmpty()) {
            parts(tag.parts());
            xml.append("</").append(tag.name()).append('>');
        }
    }

    private void parts(List<Part> parts) {
        for (Part part : parts) {
            switch (part) {
                case Words(String words) -> xml.append(escaped(words));
                case Tag tag -> inline(tag);
            }
        }
    }

    private void open(Tag tag, boolean empty) {
        xml.append('<').append(tag.name());
        for (Map.Entry<String, String> attribute : tag.attributes().entrySet()) {
            xml.append(' ')
                    .append(attribute.getKey())
                    .append("=\"")
                    .append(escaped(attribute.getValue())
                            .replace("\"", "&quot;")
                            .replace("\n", "&#10;"))
                    .append('"');
        }
        xml.append(empty ? "/>" : ">");
    }

    /** Characters that XML cannot hold are left out. */
    public static String escaped(String text) {
        StringBuilder escaped = new StringBuilder(text.length() + 16);
        text.codePoints().forEach(point -> {
            switch (point) {
                case '&' -> escaped.append("&amp;");
                case '<' -> escaped.append("&lt;");
                case '>' -> escaped.append("&gt;");
                case '\r' -> escaped.append("&#13;");
                default -> {
                    if (point >= ' ' && point != 0xFFFE && point != 0xFFFF && (point < 0xD800 || point > 0xDFFF)
                            || point == '\n'
                            || point == '\t') {
                        escaped.appendCodePoint(point);
                    }
                }
            }
        });
        return escaped.toString();
    }
}
