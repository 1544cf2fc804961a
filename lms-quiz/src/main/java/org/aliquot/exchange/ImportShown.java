package org.aliquot.exchange;

import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Which questions of an import to list. */
public enum ImportShown {
    /** What is refused, lacks something, or was mended. */
    FIX,
    /** What the bank, or the file itself, already holds. */
    COPIES,
    CHANGED,
    ALL;

    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** Null for a word that is none. */
    public static @Nullable ImportShown of(@Nullable String word) {
        for (ImportShown shown : values()) {
            if (shown.word().equals(word)) {
                return shown;
            }
        }
        return null;
    }
}
