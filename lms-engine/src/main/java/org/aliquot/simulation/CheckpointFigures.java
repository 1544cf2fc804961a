package org.aliquot.simulation;

import java.util.ArrayList;
import java.util.List;
import org.aliquot.ability.Ability;
import org.aliquot.forecast.LogisticLine;
import org.aliquot.forecast.PastForecast;
import org.aliquot.forecast.Verification;

/**
 * How true it was, over all learners at one number of answers.
 *
 * @param answers first answers, at least
 * @param exam the ability in the exam
 * @param areas the abilities in areas, all learners and areas together
 * @param forecast the chance to pass against exams sat that day
 * @param line intercept and slope of the calibration
 */
public record CheckpointFigures(
        int answers, Intervals exam, Intervals areas, Verification forecast, LogisticLine line) {

    /**
     * Of estimates and their intervals.
     *
     * @param bias mean error, logits
     * @param rmse root of the mean squared error
     * @param sd mean stated standard deviation
     * @param covered95 how many 95 % intervals hold the truth, in [0, 1]
     * @param covered80 the same of 80 %
     */
    public record Intervals(double bias, double rmse, double sd, double covered95, double covered80) {

        private static final double Z95 = 1.959963984540054;
        private static final double Z80 = 1.2815515655446004;

        static Intervals of(List<Ability> said, List<Double> truths) {
            double bias = 0;
            double squares = 0;
            double sd = 0;
            double in95 = 0;
            double in80 = 0;
            for (int i = 0; i < said.size(); i++) {
                double error = said.get(i).theta() - truths.get(i);
                double z = Math.abs(error) / said.get(i).se();
                bias += error;
                squares += error * error;
                sd += said.get(i).se();
                in95 += z < Z95 ? 1 : 0;
                in80 += z < Z80 ? 1 : 0;
            }
            double n = said.size();
            return new Intervals(bias / n, Math.sqrt(squares / n), sd / n, in95 / n, in80 / n);
        }
    }

    /** For each checkpoint of a year; each learner's checkpoints come in the order of {@link SimulatedYear#CHECKPOINTS}. */
    public static List<CheckpointFigures> of(List<List<Checkpoint>> learners) {
        var figures = new ArrayList<CheckpointFigures>();
        for (int i = 0; i < SimulatedYear.CHECKPOINTS.size(); i++) {
            int index = i;
            var there = learners.stream()
                    .filter(each -> each.size() > index)
                    .map(each -> each.get(index))
                    .toList();
            if (!there.isEmpty()) {
                figures.add(of(SimulatedYear.CHECKPOINTS.get(i), there));
            }
        }
        return figures;
    }

    private static CheckpointFigures of(int answers, List<Checkpoint> there) {
        var exam = Intervals.of(
                there.stream().map(Checkpoint::ability).toList(),
                there.stream().map(Checkpoint::truth).toList());
        var areas = Intervals.of(
                there.stream().flatMap(each -> each.areas().stream()).toList(),
                there.stream().flatMap(each -> each.areaTruths().stream()).toList());
        var forecasts = there.stream()
                .map(each -> new PastForecast(each.chance(), each.passed()))
                .toList();
        return new CheckpointFigures(answers, exam, areas, Verification.of(forecasts), LogisticLine.of(forecasts));
    }
}
