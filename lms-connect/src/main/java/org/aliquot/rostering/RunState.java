package org.aliquot.rostering;

import org.aliquot.word.Word;

/** How far a list has come that was read. */
public enum RunState implements Word {
    PLANNED,
    COMMITTED,
    UNDONE
}
