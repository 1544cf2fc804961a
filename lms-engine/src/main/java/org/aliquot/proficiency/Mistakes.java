package org.aliquot.proficiency;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Which mistake several wrong answers share. A wrong option is marked with what a learner who takes it has mixed up; who takes
 * options of one mark more often than a blind choice among the wrong options would, makes that mistake.
 *
 * <p>The number of such choices among independent questions with chances of their own is Poisson's binomial (Wang YH, Statistica
 * Sinica 1993;3:295), summed exactly.
 */
public final class Mistakes {

    /** Fewer may be three unrelated slips. */
    static final int LEAST = 3;

    /** With twenty marks tried at once, one learner in five is told of a mistake that is chance. */
    static final double BEYOND_CHANCE = 0.01;

    private Mistakes() {}

    /**
     * A wrong answer.
     *
     * @param taken the mark of the option that was chosen
     * @param offered for each mark of the wrong options, the share of these that bear it; sums to 1
     */
    public record WrongChoice(String taken, Map<String, Double> offered) {

        public WrongChoice {
            offered = Map.copyOf(offered);
        }
    }

    /**
     * A mistake that was made more often than chance would.
     *
     * @param times how often it was made
     * @param chances in how many wrong answers it could have been
     */
    public record Mistake(String mark, int times, int chances) {}

    /** The most frequent first. */
    public static List<Mistake> of(List<WrongChoice> wrong) {
        var marks = new LinkedHashMap<String, Integer>();
        wrong.forEach(choice -> marks.merge(choice.taken(), 1, Integer::sum));
        return marks.entrySet().stream()
                .filter(mark -> mark.getValue() >= LEAST)
                .filter(mark -> atLeast(mark.getValue(), shares(mark.getKey(), wrong)) < BEYOND_CHANCE)
                .map(mark -> new Mistake(mark.getKey(), mark.getValue(), shares(mark.getKey(), wrong).length))
                .sorted(Comparator.comparingInt(Mistake::times).reversed().thenComparing(Mistake::mark))
                .toList();
    }

    private static double[] shares(String mark, List<WrongChoice> wrong) {
        return wrong.stream()
                .mapToDouble(choice -> choice.offered().getOrDefault(mark, 0.0))
                .filter(share -> share > 0)
                .toArray();
    }

    /** The chance of {@code times} or more where question i has the chance {@code shares[i]}. */
    static double atLeast(int times, double... shares) {
        double[] exactly = new double[shares.length + 1];
        exactly[0] = 1;
        for (int i = 0; i < shares.length; i++) {
            for (int k = i + 1; k > 0; k--) {
                exactly[k] = exactly[k] * (1 - shares[i]) + exactly[k - 1] * shares[i];
            }
            exactly[0] *= 1 - shares[i];
        }
        double sum = 0;
        for (int k = times; k < exactly.length; k++) {
            sum += exactly[k];
        }
        return sum;
    }
}
