package org.aliquot.catalog;

/** What became of a change to a course. */
public sealed interface CourseChange {

    /** What a change comes to that is made whatever others changed meanwhile. */
    sealed interface Unconditional extends CourseChange {}

    record Changed(CoursePlan plan) implements Unconditional {}

    /** Somebody changed it meanwhile; this is how it stands. */
    record Stale(CoursePlan current) implements CourseChange {}

    record Refused(Reason reason) implements Unconditional {}

    record Unknown() implements Unconditional {}

    enum Reason {
        NO_TITLE,
        SECTION_WITHOUT_TITLE,
        UNKNOWN_SECTION,
        UNKNOWN_LESSON,
        LESSON_TWICE,
        NOTHING_PUBLISHED,
        DAYS_OUT_OF_RANGE,
        WAITS_FOR_ITSELF
    }
}
