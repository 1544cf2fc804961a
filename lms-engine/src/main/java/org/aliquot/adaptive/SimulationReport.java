package org.aliquot.adaptive;

import java.util.List;
import java.util.function.Predicate;
import java.util.function.ToDoubleFunction;

/**
 * How well a simulated exam measured, decided and spread its items.
 *
 * @param bias mean of estimate - theta
 * @param rmse root of the mean square of it
 * @param coverage95 share with |estimate - theta| <= 1.96 se
 * @param classificationAccuracy share on the same side of the cut as the truth
 * @param falsePass share of all who pass and should not
 * @param falseFail share of all who fail and should not
 * @param maxExposure the greatest share of sittings that one item is in
 * @param meanOverlap mean share of items that two sittings have in common; NaN for one sitting
 * @param unusedItems items never given
 * @param blueprintViolations area counts outside the plan, over all sittings
 */
public record SimulationReport(
        int simulees,
        double bias,
        double rmse,
        double meanSe,
        double coverage95,
        double classificationAccuracy,
        double falsePass,
        double falseFail,
        double maxExposure,
        double meanOverlap,
        int unusedItems,
        int blueprintViolations) {

    private static final double Z95 = 1.96;

    public static SimulationReport of(AdaptiveExam exam, List<Simulee> simulees, double cut) {
        int[] given = administered(exam, simulees);
        int n = simulees.size();
        double pairs = 0;
        int most = 0;
        int unused = 0;
        for (int count : given) {
            pairs += (double) count * (count - 1);
            most = Math.max(most, count);
            unused += count == 0 ? 1 : 0;
        }
        Predicate<Simulee> able = simulee -> simulee.theta() >= cut;
        Predicate<Simulee> passes = simulee -> simulee.estimate() >= cut;
        return new SimulationReport(
                n,
                mean(simulees, SimulationReport::error),
                Math.sqrt(mean(simulees, simulee -> error(simulee) * error(simulee))),
                mean(simulees, Simulee::se),
                share(simulees, simulee -> Math.abs(error(simulee)) <= Z95 * simulee.se()),
                share(simulees, simulee -> able.test(simulee) == passes.test(simulee)),
                share(simulees, passes.and(able.negate())),
                share(simulees, able.and(passes.negate())),
                (double) most / n,
                n < 2 ? Double.NaN : pairs / ((double) n * (n - 1) * exam.plan().items()),
                unused,
                simulees.stream().mapToInt(Simulee::violations).sum());
    }

    /** How often each item was given. */
    public static int[] administered(AdaptiveExam exam, List<Simulee> simulees) {
        int[] given = new int[exam.bankSize()];
        simulees.forEach(simulee -> simulee.items().forEach(item -> given[item]++));
        return given;
    }

    private static double error(Simulee simulee) {
        return simulee.estimate() - simulee.theta();
    }

    private static double mean(List<Simulee> simulees, ToDoubleFunction<Simulee> figure) {
        double sum = 0;
        for (Simulee simulee : simulees) {
            sum += figure.applyAsDouble(simulee);
        }
        return sum / simulees.size();
    }

    private static double share(List<Simulee> simulees, Predicate<Simulee> trait) {
        return mean(simulees, simulee -> trait.test(simulee) ? 1 : 0);
    }
}
