package org.aliquot.practice;

import org.aliquot.delivery.AttemptId;

/** What came of starting own practice. */
public sealed interface PracticeStart {

    record Started(AttemptId attempt) implements PracticeStart {}

    /** It can be started another time, or with another choice. */
    sealed interface Refused extends PracticeStart {}

    /** Practice of this outline is under way in the same way; one is finished before the next. */
    record UnderWay(AttemptId attempt) implements Refused {}

    /** No course of the learner's prepares for this outline. */
    record UnknownBoard() implements PracticeStart {}

    /** No question is as wanted. */
    record NothingFits() implements Refused {}

    /** An exam with some of these questions is under way; reasons would give them away. */
    record ExamRunning() implements Refused {}

    record TooManyToday() implements Refused {}
}
