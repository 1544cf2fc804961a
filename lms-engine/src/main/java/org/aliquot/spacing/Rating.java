package org.aliquot.spacing;

/** How well a card was remembered. A wrong answer is AGAIN; a right one GOOD unless the learner says otherwise. */
public enum Rating {
    AGAIN,
    HARD,
    GOOD,
    EASY;

    /** 1 to 4, as in the published formulas. */
    public int grade() {
        return ordinal() + 1;
    }

    /** @throws IllegalArgumentException when the grade is not 1, 2, 3 or 4 */
    public static Rating of(int grade) {
        if (grade < 1 || grade > 4) {
            throw new IllegalArgumentException("a rating is 1, 2, 3 or 4, not " + grade);
        }
        return values()[grade - 1];
    }
}
