package org.aliquot.spacing;

import java.time.Duration;
import java.util.List;

/**
 * How a learner's cards are scheduled.
 *
 * @param retention the chance of recall at which a card falls due, in (0, 1)
 * @param maximumIntervalDays no card waits longer, at least 1
 * @param shortTerm whether steps shorter than a day and reviews on the same day count; off: days only
 * @param learningSteps waits of a new card; may be empty
 * @param relearningSteps waits of a forgotten card; may be empty
 */
public record FsrsSettings(
        FsrsWeights weights,
        double retention,
        int maximumIntervalDays,
        boolean shortTerm,
        List<Duration> learningSteps,
        List<Duration> relearningSteps) {

    /** What the model's authors recommend: 90 % recall, steps of 1 and 10 minutes. */
    public static final FsrsSettings DEFAULT = new FsrsSettings(
            FsrsWeights.defaults(),
            0.9,
            36_500,
            true,
            List.of(Duration.ofMinutes(1), Duration.ofMinutes(10)),
            List.of(Duration.ofMinutes(10)));

    /**
     * For cards that come from questions just explained, seen once a day at most: no steps within a day. Weak cards would have to
     * come more than daily, and some days are missed; so that some 90 % of reviews are recalled all the same, it aims at 93 %
     * (docs/engine/readiness.md).
     */
    public static FsrsSettings daily(FsrsWeights weights) {
        return new FsrsSettings(weights, 0.93, DEFAULT.maximumIntervalDays(), true, List.of(), List.of());
    }

    public FsrsSettings {
        if (!(retention > 0 && retention <= 1)) {
            throw new IllegalArgumentException("retention lies above 0 and not above 1, not " + retention);
        }
        if (maximumIntervalDays < 1) {
            throw new IllegalArgumentException("the longest interval is a day or more, not " + maximumIntervalDays);
        }
        learningSteps = List.copyOf(learningSteps);
        relearningSteps = List.copyOf(relearningSteps);
    }
}
