package org.aliquot.delivery;

import org.jspecify.annotations.Nullable;

/** What came of starting an exam. */
public sealed interface StartResult {

    /** The attempt; {@code fresh} is false when it was open already and is gone on with. */
    record Started(AttemptView attempt, boolean fresh) implements StartResult {}

    /** No such exam, or none that is open to this learner. */
    record UnknownExam() implements StartResult {}

    /** It opens later: with its lesson, or on a day. */
    record NotYet(ExamAvailability availability) implements StartResult {}

    /** The class's last day for it has passed. */
    record Closed() implements StartResult {}

    record ModeNotOffered() implements StartResult {}

    /** An exam-mode attempt with the same questions is running; feedback would give them away. */
    record ExamRunning() implements StartResult {}

    /** It was started more often within a day than anybody does who answers its questions. */
    record TooManyToday() implements StartResult {}

    /** The bank cannot fill the form; nothing was made. */
    record TooFewQuestions(@Nullable String area, int needed, int available) implements StartResult {}
}
