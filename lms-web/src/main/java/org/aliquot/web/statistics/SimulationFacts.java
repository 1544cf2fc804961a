package org.aliquot.web.statistics;

import java.util.List;
import java.util.function.ToDoubleFunction;
import org.aliquot.adaptive.SimulationReport;
import org.aliquot.statistics.SimulationResult;
import org.aliquot.statistics.SimulationResult.AtAbility;
import org.aliquot.statistics.SimulationResult.Exposure;

/** A simulation in figures with words, and in drawings. */
final class SimulationFacts {

    private SimulationFacts() {}

    static List<Fact> of(SimulationResult result, SimulationReport report) {
        return List.of(
                new Fact(
                        "Typical error",
                        Figures.two(report.rmse()),
                        "Root mean square, in logits. One logit is 100 points on the 999 scale."),
                new Fact("Bias", Figures.signed("%+.3f", report.bias()), "Mean of estimate less truth."),
                new Fact(
                        "Band holds the truth",
                        Figures.percent(report.coverage95()),
                        "Of the 95% bands; the mean standard error is " + Figures.two(report.meanSe()) + "."),
                new Fact(
                        "Right decisions",
                        Figures.percent(report.classificationAccuracy()),
                        Figures.percent(report.falsePass()) + " pass and should not, "
                                + Figures.percent(report.falseFail()) + " fail and should not."),
                new Fact(
                        "Most used question",
                        Figures.percent(report.maxExposure()),
                        "Of the sittings. " + report.unusedItems() + " of " + result.bank() + " are never used."),
                new Fact(
                        "Overlap",
                        Figures.percent(report.meanOverlap()),
                        "Of the questions of two sittings are the same."),
                new Fact(
                        "Outside the plan",
                        "" + report.blueprintViolations(),
                        "Area counts beyond their bounds, over all sittings."));
    }

    static List<Plot> plots(SimulationResult result) {
        return List.of(errors(result.abilities()), passing(result.abilities()), exposures(result.exposure()));
    }

    static SimulationPage.Exposure exposure(Exposure band) {
        String words = band.upTo() == 0
                ? "Never"
                : band.upTo() == 100
                        ? "Over " + band.above() + "%"
                        : "Over " + band.above() + " to " + band.upTo() + "%";
        return new SimulationPage.Exposure(words, band.questions());
    }

    private static Plot errors(List<AtAbility> abilities) {
        double most = abilities.stream()
                .mapToDouble(at -> Math.max(at.rmse(), at.meanSe()))
                .max()
                .orElse(1);
        double top = Math.max(0.4, Math.ceil(most * 5) / 5);
        Canvas canvas = new Canvas(-2.5, 2.5, 0, top);
        canvas.line("Typical error", "s1", figures(abilities, AtAbility::theta), figures(abilities, AtAbility::rmse));
        canvas.line(
                "Standard error", "s2", figures(abilities, AtAbility::theta), figures(abilities, AtAbility::meanSe));
        return canvas.plot(
                "Error by ability",
                "Typical error and the standard error that the score states, by ability. Where the lines lie on each other, the score says honestly how sure it is. The figures stand in the table below.",
                "Ability, logits from the pass point",
                "Logits",
                canvas.xs(10, "%+.1f"),
                canvas.ys(4, "%.2f"));
    }

    private static Plot passing(List<AtAbility> abilities) {
        Canvas canvas = new Canvas(-2.5, 2.5, 0, 100);
        canvas.line("Pass", "s1", figures(abilities, AtAbility::theta), figures(abilities, at -> 100 * at.passing()));
        return canvas.plot(
                "Who passes",
                "Share that passes by ability: few below the pass point, half at it, most above it. The figures stand in the table below.",
                "Ability, logits from the pass point",
                "Percent",
                canvas.xs(10, "%+.1f"),
                canvas.ys(4, "%.0f"));
    }

    private static Plot exposures(List<Exposure> bands) {
        int most = bands.stream().mapToInt(Exposure::questions).max().orElse(1);
        Canvas canvas = new Canvas(-5, 55, 0, Math.max(4, most));
        for (Exposure band : bands) {
            double from = band.upTo() == 0 ? -5 : band.above();
            canvas.bar(from, from + 5, band.questions());
        }
        return canvas.plot(
                "How often questions are used",
                "Number of questions by the share of the sittings they are in: never, then in bands of five percent, all above half together. The figures stand in the table below.",
                "Percent of the sittings",
                "Questions",
                canvas.xs(12, "%.0f").stream().skip(1).limit(11).toList(),
                canvas.ys(4, "%.0f"));
    }

    private static double[] figures(List<AtAbility> abilities, ToDoubleFunction<AtAbility> figure) {
        return abilities.stream().mapToDouble(figure).toArray();
    }
}
