package org.aliquot.exchange;

import org.aliquot.word.Word;

/** What a course of a file consists of, beside questions and pictures. */
public enum PartKind implements Word {
    SECTION,
    LESSON,
    QUIZ
}
