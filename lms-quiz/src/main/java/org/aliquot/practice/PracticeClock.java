package org.aliquot.practice;

import org.aliquot.word.Word;

/** How practice goes: explained after each answer, or as an exam with or without a clock. */
public enum PracticeClock implements Word {
    TUTOR,
    TIMED,
    UNTIMED
}
