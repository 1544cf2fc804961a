package org.aliquot.doctor;

import java.util.Locale;

/** Amounts of memory for people. */
final class Bytes {

    private static final double GIB = 1L << 30;
    private static final long MIB = 1L << 20;

    private Bytes() {}

    /** Such as {@code 3.2 GiB} or {@code 512 MiB}. */
    static String words(long bytes) {
        return bytes < GIB ? bytes / MIB + " MiB" : String.format(Locale.ROOT, "%.1f GiB", bytes / GIB);
    }
}
