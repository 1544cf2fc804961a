package org.aliquot.interchange;

import org.aliquot.word.Word;

/** The kinds of question that travel between systems; wider than those of our bank. */
public enum QuestionType implements Word {
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
    /** A free text that a person marks. */
    ESSAY,
    /** A text without a question. */
    DESCRIPTION,
    /** Scored by rules of its own, see {@link OwnRules}. */
    RULED
}
