package org.aliquot.clinical;

import org.aliquot.word.Word;

/** The six ways in which the competency of testing personnel is assessed (42 CFR 493.1451(b)(8)). */
public enum CompetencyElement implements Word {
    OBSERVED_TESTING("Direct observation of testing"),
    REPORTING("Recording and reporting of results"),
    RECORDS("Review of records and quality control"),
    MAINTENANCE("Direct observation of maintenance"),
    BLIND_SAMPLES("Blind or previously tested samples"),
    PROBLEM_SOLVING("Problem solving");

    private final String title;

    CompetencyElement(String title) {
        this.title = title;
    }

    public String title() {
        return title;
    }
}
