package org.aliquot.readiness;

/** What came of answers that were changed in exams before they were handed in: the first choice beside the last one. */
public record ChangedAnswers(int wrongToRight, int rightToWrong, int wrongToWrong) {

    /** Fewer say nothing of a habit. */
    public static final int LEAST = 10;

    public int all() {
        return wrongToRight + rightToWrong + wrongToWrong;
    }
}
