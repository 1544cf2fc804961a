package org.aliquot.integrity;

import java.util.Arrays;

/**
 * What one person answered to the items of an exam. Immutable.
 *
 * <p>Items are numbered alike for all sheets of a comparison; so are the answers to an item, in any order, the same answer always
 * by the same number.
 */
public final class Sheet {

    /** The right answer. */
    public static final int RIGHT = -1;

    /** Not asked, or left blank: says nothing here. */
    public static final int NOTHING = -2;

    private final int[] answers;

    /** @param answers by item: {@link #RIGHT}, {@link #NOTHING}, or the number of a wrong answer from 0; copied */
    public Sheet(int[] answers) {
        this.answers = answers.clone();
    }

    int items() {
        return answers.length;
    }

    int answer(int item) {
        return answers[item];
    }

    /** Share right of what was answered; 0 when nothing was. */
    double right() {
        long answered =
                Arrays.stream(answers).filter(answer -> answer != NOTHING).count();
        long right = Arrays.stream(answers).filter(answer -> answer == RIGHT).count();
        return answered == 0 ? 0 : (double) right / answered;
    }
}
