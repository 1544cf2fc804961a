package org.aliquot.search;

import java.util.UUID;

/** A question that the learner answered, where they met it last. */
public record QuestionHit(Excerpt stem, boolean right, Met met, int ofAll) {

    /** Where it was asked. */
    public sealed interface Met {

        /** An attempt that is over, and the question's place in it. */
        record InSitting(UUID attempt, int position, String exam) implements Met {}

        /** A check in a lesson. */
        record InLesson(String course, String lesson, String lessonTitle, String check) implements Met {}
    }
}
