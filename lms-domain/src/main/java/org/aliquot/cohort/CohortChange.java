package org.aliquot.cohort;

/** What came of changing a cohort. */
public sealed interface CohortChange {

    record Changed(CohortView cohort) implements CohortChange {}

    /** Somebody changed it meanwhile; this is how it stands. */
    record Stale(CohortView standing) implements CohortChange {}

    /** Fewer seats are free than people were to join; nobody did. */
    record Full(int seats, int free) implements CohortChange {}

    /** An archived cohort is kept as it was. */
    record Archived() implements CohortChange {}

    /** No such cohort, or none that is the caller's business. */
    record Unknown() implements CohortChange {}
}
