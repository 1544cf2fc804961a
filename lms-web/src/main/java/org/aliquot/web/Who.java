package org.aliquot.web;

import java.util.Locale;

/** The person a page is made for, as the top bar shows them. */
public record Who(String name, String email, String role) {

    /** First letters of the first and the last word of the name. */
    public String initials() {
        String[] words = name.strip().split("\\s+");
        String last = words.length > 1 ? first(words[words.length - 1]) : "";
        return (first(words[0]) + last).toUpperCase(Locale.ROOT);
    }

    private static String first(String word) {
        return word.isEmpty() ? "" : word.substring(0, word.offsetByCodePoints(0, 1));
    }
}
