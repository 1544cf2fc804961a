package org.aliquot.draft;

import java.util.List;

/**
 * What became of a step in the review of a draft.
 *
 * @param <D> the draft
 * @param <P> what keeps it from being published
 */
public sealed interface ReviewResult<D, P> {

    /** Done. */
    record Done<D, P>(D draft) implements ReviewResult<D, P> {}

    /** The draft was saved meanwhile; this is what stands. */
    record Stale<D, P>(D current) implements ReviewResult<D, P> {}

    /** Not yet ready for a reviewer. */
    record Invalid<D, P>(List<P> problems) implements ReviewResult<D, P> {
        public Invalid {
            problems = List.copyOf(problems);
        }
    }

    record Refused<D, P>(Reason reason) implements ReviewResult<D, P> {}

    record Unknown<D, P>() implements ReviewResult<D, P> {}

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
