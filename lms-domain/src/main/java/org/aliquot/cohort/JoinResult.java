package org.aliquot.cohort;

import java.time.Duration;
import org.aliquot.enrollment.EnrollmentRecord;

/** What came of entering a class code. */
public sealed interface JoinResult {

    /** In the class and enrolled; {@code fresh} is false when they were in it already. */
    record Joined(EnrollmentRecord enrollment, boolean fresh) implements JoinResult {}

    /** No class of this course has such a code now. */
    record UnknownCode() implements JoinResult {}

    /** All seats that are paid for are taken. */
    record Full() implements JoinResult {}

    /** Too many unknown codes; not looked at before {@code left} is over. */
    record TooManyTries(Duration left) implements JoinResult {}
}
