package org.aliquot.simulation;

/**
 * What reviews until an exam have cost and brought.
 *
 * @param reviews all of them
 * @param onTime of those on a later day than the one before, how many on the very day they were due
 * @param onTimeRecalled of those, how many were recalled
 * @param late the same of those a day or more late, after missed days
 * @param lateRecalled of those, how many were recalled
 * @param cards learned
 * @param retained cards expected to be recalled on the day of the exam
 */
public record ReviewOutcome(
        int reviews, int onTime, int onTimeRecalled, int late, int lateRecalled, int cards, double retained) {

    static final ReviewOutcome NONE = new ReviewOutcome(0, 0, 0, 0, 0, 0, 0);

    ReviewOutcome and(ReviewOutcome other) {
        return new ReviewOutcome(
                reviews + other.reviews,
                onTime + other.onTime,
                onTimeRecalled + other.onTimeRecalled,
                late + other.late,
                lateRecalled + other.lateRecalled,
                cards + other.cards,
                retained + other.retained);
    }

    ReviewOutcome reviewed(boolean sameDay, boolean isLate, boolean recalled) {
        int right = recalled ? 1 : 0;
        return and(new ReviewOutcome(
                1,
                sameDay || isLate ? 0 : 1,
                sameDay || isLate ? 0 : right,
                !sameDay && isLate ? 1 : 0,
                !sameDay && isLate ? right : 0,
                0,
                0));
    }

    public double retention() {
        return (double) (onTimeRecalled + lateRecalled) / (onTime + late);
    }

    public double retentionOnTime() {
        return (double) onTimeRecalled / onTime;
    }

    public double reviewsPerRetained() {
        return reviews / retained;
    }
}
