package org.aliquot.completion;

/** What became of an answer to a knowledge check. All but {@link Judged} store nothing. */
public sealed interface CheckResult {

    record Judged(CheckVerdict verdict) implements CheckResult {}

    /** An exam with this question is running; feedback would give it away. */
    record ExamRunning() implements CheckResult {}

    /** The course is not open to this person today. */
    record NotEnrolled() implements CheckResult {}

    /** The lesson is not open to this learner yet. */
    record Closed(LessonAvailability availability) implements CheckResult {}

    /** What was asked by that number was answered before, and its reasons were shown: another one is asked now. */
    record AskedAnew() implements CheckResult {}

    /** The response does not fit the question: its kind or an option in it. */
    record Misfit() implements CheckResult {}

    /** No such lesson, or no such check in it. */
    record Unknown() implements CheckResult {}
}
