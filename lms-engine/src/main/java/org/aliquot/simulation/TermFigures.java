package org.aliquot.simulation;

import java.util.List;

/**
 * How one way of studying fared against the plan, over learners who went both ways.
 *
 * @param rate share that passed
 * @param score mean of the expected shares right
 * @param read lessons read, on average
 * @param advantage by how much more of the same learners the plan lets pass, in [-1, 1]
 * @param low lower end of its 95 % interval
 * @param high upper end
 */
public record TermFigures(double rate, double score, double read, double advantage, double low, double high) {

    private static final double Z95 = 1.959963984540054;

    public static TermFigures of(List<SimulatedTerm.Learner> learners, SimulatedTerm.Way way) {
        var outcome = learners.stream().map(learner -> learner.of(way)).reduce(TermOutcome.NONE, TermOutcome::and);
        double mean = learners.stream()
                .mapToInt(learner -> learner.difference(way))
                .average()
                .orElse(0);
        double squares = learners.stream()
                .mapToDouble(learner -> learner.difference(way) - mean)
                .map(distance -> distance * distance)
                .sum();
        double error = Math.sqrt(squares / Math.max(1, learners.size() - 1) / learners.size());
        return new TermFigures(
                outcome.rate(), outcome.score(), outcome.read(), mean, mean - Z95 * error, mean + Z95 * error);
    }
}
