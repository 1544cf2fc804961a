package org.aliquot.proficiency;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.aliquot.ability.Difficulty;
import org.aliquot.ability.ItemResponseFunction;

/**
 * What answers to items of known difficulty say of one ability, as a normal measure of it around a point.
 *
 * <p>The error of a difficulty flattens the curve: averaged over it, P = 1 / (1 + exp(-k (theta - b))) with
 * k = 1 / sqrt(1 + π sd² / 8) (MacKay 1992, Neural Computation 4:720). Of all answers a share g is blind and right one time in
 * four: g / 4 + (1 - g) P. Left out, one slip on an easy question would cost an able person a third of a logit.
 */
final class Evidence {

    private static final double LEAST_INFORMATION = 1e-9;
    private static final double LONGEST_STEP = 1;
    private static final double PRECISION = 1e-7;
    private static final int MOST_STEPS = 50;
    private static final int OPTIONS = 4;

    private record Weighted(ItemResponseFunction curve, boolean right, double weight) {}

    /** A value and its error variance. */
    record Measure(double value, double variance) {}

    private final double guessing;
    private final List<Weighted> answers = new ArrayList<>();

    Evidence(double guessing) {
        this.guessing = guessing;
    }

    void add(Difficulty difficulty, double offset, boolean right, double weight) {
        double slope = 1 / Math.sqrt(1 + Math.PI * difficulty.sd() * difficulty.sd() / 8);
        answers.add(new Weighted(new ItemResponseFunction(slope, difficulty.b() - offset), right, weight));
    }

    /** The measure whose normal likelihood has the slope and the curvature of the answers' at this ability. */
    Measure around(double theta) {
        double score = 0;
        double information = LEAST_INFORMATION;
        for (Weighted answer : answers) {
            double knows = answer.curve().probability(theta);
            double p = guessing / OPTIONS + (1 - guessing) * knows;
            double slope = (1 - guessing) * answer.curve().a() * knows * (1 - knows) / (p * (1 - p));
            double right = answer.right() ? 1 : 0;
            score += answer.weight() * slope * (right - p);
            information += answer.weight() * slope * slope * p * (1 - p);
        }
        return new Measure(theta + score / information, 1 / information);
    }

    /**
     * The state after a day's answers in several areas: the mode of its distribution, and the curvature there. Newton's method by
     * measures around the last point, which moves by at most a logit a step.
     */
    static State learned(State before, Map<String, Evidence> areas) {
        areas.keySet().forEach(before::meet);
        var points = new LinkedHashMap<String, Double>();
        areas.keySet().forEach(area -> points.put(area, before.area(area).theta()));
        State after = before;
        double moved = Double.POSITIVE_INFINITY;
        for (int step = 0; step < MOST_STEPS && moved > PRECISION; step++) {
            after = measured(before, areas, points);
            moved = move(points, after);
        }
        return after;
    }

    private static State measured(State before, Map<String, Evidence> areas, Map<String, Double> points) {
        State after = new State(before);
        areas.forEach((area, evidence) -> {
            Measure measure = evidence.around(points.getOrDefault(area, 0.0));
            after.learn(area, measure.value(), measure.variance());
        });
        return after;
    }

    private static double move(Map<String, Double> points, State to) {
        double most = 0;
        for (var point : points.entrySet()) {
            double step = Math.clamp(to.area(point.getKey()).theta() - point.getValue(), -LONGEST_STEP, LONGEST_STEP);
            point.setValue(point.getValue() + step);
            most = Math.max(most, Math.abs(step));
        }
        return most;
    }
}
