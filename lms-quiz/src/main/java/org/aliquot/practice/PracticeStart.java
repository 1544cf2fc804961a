package org.aliquot.practice;

import org.aliquot.delivery.AttemptId;

/** What came of starting own practice. */
public sealed interface PracticeStart {

    record Started(AttemptId attempt) implements PracticeStart {}

    /** Practice of this outline is under way in the same way; one is finished before the next. */
    record UnderWay(AttemptId attempt) implements PracticeStart {}

    /** No course of the learner's prepares for this outline. */
    record UnknownBoard() implements PracticeStart {}

    /** No question is as wanted. */
    record NothingFits() implements PracticeStart {}

    /** An exam with some of these questions is under way; reasons would give them away. */
    record ExamRunning() implements PracticeStart {}

    record TooManyToday() implements PracticeStart {}
}
