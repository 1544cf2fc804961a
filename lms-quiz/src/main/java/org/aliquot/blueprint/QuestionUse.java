package org.aliquot.blueprint;

import java.util.List;

/**
 * An exam in which a question stands.
 *
 * @param forms numbers of the forms in use that have it; empty where the exam has no forms
 */
public record QuestionUse(String key, String title, Way way, List<Integer> forms) {

    public QuestionUse {
        forms = List.copyOf(forms);
    }

    /** How it comes into the exam. */
    public enum Way {
        /** Every attempt asks it. */
        LISTED,
        /** Those attempts ask it that get one of its forms. */
        FORM,
        /** Each attempt is drawn from the question's area, and may ask it. */
        DRAWN
    }
}
