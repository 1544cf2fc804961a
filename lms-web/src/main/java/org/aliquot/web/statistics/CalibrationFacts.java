package org.aliquot.web.statistics;

import java.util.ArrayList;
import java.util.List;
import org.aliquot.statistics.CalibratedQuestion;
import org.aliquot.statistics.CalibrationSummary;

/** A calibration as a whole, in figures with words and in a drawing. */
final class CalibrationFacts {

    private static final double END = 4;

    private CalibrationFacts() {}

    static List<Fact> of(CalibrationSummary summary) {
        List<Fact> facts = new ArrayList<>();
        facts.add(new Fact(
                "Answers",
                Figures.count(summary.answers()),
                "First answers in exam mode, of " + Figures.count(summary.persons()) + " attempts."));
        facts.add(new Fact(
                "Questions",
                Figures.count(summary.items()),
                summary.without() == 0
                        ? "All have a difficulty."
                        : Figures.count(summary.without()) + " more have too few answers, or all the same."));
        facts.add(new Fact(
                "Ability of who answered",
                Figures.signed("%+.2f", summary.latentMean()),
                "Mean, in logits from the pass point; they spread by " + Figures.two(summary.latentSd()) + "."));
        facts.add(new Fact(
                "Authors' ratings",
                Figures.two(summary.ratings().ratingsCorrelation()),
                "Correlation with the difficulties found; off by "
                        + Figures.two(summary.ratings().ratingsDistance()) + " logits as a rule."));
        if (summary.anchors() > 0) {
            facts.add(new Fact(
                    "Held in place",
                    Figures.count(summary.anchors()),
                    "Questions in use that did not move, so the scale stays."));
        }
        facts.add(new Fact(
                "Log-likelihood",
                Figures.signed("%,.1f", summary.convergence().logLikelihood()),
                "After " + summary.convergence().iterations() + " steps, in "
                        + Figures.signed("%.1f", summary.seconds()) + " s."));
        return facts;
    }

    /** Ratings against what was found; whatever lies beyond the ends is drawn at them. */
    static Plot plot(List<CalibratedQuestion> questions) {
        Canvas canvas = new Canvas(-END, END, -END, END);
        canvas.line("As rated", "s2", new double[] {-END, END}, new double[] {-END, END});
        int drawn = 0;
        for (CalibratedQuestion item : questions) {
            Double b = item.estimate().b();
            if (b != null) {
                canvas.dot(item.rated(), b, QuestionRemarks.isToLookAt(item) ? "pt-now" : "pt");
                drawn++;
            }
        }
        return canvas.plot(
                "Authors' ratings and difficulties found",
                drawn
                        + " questions as points: the author's rating across, the difficulty found vertically. On the dashed line both agree."
                        + " The figures stand in the table below.",
                "Author's rating, logits",
                "Difficulty found, logits",
                canvas.xs(8, "%.0f"),
                canvas.ys(8, "%.0f"));
    }
}
