package org.aliquot.credits;

/** What became of a change to the credit of a course. */
public sealed interface CourseCreditChange {

    record Changed() implements CourseCreditChange {}

    /** Somebody else changed it meanwhile; this is how it stands. */
    record Stale(CourseCredit standing) implements CourseCreditChange {}

    record UnknownCourse() implements CourseCreditChange {}
}
