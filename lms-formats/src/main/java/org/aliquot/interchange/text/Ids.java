package org.aliquot.interchange.text;

import java.text.Normalizer;
import java.util.Locale;

/** Names for what a source leaves nameless. */
public final class Ids {

    private static final int LETTERS = 26;

    private Ids() {}

    /** {@code a} to {@code z}, then {@code o27}, {@code o28} … */
    public static String letter(int index) {
        return index < LETTERS ? String.valueOf((char) ('a' + index)) : "o" + (index + 1);
    }

    /** Lower-case words joined by hyphens; empty where nothing of that kind is in it. */
    public static String words(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFKD)
                .replaceAll("\\p{M}", "")
                .toLowerCase(Locale.ROOT)
                .replaceAll("[^a-z0-9]+", "-")
                .replaceAll("^-|-$", "");
    }
}
