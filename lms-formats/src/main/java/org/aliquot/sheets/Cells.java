package org.aliquot.sheets;

import java.util.regex.Pattern;

/** Texts in cells: a spreadsheet would run one that begins like a formula; an apostrophe makes it text, and can be taken off again. */
public final class Cells {

    private static final Pattern FORMULA = Pattern.compile("'*[=+\\-@\\t\\r\\n]");

    private Cells() {}

    public static String harmless(String text) {
        return FORMULA.matcher(text).lookingAt() ? "'" + text : text;
    }

    /** As it was before it was made harmless. */
    public static String plain(String cell) {
        return cell.startsWith("'") && FORMULA.matcher(cell).lookingAt() ? cell.substring(1) : cell;
    }
}
