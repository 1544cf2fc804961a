package org.aliquot.web.statistics;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.aliquot.adaptive.SimulationReport;
import org.aliquot.blueprint.ExamVersion;
import org.aliquot.blueprint.Exams;
import org.aliquot.jobs.Job;
import org.aliquot.people.Role;
import org.aliquot.statistics.AnswerStatistics;
import org.aliquot.statistics.CalibrationDecision;
import org.aliquot.statistics.CalibrationModel;
import org.aliquot.statistics.CalibrationSummary;
import org.aliquot.statistics.CalibrationView;
import org.aliquot.statistics.Calibrations;
import org.aliquot.statistics.SimulationResult;
import org.aliquot.statistics.SimulationView;
import org.aliquot.statistics.Simulations;
import org.aliquot.web.Dates;
import org.aliquot.web.Visit;
import org.aliquot.web.address.StatisticsUrls;
import org.aliquot.web.staff.Choice;
import org.aliquot.web.staff.FieldErrors;
import org.springframework.stereotype.Component;

/** Puts together the page of statistics. */
@Component
class StatisticsHomes {

    private final Calibrations calibrations;
    private final Simulations simulations;
    private final AnswerStatistics statistics;
    private final Exams exams;

    StatisticsHomes(Calibrations calibrations, Simulations simulations, AnswerStatistics statistics, Exams exams) {
        this.statistics = statistics;
        this.calibrations = calibrations;
        this.simulations = simulations;
        this.exams = exams;
    }

    /** @param simulated key of the exam that is chosen to be simulated; empty for the first */
    StatisticsHome home(String simulated, String seed, FieldErrors errors, Visit visit) {
        Dates dates = visit.dates();
        List<ExamVersion> all = exams.all();
        Map<String, String> titles = JobWords.titles(all);
        List<Choice> whose = new ArrayList<>(List.of(new Choice("", "All exams and quizzes", true)));
        whose.addAll(choices(all, ""));
        return new StatisticsHome(
                whose,
                List.of(
                        new Choice(CalibrationModel.RASCH.word(), "Difficulty: what exams are scored by", true),
                        new Choice(
                                CalibrationModel.TWO_PARAMETER.word(), "Difficulty and slope: to look at only", false)),
                calibrations.list().stream()
                        .map(each -> line(each, titles, dates))
                        .toList(),
                choices(all.stream().filter(exam -> exam.spec().isDrawn()).toList(), simulated),
                List.of(
                        new Choice("as-given", "As the exam is given", true),
                        new Choice("adaptive", "Adaptive: chosen by the answers", false),
                        new Choice("drawn", "Drawn at random within the areas", false)),
                Stream.of(500, 2000, 10_000)
                        .map(number -> new Choice("" + number, Figures.count(number), number == 2000))
                        .toList(),
                seed,
                errors,
                simulations.list().stream()
                        .map(each -> line(each, titles, dates))
                        .toList(),
                visit.caller().is(Role.ADMINISTRATOR) ? counting(dates) : null);
    }

    private StatisticsHome.Counting counting(Dates dates) {
        Job last = statistics.counting().orElse(null);
        if (last == null) {
            return new StatisticsHome.Counting("", false);
        }
        boolean running = !last.state().isFinished();
        String now = running ? last.step() : last.failure() == null ? JobWords.state(last.state()) : last.failure();
        return new StatisticsHome.Counting(
                "Last asked for " + dates.dateTime(last.requestedAt()) + ". " + now, running);
    }

    private static List<Choice> choices(List<ExamVersion> exams, String chosen) {
        return exams.stream()
                .map(ExamVersion::spec)
                .map(exam -> new Choice(exam.key(), exam.title(), exam.key().equals(chosen)))
                .toList();
    }

    private static StatisticsHome.Line line(CalibrationView each, Map<String, String> titles, Dates dates) {
        String model = each.model() == CalibrationModel.RASCH ? "" : ", with slopes";
        return line(
                JobWords.exam(each.job().subject(), titles) + model,
                StatisticsUrls.calibration(each.job().id()),
                each.job(),
                result(each),
                dates);
    }

    private static StatisticsHome.Line line(SimulationView each, Map<String, String> titles, Dates dates) {
        String way = each.request().adaptive() ? ", adaptive" : ", drawn";
        return line(
                JobWords.exam(each.job().subject(), titles) + way,
                StatisticsUrls.simulation(each.job().id()),
                each.job(),
                result(each),
                dates);
    }

    private static StatisticsHome.Line line(String title, String url, Job job, String result, Dates dates) {
        return new StatisticsHome.Line(
                title,
                url,
                dates.dateTime(job.requestedAt()),
                JobWords.state(job.state()),
                JobWords.tone(job.state()),
                result);
    }

    private static String result(CalibrationView each) {
        CalibrationSummary summary = each.summary();
        CalibrationDecision decision = each.decision();
        if (summary == null) {
            return each.job().failure() == null ? each.job().step() : each.job().failure();
        }
        String found =
                Figures.count(summary.items()) + " questions from " + Figures.count(summary.answers()) + " answers";
        return found + (decision == null ? "" : decision.adopted() ? ", in use" : ", not used");
    }

    private static String result(SimulationView each) {
        SimulationResult result = each.result();
        if (result == null) {
            return each.job().failure() == null ? each.job().step() : each.job().failure();
        }
        SimulationReport report = result.report();
        return report == null
                ? "The bank cannot fill it"
                : "Typical error " + Figures.two(report.rmse()) + ", right decisions "
                        + Figures.percent(report.classificationAccuracy());
    }
}
