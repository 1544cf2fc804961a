package org.aliquot.review;

/** What became of a grade. */
public sealed interface GradeResult {

    record Kept(StudyCard card) implements GradeResult {}

    /** It was graded already, or taken back in between, or what was answered is none of its questions. */
    record Stale(StudyCard card) implements GradeResult {}

    /** An exam with this question is running; its answer would give it away. */
    record ExamRunning() implements GradeResult {}

    /** Exams keep back what was answered, or all that the card could ask: it waits until they show it. */
    record KeptBack() implements GradeResult {}

    /** The answer does not fit the question. */
    record Misfit() implements GradeResult {}

    /** A question to choose an answer of was graded as known without one. */
    record Unanswered() implements GradeResult {}

    /** There is no such card of this learner. */
    record Unknown() implements GradeResult {}
}
