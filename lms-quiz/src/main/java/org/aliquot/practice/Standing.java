package org.aliquot.practice;

/**
 * How a learner stands with one question.
 *
 * @param met whether it was answered before, or lies in an attempt that is not over
 * @param missed whether the last answer was not fully right
 * @param withheld whether an exam with it is under way, or was taken and does not show its keys yet
 */
record Standing(boolean met, boolean missed, boolean flagged, boolean due, boolean withheld) {

    static final Standing NEW = new Standing(false, false, false, false, false);

    boolean isIn(PracticePool pool) {
        return switch (pool) {
            case ANY -> true;
            case UNSEEN -> !met;
            case MISSED -> missed;
            case FLAGGED -> flagged;
            case DUE -> due;
        };
    }
}
