package org.aliquot.question;

import java.math.BigDecimal;
import java.util.regex.Pattern;

/** Numbers of a size that a person writes; others, such as 1e500000000, could fill the memory when they are written out. */
public final class PlainNumber {

    private static final Pattern WRITTEN =
            Pattern.compile("[-+]?(\\d{1,40}(\\.\\d{0,40})?|\\.\\d{1,40})([eE][-+]?\\d{1,2})?");

    private PlainNumber() {}

    /** @throws NumberFormatException when it is no number, or not one of such a size */
    static BigDecimal parse(String written) {
        if (!is(written)) {
            throw new NumberFormatException("'" + written + "' is not a number such as 12.5");
        }
        return new BigDecimal(written);
    }

    public static boolean is(String written) {
        return WRITTEN.matcher(written).matches();
    }
}
