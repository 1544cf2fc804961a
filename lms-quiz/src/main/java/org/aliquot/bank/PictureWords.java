package org.aliquot.bank;

import java.util.regex.Pattern;

/** An authored text with its pictures replaced by their words; {@code stem_pairs} of the database does the same. */
final class PictureWords {

    private static final Pattern PICTURE = Pattern.compile("!\\[([^]]*)]\\([^)]*\\)");

    private PictureWords() {}

    static String in(String markdown) {
        return PICTURE.matcher(markdown).replaceAll("$1");
    }
}
