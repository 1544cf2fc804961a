package org.aliquot.interchange.text;

import org.aliquot.question.PlainNumber;

/** Numbers of a size that a person writes; others could fill the memory when they are written out. */
public final class Numbers {

    private Numbers() {}

    public static boolean isPlain(String written) {
        return PlainNumber.is(written);
    }

    /** Whether it is {@code 0.1} or {@code 2 %}. */
    public static boolean isTolerance(String written) {
        String number = written.endsWith("%")
                ? written.substring(0, written.length() - 1).strip()
                : written;
        return isPlain(number) && !number.startsWith("-");
    }
}
