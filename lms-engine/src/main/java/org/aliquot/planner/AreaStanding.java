package org.aliquot.planner;

/**
 * How a learner stands in an area of the target exam.
 *
 * @param code of the area
 * @param share of the exam's questions, in (0, 1]
 * @param chance that the learner's ability in it is at the pass point or above, in [0, 1]
 * @param failed whether the board reported it below the pass point and practice does not say otherwise yet
 */
public record AreaStanding(String code, double share, double chance, boolean failed) {

    public AreaStanding {
        if (!(share > 0 && share <= 1 && chance >= 0 && chance <= 1)) {
            throw new IllegalArgumentException(
                    "%s has a share of %s and a chance of %s".formatted(code, share, chance));
        }
    }

    /** What is still to be won in it, in parts of the exam. */
    double loss() {
        return share * (1 - chance);
    }
}
