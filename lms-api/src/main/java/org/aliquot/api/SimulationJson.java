package org.aliquot.api;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What exams would do with the bank. */
final class SimulationJson {

    /** A simulation that was asked for; {@code result} is null until it is done. */
    record Simulation(
            JobJson job, Request request, @Nullable Result result) {}

    /**
     * What a simulation was asked for, beside the exam.
     *
     * @param adaptive questions chosen by the answers; else drawn at random within the areas
     * @param persons simulated, from {@value #FEWEST} to {@value #MOST}
     * @param seed the same gives the same
     */
    record Request(boolean adaptive, int persons, long seed) {}

    /**
     * What an exam would do with this bank.
     *
     * @param bank questions it may draw from
     * @param calibrated of them with a difficulty from enough answers
     * @param report over persons of the population; null when the bank cannot fill the exam
     * @param abilities the same at fixed abilities
     * @param exposure how many questions are in how many sittings
     * @param areas the plan beside the bank
     */
    record Result(
            int items,
            int bank,
            int calibrated,
            @Nullable Report report,
            List<AtAbility> abilities,
            List<Exposure> exposure,
            List<AreaSupply> areas,
            double seconds) {}

    /** Figures for persons of one ability, in logits from the pass point. */
    record AtAbility(double theta, double bias, double rmse, double meanSe, double passing) {}

    /** Questions that are in more than {@code above} and up to {@code upTo} percent of the sittings. */
    record Exposure(int above, int upTo, int questions) {}

    /**
     * An area's counts in the plan and what the bank holds.
     *
     * @param scarce fewer are available than the plan needs
     */
    record AreaSupply(
            String code,
            String title,
            int min,
            int max,
            int available,
            int calibrated,
            @JsonProperty("short") boolean scarce) {}

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
    record Report(
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
            int blueprintViolations) {}

    private SimulationJson() {}
}
