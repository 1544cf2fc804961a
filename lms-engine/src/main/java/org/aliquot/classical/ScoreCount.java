package org.aliquot.classical;

/**
 * Persons with the same score.
 *
 * @param score on any scale, finite
 * @param persons at least 1
 */
public record ScoreCount(double score, int persons) {

    public ScoreCount {
        if (persons < 1 || !Double.isFinite(score)) {
            throw new IllegalArgumentException(persons + " persons with a score of " + score);
        }
    }
}
