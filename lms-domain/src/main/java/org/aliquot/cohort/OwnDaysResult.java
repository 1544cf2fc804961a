package org.aliquot.cohort;

/** What came of giving somebody days of their own. */
public sealed interface OwnDaysResult {

    record Done() implements OwnDaysResult {}

    /** For a lesson, {@code field} of the days means nothing. */
    record ForExamsOnly(String field) implements OwnDaysResult {}

    /** Their last hour was over already. */
    record DayIsOver() implements OwnDaysResult {}

    /** It would open after it has closed. */
    record OpensTooLate() implements OwnDaysResult {}

    record Archived() implements OwnDaysResult {}

    /** No such class of the caller's, nothing so assigned in it, or nobody of it. */
    record Unknown() implements OwnDaysResult {}
}
