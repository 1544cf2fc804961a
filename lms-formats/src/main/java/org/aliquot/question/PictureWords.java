package org.aliquot.question;

import java.util.regex.Pattern;

/** An authored text with its pictures replaced by their words; {@code stem_pairs} of the database does the same. */
public final class PictureWords {

    private static final Pattern PICTURE = Pattern.compile("!\\[([^]]*)]\\([^)]*\\)");

    private PictureWords() {}

    public static String in(String markdown) {
        return PICTURE.matcher(markdown).replaceAll("$1");
    }
}
