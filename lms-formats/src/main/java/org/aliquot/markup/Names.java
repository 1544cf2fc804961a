package org.aliquot.markup;

import java.util.Map;

/** Brings the names of QTI 3 to those of QTI 2, so that the rest knows one dialect. */
final class Names {

    private static final Map<String, String> IRREGULAR = Map.of(
            "qti-duration-lt", "durationLT",
            "qti-duration-gte", "durationGTE",
            "qti-stylesheet", "stylesheet");

    private Names() {}

    static String ofElement(String name) {
        String irregular = IRREGULAR.get(name);
        if (irregular != null) {
            return irregular;
        }
        return name.startsWith("qti-") ? camel(name.substring("qti-".length())) : name;
    }

    static String ofAttribute(String element, String name) {
        return element.startsWith("qti-") && !name.startsWith("data-") && !name.startsWith("aria-")
                ? camel(name)
                : name;
    }

    private static String camel(String kebab) {
        StringBuilder camel = new StringBuilder();
        boolean capital = false;
        for (int i = 0; i < kebab.length(); i++) {
            char c = kebab.charAt(i);
            if (c == '-') {
                capital = true;
            } else {
                camel.append(capital ? Character.toUpperCase(c) : c);
                capital = false;
            }
        }
        return camel.toString();
    }
}
