package org.aliquot.errata;

/** What came of deciding about a report. */
public sealed interface DecisionResult {

    record Decided() implements DecisionResult {}

    /** There is no such report about this question. */
    record Unknown() implements DecisionResult {}

    /** It was changed since it was read. */
    record Stale() implements DecisionResult {}
}
