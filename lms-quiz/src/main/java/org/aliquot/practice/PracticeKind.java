package org.aliquot.practice;

import org.aliquot.question.ItemType;
import org.aliquot.word.Word;

/** Kinds of question as a learner tells them apart. */
public enum PracticeKind implements Word {
    CHOICE,
    CALCULATION,
    PANEL,
    CHART,
    DIFFERENTIAL,
    FIELD,
    OTHER;

    static PracticeKind of(ItemType type) {
        return switch (type) {
            case SINGLE, TRUE_FALSE, MULTIPLE -> CHOICE;
            case NUMERIC -> CALCULATION;
            case ANTIBODY_PANEL -> PANEL;
            case CONTROL_CHART -> CHART;
            case DIFFERENTIAL -> DIFFERENTIAL;
            case FIELD, FIELD_MARKS, FIELD_COUNT -> FIELD;
            case ORDERING, MATCHING, TEXT, CLOZE, HOTSPOT, RULED, WRITTEN -> OTHER;
        };
    }
}
