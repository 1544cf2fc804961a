package org.aliquot.backup;

import java.util.Locale;

/** Sizes of files in words. */
final class Sizes {

    private static final double MEGA = 1e6;
    private static final double GIGA = 1e9;

    private Sizes() {}

    static String words(long bytes) {
        return bytes < GIGA
                ? String.format(Locale.ROOT, "%.1f MB", bytes / MEGA)
                : String.format(Locale.ROOT, "%.2f GB", bytes / GIGA);
    }
}
