package org.aliquot.web.statistics;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.aliquot.blueprint.Exams;
import org.aliquot.statistics.CalibratedQuestion;
import org.aliquot.statistics.CalibrationDecision;
import org.aliquot.statistics.CalibrationModel;
import org.aliquot.statistics.CalibrationSummary;
import org.aliquot.statistics.CalibrationView;
import org.aliquot.statistics.Calibrations;
import org.aliquot.web.Dates;
import org.aliquot.web.PageNotFound;
import org.aliquot.web.Wording;
import org.aliquot.web.address.Address;
import org.aliquot.web.address.QuestionUrls;
import org.aliquot.web.address.StatisticsUrls;
import org.aliquot.web.staff.FieldErrors;
import org.aliquot.web.staff.Paging;
import org.springframework.stereotype.Component;

/** Puts together the page of a calibration. */
@Component
class CalibrationPages {

    /** What is asked of the page beside the calibration. */
    record Wish(int from, String reason, FieldErrors errors) {}

    private static final int ROWS = 100;

    /** With fewer, one odd question moves everything. */
    private static final int FEW_ANCHORS = 10;

    private final Calibrations calibrations;
    private final Exams exams;

    CalibrationPages(Calibrations calibrations, Exams exams) {
        this.calibrations = calibrations;
        this.exams = exams;
    }

    CalibrationPage page(UUID id, Wish wish, Dates dates) {
        CalibrationView view = calibrations.find(id).orElseThrow(PageNotFound::new);
        CalibrationSummary summary = view.summary();
        List<CalibratedQuestion> questions = summary == null ? List.of() : sorted(calibrations.questions(id));
        CalibrationDecision decision = view.decision();
        return new CalibrationPage(
                id,
                JobWords.exam(view.job().subject(), JobWords.titles(exams.all()))
                        + (view.model() == CalibrationModel.RASCH ? "" : ", with slopes"),
                dates.dateTime(view.job().requestedAt()),
                JobWords.progress(view.job(), StatisticsUrls.calibration(id)),
                summary == null ? List.of() : CalibrationFacts.of(summary),
                summary == null ? List.of() : notes(view, summary),
                questions.isEmpty() || view.model() != CalibrationModel.RASCH ? null : CalibrationFacts.plot(questions),
                questions.stream()
                        .skip(wish.from())
                        .limit(ROWS)
                        .map(CalibrationPages::row)
                        .toList(),
                questions.isEmpty() ? null : paging(id, wish.from(), questions.size()),
                new CalibrationPage.Decision(
                        decision == null ? null : decided(decision, dates),
                        summary != null && decision == null,
                        view.model() == CalibrationModel.RASCH,
                        wish.reason(),
                        wish.errors()));
    }

    /** What somebody should look at comes first. */
    private static List<CalibratedQuestion> sorted(List<CalibratedQuestion> questions) {
        List<CalibratedQuestion> sorted = new ArrayList<>(questions);
        sorted.sort(Comparator.comparing(QuestionRemarks::isToLookAt).reversed());
        return sorted;
    }

    private static List<String> notes(CalibrationView view, CalibrationSummary summary) {
        List<String> notes = new ArrayList<>();
        if (!summary.convergence().converged()) {
            notes.add("The estimates did not settle. They cannot be used; more answers help.");
        }
        if (view.model() == CalibrationModel.TWO_PARAMETER) {
            notes.add(
                    "Slopes want 500 answers a question and 1,000 attempts. The figures stand on a scale of their own.");
        } else if (summary.anchors() == 0) {
            notes.add("This is a first calibration: its scale is tied to the authors' ratings by their mean.");
        } else if (summary.anchors() < FEW_ANCHORS) {
            notes.add("The scale hangs on " + Wording.count(summary.anchors(), "question")
                    + " held from before. Ten or more are safer.");
        }
        if (summary.drifted() > 0) {
            notes.add(Wording.count(summary.drifted(), "question")
                    + " in use became easier or harder. They stand first below.");
        }
        if (!summary.convergence().fullErrors()) {
            notes.add("With more than 300 questions the errors shown are some percent too small.");
        }
        return notes;
    }

    private static CalibrationPage.Row row(CalibratedQuestion item) {
        return new CalibrationPage.Row(
                item.slug(),
                QuestionUrls.item(item.slug()),
                "" + item.number(),
                Figures.count(item.answers()),
                Figures.signed("%.1f", item.rated()),
                Figures.two(item.estimate().b()),
                Figures.two(item.estimate().seB()),
                Figures.two(item.estimate().a()),
                Figures.two(item.estimate().infit()),
                Figures.two(item.estimate().outfit()),
                new CalibrationPage.Row.Drift(
                        QuestionRemarks.moved(item), QuestionRemarks.of(item), QuestionRemarks.tone(item)));
    }

    private static Paging paging(UUID id, int from, int all) {
        int end = Math.min(from + ROWS, all);
        return new Paging(
                end <= from ? "No more questions" : (from + 1) + " to " + end + " of " + all,
                from == 0 ? null : StatisticsUrls.calibration(id),
                end >= all ? null : Address.with(StatisticsUrls.calibration(id), Map.of("from", "" + end)));
    }

    private static String decided(CalibrationDecision decision, Dates dates) {
        return (decision.adopted() ? "Put in use " : "Not used, decided ") + dates.dateTime(decision.decidedAt()) + ": "
                + decision.reason();
    }
}
