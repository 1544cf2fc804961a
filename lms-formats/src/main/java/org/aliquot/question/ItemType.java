package org.aliquot.question;

import org.aliquot.word.Word;

/** The kinds of question. New kinds are added, never changed. */
public enum ItemType implements Word {
    SINGLE,
    TRUE_FALSE,
    MULTIPLE,
    ORDERING,
    MATCHING,
    NUMERIC,
    TEXT,
    CLOZE,
    HOTSPOT,
    ANTIBODY_PANEL,
    CONTROL_CHART,
    DIFFERENTIAL,
    /** Came with its own scoring. */
    RULED
}
