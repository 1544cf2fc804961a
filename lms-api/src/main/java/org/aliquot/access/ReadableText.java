package org.aliquot.access;

import java.util.Map;

/** Text that a database can keep: no NUL, and no half of a character that takes two. */
final class ReadableText {

    private ReadableText() {}

    static boolean isReadable(Map<String, String[]> parameters) {
        return parameters.entrySet().stream()
                .allMatch(parameter -> isReadable(parameter.getKey()) && isReadable(parameter.getValue()));
    }

    private static boolean isReadable(String[] values) {
        for (String value : values) {
            if (!isReadable(value)) {
                return false;
            }
        }
        return true;
    }

    static boolean isReadable(String text) {
        for (int at = 0; at < text.length(); at++) {
            char sign = text.charAt(at);
            if (sign == 0 || Character.isLowSurrogate(sign)) {
                return false;
            }
            if (Character.isHighSurrogate(sign)) {
                at++;
                if (at == text.length() || !Character.isLowSurrogate(text.charAt(at))) {
                    return false;
                }
            }
        }
        return true;
    }
}
