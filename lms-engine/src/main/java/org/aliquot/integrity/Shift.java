package org.aliquot.integrity;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Whether a question became easier for people of the same ability, between earlier answers and those of now: the common odds
 * ratio over groups of equal ability (Mantel and Haenszel 1959; used for single items by Holland and Thayer 1988, there between
 * two groups of people, here between two times). Under the Rasch model with groups of one ability each its logarithm is how far
 * the difficulty fell; groups that are a little wide make it a little too small.
 *
 * @param before earlier answers that were compared, those of groups with answers of both times alone
 * @param now answers of now that were compared
 * @param logits how much easier it became, negative for harder; null when there is nothing to compare. Where nobody is wrong (or
 *     right) in one of the times the odds ratio is infinite; then the one-step estimate of Peto (Yusuf et al. 1985), which is
 *     finite and too small
 * @param z the signed root of the test's statistic with continuity correction: normal when nothing changed; null when it has no
 *     value
 */
public record Shift(
        int before,
        int now,
        @Nullable Double logits,
        @Nullable Double z) {

    /** Beyond this many standard errors an item drifted, by the same rule as between calibrations. */
    public static final double Z = 3;

    /** A smaller shift does nobody good or harm: 0.5 logits are 12 percent right at the middle. */
    public static final double LOGITS = 0.5;

    /** Answers of people of about the same ability to the same form; none is negative. */
    public record Group(int rightBefore, int wrongBefore, int rightNow, int wrongNow) {

        int before() {
            return rightBefore + wrongBefore;
        }

        int now() {
            return rightNow + wrongNow;
        }
    }

    /** O(groups). Groups that were not met at both times say nothing and are left out. */
    public static Shift of(List<Group> groups) {
        Sums sums = new Sums();
        groups.stream().filter(group -> group.before() > 0 && group.now() > 0).forEach(sums::add);
        return sums.shift();
    }

    public boolean isEasier() {
        return z != null && logits != null && z > Z && logits >= LOGITS;
    }

    public boolean isHarder() {
        return z != null && logits != null && z < -Z && logits <= -LOGITS;
    }

    private static final class Sums {

        private int before;
        private int now;
        private double more;
        private double variance;
        private double forEasier;
        private double forHarder;

        void add(Group group) {
            double all = group.before() + group.now();
            double right = group.rightBefore() + group.rightNow();
            before += group.before();
            now += group.now();
            more += group.rightNow() - group.now() * right / all;
            variance += group.now() * group.before() * right * (all - right) / (all * all * (all - 1));
            forEasier += group.rightNow() * (double) group.wrongBefore() / all;
            forHarder += group.rightBefore() * (double) group.wrongNow() / all;
        }

        Shift shift() {
            if (variance <= 0) {
                return new Shift(before, now, null, null);
            }
            boolean finite = forEasier > 0 && forHarder > 0;
            double logits = finite ? Math.log(forEasier / forHarder) : more / variance;
            double z = Math.signum(more) * Math.max(0, Math.abs(more) - 0.5) / Math.sqrt(variance);
            return new Shift(before, now, logits, z);
        }
    }
}
