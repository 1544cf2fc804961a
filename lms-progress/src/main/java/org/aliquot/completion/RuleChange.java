package org.aliquot.completion;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What came of changing what completes a course. */
public sealed interface RuleChange {

    record Changed(CompletionRule rule) implements RuleChange {}

    /** Somebody changed it meanwhile; this is how it stands. */
    record Stale(
            CompletionRule standing,
            @Nullable UUID by,
            @Nullable Instant at) implements RuleChange {}

    /** A quiz or exam it names is none of the course; nothing was changed. */
    record NotOfCourse(String exam) implements RuleChange {}

    record UnknownCourse() implements RuleChange {}
}
