package org.aliquot.outcomes;

import java.util.List;

/** What became of an outcome that somebody entered. */
public sealed interface OutcomeChange {

    record Kept(Outcome outcome) implements OutcomeChange {}

    record Refused(List<OutcomeFault> faults) implements OutcomeChange {}

    /** Somebody was faster; this is how it stands. */
    record Stale(Outcome standing) implements OutcomeChange {}

    /** There is no such learner of the course, or none that the caller may see. */
    record Unknown() implements OutcomeChange {}
}
