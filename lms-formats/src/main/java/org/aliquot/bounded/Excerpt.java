package org.aliquot.bounded;

/** As much of words from outside as a message or a title has room for. */
public final class Excerpt {

    private Excerpt() {}

    /** @param most letters, the sign included that says that more follows */
    public static String of(String words, int most) {
        return words.length() > most ? words.substring(0, most - 1) + "…" : words;
    }
}
