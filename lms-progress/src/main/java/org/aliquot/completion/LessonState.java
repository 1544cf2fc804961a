package org.aliquot.completion;

import org.aliquot.word.Word;

/** How far a learner is with a lesson they have opened. */
public enum LessonState implements Word {
    STARTED,
    COMPLETED
}
