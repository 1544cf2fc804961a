package org.aliquot.authoring;

import java.util.List;
import org.aliquot.question.FieldProblem;

/** What became of a step in the review of a draft. */
public sealed interface ReviewResult {

    /** Done. */
    record Done(ItemDraft draft) implements ReviewResult {}

    /** The draft was saved meanwhile; this is what stands. */
    record Stale(ItemDraft current) implements ReviewResult {}

    /** Not yet ready for a reviewer. */
    record Invalid(List<FieldProblem> problems) implements ReviewResult {
        public Invalid {
            problems = List.copyOf(problems);
        }
    }

    record Refused(Reason reason) implements ReviewResult {}

    record Unknown() implements ReviewResult {}

    /** Why a step is not open now. */
    enum Reason {
        /** What is published is all there is. */
        NOTHING_UNPUBLISHED,
        /** It is not in review. */
        NOT_ASKED,
        /** Nobody approves what they wrote themselves. */
        OWN_TEXT,
        /** Whoever is named does not teach or administer here, or is the author. */
        NO_REVIEWER,
        /** Nothing says what is to be changed. */
        SAY_WHAT
    }
}
