package org.aliquot.bank;

import java.util.Locale;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What a question is for. It never changes: a check tells its key to whoever reads the lesson. */
public enum Purpose {
    /** Quizzes and exams draw it. */
    EXAM,
    /** A knowledge check inside lessons; no exam asks it. */
    CHECK;

    /** As stored and in addresses. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** Null for any other word. */
    public static @Nullable Purpose of(@Nullable String word) {
        return Stream.of(values())
                .filter(purpose -> purpose.word().equals(word))
                .findFirst()
                .orElse(null);
    }
}
