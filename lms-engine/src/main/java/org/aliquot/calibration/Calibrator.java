package org.aliquot.calibration;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.OptionalDouble;
import org.aliquot.ability.ItemResponseFunction;
import org.aliquot.classical.ScoreMatrix;

/**
 * Estimates item parameters by marginal maximum likelihood (Bock and Aitkin 1981), ability integrated out over a normal
 * population. Answers may be missing by design or by adaptive choice (Mislevy and Wu 1996).
 *
 * <p>Items that nobody or everybody got right, or with fewer than two answers, have no difficulty. The same data give the same
 * figures on any machine. O(answers × nodes × steps) time, in parallel. Method and accuracy: docs/engine/calibration.md.
 */
public final class Calibrator {

    /** An item flatter than this has no difficulty to speak of. */
    private static final double LEAST_SLOPE = 1e-6;

    private Calibrator() {}

    /** Estimates all items. */
    public static Calibration calibrate(ScoreMatrix responses, Model model) {
        return calibrate(responses, model, Collections.nCopies(responses.items(), OptionalDouble.empty()));
    }

    /**
     * Estimates the items that have no anchor, on the scale of those that do, with the population's mean and spread free.
     *
     * @param anchors known difficulties, by item; in the Rasch model only
     * @throws IllegalArgumentException when no item can be calibrated
     */
    public static Calibration calibrate(ScoreMatrix responses, Model model, List<OptionalDouble> anchors) {
        double[] fixed =
                anchors.stream().mapToDouble(each -> each.orElse(Double.NaN)).toArray();
        if (model != Model.RASCH && Arrays.stream(fixed).anyMatch(each -> !Double.isNaN(each))) {
            throw new IllegalArgumentException("only Rasch difficulties can be anchored");
        }
        var data = new Data(responses, fixed);
        if (data.items() == 0) {
            throw new IllegalArgumentException("no item was answered right by some and wrong by others");
        }
        Problem problem = Problem.of(model, data, fixed);
        Search.Found found = Search.run(problem);
        return result(responses, problem, found);
    }

    private static Calibration result(ScoreMatrix responses, Problem problem, Search.Found found) {
        var errors = StandardErrors.of(problem, found);
        Parameters at = found.parameters();
        ItemResponseFunction[] curves = new ItemResponseFunction[problem.data().items()];
        for (int item = 0; item < curves.length; item++) {
            double b = problem.isFixed(item) ? problem.fixed()[item] : -at.d[item] / at.a[item];
            curves[item] = new ItemResponseFunction(at.a[item], Double.isFinite(b) ? b : 0);
        }
        return new Calibration(
                problem.model(),
                items(responses, problem, at, curves, errors),
                found.logLikelihood(),
                at.mean,
                at.sd,
                found.steps(),
                found.converged(),
                errors.full());
    }

    private static List<CalibratedItem> items(
            ScoreMatrix responses,
            Problem problem,
            Parameters at,
            ItemResponseFunction[] curves,
            StandardErrors errors) {
        int[] n = new int[responses.items()];
        for (int answer = 0; answer < responses.size(); answer++) {
            n[responses.item(answer)]++;
        }
        var items = new ArrayList<CalibratedItem>();
        for (int each : n) {
            items.add(CalibratedItem.without(each));
        }
        var fit = new Fit(problem.data(), curves);
        for (int item = 0; item < curves.length; item++) {
            if (isInfinite(at, item)) {
                continue;
            }
            int place = problem.data().original(item);
            ItemErrors error = errors.items().get(item);
            items.set(
                    place,
                    new CalibratedItem(
                            n[place],
                            curves[item].a(),
                            curves[item].b(),
                            error.seA(),
                            error.seB(curves[item].a(), curves[item].b()),
                            fit.infit(item),
                            fit.outfit(item)));
        }
        return items;
    }

    /** Whether the search ran into the bounds, as it does when the answers separate the persons perfectly. */
    private static boolean isInfinite(Parameters at, int item) {
        return Math.abs(at.a[item]) < LEAST_SLOPE
                || Math.abs(at.a[item]) >= Maximization.GREATEST_SLOPE
                || Math.abs(at.d[item]) >= Maximization.GREATEST_INTERCEPT;
    }
}
