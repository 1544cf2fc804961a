package org.aliquot.authoring;

import java.util.Locale;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** When a question was last asked. */
public enum LastUse {
    NEVER,
    /** Within {@link #DAYS}. */
    LATELY,
    /** Not within {@link #DAYS}, or never. */
    NOT_LATELY;

    public static final int DAYS = 90;

    /** As it travels in addresses. */
    public String word() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** Null for any other word. */
    public static @Nullable LastUse of(@Nullable String word) {
        return Stream.of(values())
                .filter(use -> use.word().equals(word))
                .findFirst()
                .orElse(null);
    }
}
