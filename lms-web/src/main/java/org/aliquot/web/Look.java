package org.aliquot.web;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** How this reader wants pages to look; kept in a cookie the server reads, so that no page flashes in the other theme. */
public record Look(Theme theme, TextSize text) {

    public static final String COOKIE = "aliquot_look";
    public static final Look DEFAULT = new Look(Theme.SYSTEM, TextSize.M);

    public enum Theme {
        SYSTEM("System"),
        LIGHT("Light"),
        DARK("Dark");

        private final String title;

        Theme(String title) {
            this.title = title;
        }

        public String title() {
            return title;
        }

        public String key() {
            return lower(this);
        }

        /** For {@code data-theme}; absent when the system decides. */
        public @Nullable String attribute() {
            return this == SYSTEM ? null : key();
        }
    }

    public enum TextSize {
        S("Small"),
        M("Usual"),
        L("Large"),
        XL("Largest");

        private final String title;

        TextSize(String title) {
            this.title = title;
        }

        public String title() {
            return title;
        }

        public String key() {
            return lower(this);
        }

        /** For {@code data-text}; absent at the usual size. */
        public @Nullable String attribute() {
            return this == M ? null : key();
        }
    }

    /** Reads {@code dark.l}; what is missing or unknown stays as in {@code usual}. */
    public static Look parse(@Nullable String cookie, Look usual) {
        String[] parts = (cookie == null ? "" : cookie).split("\\.", -1);
        return new Look(
                find(Theme.values(), parts[0]).orElse(usual.theme),
                parts.length < 2
                        ? usual.text
                        : find(TextSize.values(), parts[1]).orElse(usual.text));
    }

    public String cookie() {
        return theme.key() + "." + text.key();
    }

    private static <E extends Enum<E>> Optional<E> find(E[] values, String name) {
        return Arrays.stream(values).filter(value -> lower(value).equals(name)).findFirst();
    }

    private static String lower(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT);
    }
}
