package org.aliquot.web.staff;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.Locale;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** What was typed into a search box. */
public final class Search {

    private static final Pattern ACCENTS = Pattern.compile("\\p{M}+");

    private Search() {}

    /** Without what PostgreSQL cannot hold; empty for nothing. */
    public static String typed(@Nullable String text) {
        return text == null ? "" : text.replace("\0", "").strip();
    }

    /** Whether every word that was typed stands in a text, in whatever order and case, and with or without accents. */
    public static boolean holds(String text, String typed) {
        return Arrays.stream(folded(typed).split("\\s+")).allMatch(folded(text)::contains);
    }

    private static String folded(String text) {
        return ACCENTS.matcher(Normalizer.normalize(text, Normalizer.Form.NFD))
                .replaceAll("")
                .toLowerCase(Locale.ROOT);
    }

    /** Null for nothing, as the facades want it. */
    public static @Nullable String orNull(@Nullable String text) {
        String typed = typed(text);
        return typed.isEmpty() ? null : typed;
    }
}
