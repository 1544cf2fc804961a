package org.aliquot.web;

import static org.aliquot.web.language.Phrases.phrase;
import static org.aliquot.web.language.Phrases.t;

import org.aliquot.word.Word;
import org.jspecify.annotations.Nullable;

/** How this reader wants pages to look; kept in a cookie the server reads, so that no page flashes in the other theme. */
public record Look(Theme theme, TextSize text) {

    public static final String COOKIE = "aliquot_look";
    public static final Look DEFAULT = new Look(Theme.SYSTEM, TextSize.M);

    public enum Theme implements Word {
        SYSTEM(phrase("look|System")),
        LIGHT(phrase("look|Light")),
        DARK(phrase("look|Dark"));

        private final String title;

        Theme(String title) {
            this.title = title;
        }

        public String title() {
            return t(title);
        }

        /** For {@code data-theme}; absent when the system decides. */
        public @Nullable String attribute() {
            return this == SYSTEM ? null : word();
        }
    }

    public enum TextSize implements Word {
        S(phrase("look|Small")),
        M(phrase("look|Normal")),
        L(phrase("look|Large")),
        XL(phrase("look|Largest"));

        private final String title;

        TextSize(String title) {
            this.title = title;
        }

        public String title() {
            return t(title);
        }

        /** For {@code data-text}; absent at the usual size. */
        public @Nullable String attribute() {
            return this == M ? null : word();
        }
    }

    /** Reads {@code dark.l}; what is missing or unknown stays as in {@code usual}. */
    public static Look parse(@Nullable String cookie, Look usual) {
        String[] parts = (cookie == null ? "" : cookie).split("\\.", -1);
        return new Look(
                Word.find(Theme.class, parts[0]).orElse(usual.theme),
                parts.length < 2
                        ? usual.text
                        : Word.find(TextSize.class, parts[1]).orElse(usual.text));
    }

    public String cookie() {
        return theme.word() + "." + text.word();
    }
}
