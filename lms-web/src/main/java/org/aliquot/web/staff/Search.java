package org.aliquot.web.staff;

import org.jspecify.annotations.Nullable;

/** What was typed into a search box. */
public final class Search {

    private Search() {}

    /** Without what PostgreSQL cannot hold; empty for nothing. */
    public static String typed(@Nullable String text) {
        return text == null ? "" : text.replace("\0", "").strip();
    }

    /** Null for nothing, as the facades want it. */
    public static @Nullable String orNull(@Nullable String text) {
        String typed = typed(text);
        return typed.isEmpty() ? null : typed;
    }
}
