package org.aliquot.enrollment;

/** What came of enrolling. */
public sealed interface EnrollResult {

    /** The person is enrolled; {@code fresh} is false when they were already. */
    record Enrolled(EnrollmentView enrollment, boolean fresh) implements EnrollResult {}

    record UnknownCourse() implements EnrollResult {}
}
