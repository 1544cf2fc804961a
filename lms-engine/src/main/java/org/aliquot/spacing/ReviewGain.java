package org.aliquot.spacing;

import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;

/**
 * What a review today is worth on a later day: by how much it raises the chance of recall then.
 *
 * <p>With R the chance of recall today and S, S(GOOD), S(AGAIN) the stability without a review and after either outcome, t days
 * before that day: R C(t, S(GOOD)) + (1 - R) C(t, S(AGAIN)) - C(elapsed + t, S), C the forgetting curve. Reviews in falling
 * order of it are the best use of few minutes, as when a backlog is longer than the day. Thread-safe; O(1).
 */
public final class ReviewGain {

    /**
     * What a minute of reviews must bring while there are lessons to read: half a card more recalled on that day, about what a minute
     * of reading brings (docs/engine/readiness.md).
     */
    private static final double WORTH_OF_A_MINUTE = 0.5;

    private final Fsrs fsrs;
    private final ForgettingCurve curve;
    private final LocalDate day;

    /** @param day usually that of the exam */
    public ReviewGain(Fsrs fsrs, FsrsSettings settings, LocalDate day) {
        this.fsrs = fsrs;
        this.curve = settings.weights().forgettingCurve();
        this.day = day;
    }

    /** In (-1, 1); 0 on the day itself and after; of a new card the chance to recall it then if it is learned today. */
    public double of(Card card, Instant now) {
        long left = ChronoUnit.DAYS.between(fsrs.calendar().day(now), day);
        if (left <= 0) {
            return 0;
        }
        Memory before = card.memory();
        if (before == null) {
            return after(card, 0, Rating.GOOD, left);
        }
        int elapsed = fsrs.elapsedDays(card, now);
        double recall = curve.retrievability(elapsed, before.stability());
        double reviewed = recall * after(card, elapsed, Rating.GOOD, left)
                + (1 - recall) * after(card, elapsed, Rating.AGAIN, left);
        return reviewed - curve.retrievability(elapsed + left, before.stability());
    }

    /**
     * Whether a review brings more than reading in the same time would.
     *
     * @param seconds that it takes
     */
    public boolean isWorthwhile(Card card, Instant now, double seconds) {
        return of(card, now) >= leastFor(seconds);
    }

    /**
     * What a review must bring at least, or reading in the same time brings more.
     *
     * @param seconds that it takes
     */
    public static double leastFor(double seconds) {
        return WORTH_OF_A_MINUTE * seconds / 60;
    }

    private double after(Card card, int elapsed, Rating rating, long left) {
        return curve.retrievability(
                left, fsrs.model().next(card.memory(), elapsed, rating).stability());
    }
}
