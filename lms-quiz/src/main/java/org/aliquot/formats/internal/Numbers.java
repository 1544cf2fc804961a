package org.aliquot.formats.internal;

import java.util.regex.Pattern;

/** Numbers of a size that a person writes; others could fill the memory when they are written out. */
public final class Numbers {

    private static final Pattern PLAIN =
            Pattern.compile("[-+]?(\\d{1,40}(\\.\\d{0,40})?|\\.\\d{1,40})([eE][-+]?\\d{1,2})?");

    private Numbers() {}

    public static boolean isPlain(String written) {
        return PLAIN.matcher(written).matches();
    }

    /** Whether it is {@code 0.1} or {@code 2 %}. */
    public static boolean isTolerance(String written) {
        String number = written.endsWith("%")
                ? written.substring(0, written.length() - 1).strip()
                : written;
        return isPlain(number) && !number.startsWith("-");
    }
}
