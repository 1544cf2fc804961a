package org.aliquot.enrollment;

/** What came of enrolling. */
public sealed interface EnrollResult {

    /** The person is enrolled; {@code fresh} is false when they were already. */
    record Enrolled(EnrollmentView enrollment, boolean fresh) implements EnrollResult {}

    /** Access ended before; only the school or a class code opens the course again. */
    record Over(EnrollmentView enrollment) implements EnrollResult {}

    /** People enter this course by a class code, or are enrolled by the school. */
    record NeedsCode() implements EnrollResult {}

    /** Somebody whom a learning-management system made up is in no course. */
    record TestStudent() implements EnrollResult {}

    record UnknownCourse() implements EnrollResult {}
}
