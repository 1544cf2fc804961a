package org.aliquot.delivery;

import java.time.Instant;

/** Whether a learner may see keys and rationales of an attempt now. */
public sealed interface ReviewResult {

    record Allowed(ReviewView review) implements ReviewResult {}

    record Unknown() implements ReviewResult {}

    /** The attempt is not final yet. */
    record NotFinal() implements ReviewResult {}

    /** The exam does not show them at all. */
    record NotOffered() implements ReviewResult {}

    /** Its answers were deleted by the school's rule. */
    record NotKept() implements ReviewResult {}

    /** They are shown later, not before then. */
    record NotYet(Instant from) implements ReviewResult {}

    /** An exam with some of these questions is running. */
    record ExamRunning() implements ReviewResult {}

    /** Own practice that went on while an exam was taken which keeps some of these questions back. */
    record KeptBack() implements ReviewResult {}
}
