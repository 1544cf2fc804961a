package org.aliquot.statistics;

import java.util.List;
import org.aliquot.adaptive.SimulationReport;
import org.jspecify.annotations.Nullable;

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
public record SimulationResult(
        int items,
        int bank,
        int calibrated,
        @Nullable SimulationReport report,
        List<AtAbility> abilities,
        List<Exposure> exposure,
        List<AreaSupply> areas,
        double seconds) {

    public SimulationResult {
        abilities = List.copyOf(abilities);
        exposure = List.copyOf(exposure);
        areas = List.copyOf(areas);
    }

    /** Figures for persons of one ability, in logits from the pass point. */
    public record AtAbility(double theta, double bias, double rmse, double meanSe, double passing) {}

    /** Questions that are in more than {@code above} and up to {@code upTo} percent of the sittings. */
    public record Exposure(int above, int upTo, int questions) {}

    /** An area's counts in the plan and what the bank holds. */
    public record AreaSupply(String code, String title, int min, int max, int available, int calibrated) {

        public boolean isShort() {
            return available < min;
        }
    }
}
