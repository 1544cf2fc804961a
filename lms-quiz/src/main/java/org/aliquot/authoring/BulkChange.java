package org.aliquot.authoring;

import java.util.Locale;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * One change to many questions.
 *
 * @param value the new topic or the word of the new level; empty for the other kinds
 */
public record BulkChange(Kind kind, String value) {

    /** What changes. */
    public enum Kind {
        TOPIC,
        LEVEL,
        /** No longer drawn into new forms. */
        RETIRE,
        /** Published again, in the version it was retired in. */
        RESTORE;

        /** As stored and in addresses. */
        public String word() {
            return name().toLowerCase(Locale.ROOT);
        }

        /** Whether it is a change of the text, which is drafted, rather than of the status. */
        public boolean isDrafted() {
            return this == TOPIC || this == LEVEL;
        }

        /** Null for any other word. */
        public static @Nullable Kind of(@Nullable String word) {
            return Stream.of(values())
                    .filter(kind -> kind.word().equals(word))
                    .findFirst()
                    .orElse(null);
        }
    }
}
