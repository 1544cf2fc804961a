package org.aliquot.plan;

import org.aliquot.word.Word;

/** What a task of a day is. */
public enum TaskKind implements Word {
    PLACEMENT,
    REVIEW,
    READING,
    QUIZ,
    PRACTICE,
    MOCK
}
