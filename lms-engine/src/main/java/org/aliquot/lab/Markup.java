package org.aliquot.lab;

import java.math.BigDecimal;
import java.math.RoundingMode;

/** Writes SVG. */
final class Markup {

    private final StringBuilder out = new StringBuilder();

    /** @param attributes names and values in turn */
    Markup open(String element, Object... attributes) {
        return tag(element, attributes, ">");
    }

    Markup leaf(String element, Object... attributes) {
        return tag(element, attributes, "/>");
    }

    Markup close(String element) {
        out.append("</").append(element).append(">\n");
        return this;
    }

    /** An element that holds text only. */
    Markup text(String element, String text, Object... attributes) {
        open(element, attributes);
        out.append(text.replace("&", "&amp;").replace("<", "&lt;"));
        return close(element);
    }

    private Markup tag(String element, Object[] attributes, String end) {
        out.append('<').append(element);
        for (int i = 0; i < attributes.length; i += 2) {
            Object value = attributes[i + 1];
            out.append(' ')
                    .append(attributes[i])
                    .append("=\"")
                    .append(value instanceof Double number ? number(number) : value)
                    .append('"');
        }
        out.append(end);
        return this;
    }

    /** To a tenth, without a trailing zero: the same text on every JVM. */
    static String number(double value) {
        var rounded = new BigDecimal(value).setScale(1, RoundingMode.HALF_UP);
        return rounded.signum() == 0 ? "0" : rounded.stripTrailingZeros().toPlainString();
    }

    @Override
    public String toString() {
        return out.toString();
    }
}
