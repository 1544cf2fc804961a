package org.aliquot.bank;

import org.aliquot.question.PictureWords;

/** The beginning of an authored text as plain words, for lists. */
public final class Excerpt {

    private static final int LENGTH = 140;

    private Excerpt() {}

    public static String of(String markdown) {
        String words = withoutTables(PictureWords.in(markdown))
                .replaceAll("\\{\\{[^{}]*}}|\\[\\[[a-z0-9-]+]]", "…")
                .replaceAll("</?[a-z]+ ?/?>", "")
                .replaceAll("[*`$|#]", "")
                .replaceAll("\\s+", " ")
                .strip();
        if (words.length() <= LENGTH) {
            return words;
        }
        int end = words.lastIndexOf(' ', LENGTH);
        return words.substring(0, end > 0 ? end : LENGTH) + " …";
    }

    /** A table's cells say nothing without their columns; a text that is a table alone stays. */
    private static String withoutTables(String text) {
        String rest = text.replaceAll("(?m)^\\s*\\|.*$", "");
        return rest.isBlank() ? text.replaceAll("(?m)^[\\s|:-]+$", "") : rest;
    }
}
