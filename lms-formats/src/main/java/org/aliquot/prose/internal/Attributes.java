package org.aliquot.prose.internal;

import java.util.LinkedHashMap;
import java.util.Map;

/** Attributes of a tag in the order given, so that the same text always gives the same HTML. */
final class Attributes {

    private Attributes() {}

    static Map<String, String> of(String name, String value) {
        return Map.of(name, value);
    }

    static Map<String, String> of(String name, String value, String name2, String value2) {
        Map<String, String> attributes = new LinkedHashMap<>();
        attributes.put(name, value);
        attributes.put(name2, value2);
        return attributes;
    }
}
