package org.aliquot.delivery;

import java.time.Duration;
import org.jspecify.annotations.Nullable;

/** What came of starting an exam. */
public sealed interface StartResult {

    /** The attempt; {@code fresh} is false when it was open already and is gone on with. */
    record Started(AttemptView attempt, boolean fresh) implements StartResult {}

    /** No such exam, or none that is open to this learner. */
    record UnknownExam() implements StartResult {}

    /** It opens later: with its lesson, or on a day. */
    record NotYet(ExamAvailability availability) implements StartResult {}

    /** It has closed: for the class, or for everybody. */
    record Closed() implements StartResult {}

    /** The learner has taken it as often as allowed. */
    record NoneLeft(int allowed) implements StartResult {}

    /** It starts with a code, and none or a wrong one was given. */
    record CodeWanted(boolean wrong) implements StartResult {}

    /** So many wrong codes came that the next is looked at only then. */
    record CodesSlowed(Duration left) implements StartResult {}

    record ModeNotOffered() implements StartResult {}

    /** An exam-mode attempt with the same questions is running; feedback would give them away. */
    record ExamRunning() implements StartResult {}

    /** It was started more often within a day than anybody does who answers its questions. */
    record TooManyToday() implements StartResult {}

    /** The bank cannot fill the form; nothing was made. */
    record TooFewQuestions(@Nullable String area, int needed, int available) implements StartResult {}
}
