package org.aliquot.oneroster;

import java.util.regex.Pattern;

/** Texts of cells as they may be shown. */
final class Tidy {

    private static final int LONGEST_NAME = 200;
    private static final int LONGEST_SHOWN = 60;

    /** White space of any kind, and signs that nobody sees or that turn the order of letters around. */
    private static final Pattern GAP =
            Pattern.compile("[\\s\\p{Z}\\p{Cc}\\u200b\\ufeff\\u202a-\\u202e\\u2066-\\u2069]+");

    private static final Pattern AROUND = Pattern.compile("^[\\s\\p{Z}\\ufeff]+|[\\s\\p{Z}\\ufeff]+$");

    private Tidy() {}

    /** Without what spreadsheets leave around a text. */
    static String trimmed(String cell) {
        return cell.isEmpty() || isPlain(cell.charAt(0)) && isPlain(cell.charAt(cell.length() - 1))
                ? cell
                : AROUND.matcher(cell).replaceAll("");
    }

    private static boolean isPlain(char letter) {
        return letter > ' ' && letter < '\u007f';
    }

    static String name(String cell) {
        return atMost(LONGEST_NAME, GAP.matcher(cell).replaceAll(" ").strip());
    }

    /** What a message quotes. */
    static String shown(String text) {
        String one = GAP.matcher(text).replaceAll(" ");
        return one.length() > LONGEST_SHOWN ? atMost(LONGEST_SHOWN, one) + "…" : one;
    }

    private static String atMost(int length, String text) {
        if (text.length() <= length) {
            return text;
        }
        int end = Character.isHighSurrogate(text.charAt(length - 1)) ? length - 1 : length;
        return text.substring(0, end).stripTrailing();
    }
}
