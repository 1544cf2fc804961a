package org.aliquot.authoring;

import org.aliquot.word.Word;

/** How a list of questions is ordered; questions without the figure come last, equal ones by code. */
public enum ItemOrder implements Word {
    /** What somebody worked on last comes first. */
    LAST_CHANGE,
    CODE,
    MOST_ANSWERS,
    FEWEST_RIGHT,
    MOST_RIGHT,
    LEAST_DISCRIMINATION,
    MOST_DISCRIMINATION
}
