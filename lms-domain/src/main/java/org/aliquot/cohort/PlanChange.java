package org.aliquot.cohort;

/** What came of changing what is assigned. */
public sealed interface PlanChange {

    record Changed() implements PlanChange {}

    /** Somebody changed the plan meanwhile; this is the cohort as it stands. */
    record Stale(CohortView standing) implements PlanChange {}

    /** The last day was over already: everybody would be overdue at once. */
    record DayIsOver() implements PlanChange {}

    /** It would open when it is over. */
    record OpensTooLate() implements PlanChange {}

    record Archived() implements PlanChange {}

    /** No such cohort, or none that is the caller's business. */
    record Unknown() implements PlanChange {}
}
