package org.aliquot.web.staff;

import java.util.Arrays;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** What was typed into a search box. */
public final class Search {

    private Search() {}

    /** Without what PostgreSQL cannot hold; empty for nothing. */
    public static String typed(@Nullable String text) {
        return text == null ? "" : text.replace("\0", "").strip();
    }

    /** Whether every word that was typed stands in a text, in whatever order and case. */
    public static boolean holds(String text, String typed) {
        String folded = text.toLowerCase(Locale.ROOT);
        return Arrays.stream(typed.toLowerCase(Locale.ROOT).split("\\s+")).allMatch(folded::contains);
    }

    /** Null for nothing, as the facades want it. */
    public static @Nullable String orNull(@Nullable String text) {
        String typed = typed(text);
        return typed.isEmpty() ? null : typed;
    }
}
