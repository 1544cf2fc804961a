package org.aliquot.ability;

import java.util.List;

/**
 * How a person did in one area of an exam: for orientation, with its band, never pass or fail.
 *
 * @param answered questions not left blank
 * @param correct questions fully right
 * @param total questions of the area in the form
 * @param ability the area's WLE drawn towards the total's, as few questions say little
 * @param z right answers beyond those expected from the total, in standard deviations
 */
public record AreaScore(String area, int answered, int correct, int total, Ability ability, double z) {

    /** Spread of area abilities around a person's level in logits, until estimated (Kelley 1927; Wainer et al. 2001). */
    private static final double TAU = 0.35;

    private static final double WEAKER_BELOW = -1.64;

    /** Whether the area is weaker than the rest beyond chance (one-sided 5 %). */
    public boolean isWeaker() {
        return z < WEAKER_BELOW;
    }

    static AreaScore of(String area, List<ExamItem> items, Ability total) {
        var scored = items.stream().map(ExamItem::scored).toList();
        int correct = (int) scored.stream().filter(ScoredItem::correct).count();
        int answered = (int) items.stream().filter(ExamItem::isAnswered).count();
        Ability own = WeightedLikelihood.estimate(scored).orElseThrow();
        double z = deviation(scored, correct, total.theta());
        return new AreaScore(area, answered, correct, items.size(), shrink(own, total), z);
    }

    /** w = tau² / (tau² + se²); the two errors are taken as independent, an approximation. */
    private static Ability shrink(Ability own, Ability total) {
        double variance = own.se() * own.se();
        double w = TAU * TAU / (TAU * TAU + variance);
        double theta = w * own.theta() + (1 - w) * total.theta();
        double rest = (1 - w) * total.se();
        return new Ability(theta, Math.sqrt(w * variance + rest * rest));
    }

    private static double deviation(List<ScoredItem> items, int correct, double theta) {
        double expected = 0;
        double variance = 0;
        for (ScoredItem item : items) {
            double information = Rasch.information(theta, item.difficulty().b());
            double carried = information * item.difficulty().sd();
            expected += Rasch.probability(theta, item.difficulty().b());
            variance += information + carried * carried;
        }
        return (correct - expected) / Math.sqrt(variance);
    }
}
