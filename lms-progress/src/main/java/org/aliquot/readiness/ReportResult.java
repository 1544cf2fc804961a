package org.aliquot.readiness;

/** What came of reporting a real result. */
public sealed interface ReportResult {

    record Kept(ReportedResult result) implements ReportResult {}

    /** No such exam, a day to come or too long ago, a score beyond all scales, or an area that is none of the exam's. */
    record Refused(Reason reason) implements ReportResult {}

    /** Why. */
    enum Reason {
        UNKNOWN_EXAM,
        DAY,
        SCORE,
        AREA
    }
}
