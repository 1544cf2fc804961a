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
    FIELD(true),
    FIELD_MARKS(true),
    FIELD_COUNT(true),
    /** Came with its own scoring. */
    RULED,
    /** People mark it; see {@link #isMarkedByPeople}. */
    WRITTEN;

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

    /** Whether one or several of its options are chosen, each of which carries its verdict. */
    public boolean isChoice() {
        return this == SINGLE || this == TRUE_FALSE || this == MULTIPLE || this == FIELD;
    }

    /**
     * Whether nobody knows what an answer earns before people have read it. Such a question is asked only where a result can wait:
     * in exams of a list of questions, taken as exams.
     */
    public boolean isMarkedByPeople() {
        return this == WRITTEN;
    }

    /** Whether the page of a lesson can ask it: it has what these are answered with, without a script as well. */
    public boolean isAskedInLessons() {
        return switch (this) {
            case SINGLE, TRUE_FALSE, MULTIPLE, ORDERING, MATCHING, NUMERIC, ANTIBODY_PANEL, CONTROL_CHART, FIELD ->
                true;
            case TEXT, CLOZE, HOTSPOT, DIFFERENTIAL, FIELD_MARKS, FIELD_COUNT, RULED, WRITTEN -> false;
        };
    }
}
