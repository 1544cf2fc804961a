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
    ANTIBODY_PANEL(true),
    CONTROL_CHART(true),
    DIFFERENTIAL(true),
    /** Came with its own scoring. */
    RULED;

    private final boolean laboratory;

    ItemType() {
        this(false);
    }

    ItemType(boolean laboratory) {
        this.laboratory = laboratory;
    }

    /** Whether it is a {@link LaboratoryTask}. */
    public boolean isLaboratory() {
        return laboratory;
    }
}
