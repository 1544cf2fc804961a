package org.aliquot.question;

import java.math.BigDecimal;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** How far off a number may be: {@code 0.1} in the key's unit, {@code 2 %} of the key. */
record Tolerance(BigDecimal amount, boolean percent) {

    private static final Pattern WRITTEN = Pattern.compile("(\\d{1,9}(?:\\.\\d{1,9})?) ?(%)?");

    /**
     * Reads a tolerance.
     *
     * @throws NumberFormatException when it is none
     */
    static Tolerance parse(String written) {
        Matcher match = WRITTEN.matcher(written.strip());
        if (!match.matches()) {
            throw new NumberFormatException("not a tolerance: " + written);
        }
        return new Tolerance(new BigDecimal(match.group(1)), match.group(2) != null);
    }

    BigDecimal of(BigDecimal key) {
        return percent ? key.abs().multiply(amount).movePointLeft(2) : amount;
    }
}
