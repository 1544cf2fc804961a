package org.aliquot.formats.table;

import java.util.regex.Pattern;

/** Texts in cells: none of them is a formula to a spreadsheet, and each reads as it was written. */
final class Cells {

    private static final Pattern FORMULA = Pattern.compile("(?s)[=+\\-@\\t\\r'].*");

    private Cells() {}

    static String harmless(String text) {
        return FORMULA.matcher(text).matches() ? "'" + text : text;
    }

    static String plain(String cell) {
        return cell.length() > 1
                        && cell.charAt(0) == '\''
                        && FORMULA.matcher(cell.substring(1)).matches()
                ? cell.substring(1)
                : cell;
    }
}
