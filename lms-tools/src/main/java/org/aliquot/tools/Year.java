package org.aliquot.tools;

import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import org.aliquot.proficiency.Dynamics;
import org.aliquot.simulation.CheckpointFigures;
import org.aliquot.simulation.ReviewHalfYear;
import org.aliquot.simulation.ReviewOutcome;
import org.aliquot.simulation.SimulatedTerm;
import org.aliquot.simulation.SimulatedYear;
import org.aliquot.simulation.TermFigures;
import org.aliquot.word.Word;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** What the product says of simulated learners, against what is so: the figures of docs/engine/readiness.md. */
@Command(name = "year", description = "A simulated year: mastery, readiness and reviews held against the truth.")
final class Year implements Callable<Integer> {

    private static final List<Term> TERMS =
            List.of(new Term(21, 60), new Term(56, 20), new Term(56, 45), new Term(84, 45), new Term(112, 60));

    @Option(names = "--learners", required = true, paramLabel = "N", description = "How many.")
    private int learners;

    @Option(names = "--seed", required = true, paramLabel = "S", description = "The same seed gives the same files.")
    private long seed;

    @Option(names = "--out", required = true, paramLabel = "DIR", description = "Folder for the results.")
    @SuppressWarnings("NullAway.Init") // set before the call
    private Path out;

    @Spec
    @SuppressWarnings("NullAway.Init") // set before the call
    private CommandSpec spec;

    @Override
    public Integer call() {
        if (learners < 1) {
            throw new ParameterException(spec.commandLine(), "--learners is 1 or more");
        }
        Path folder = Output.folder(out);
        var figures = CheckpointFigures.of(new SimulatedYear(seed, Dynamics.DEFAULT).run(learners));
        checkpoints(folder, figures);
        reliability(folder, figures);
        Output.text(folder.resolve("reliability.svg"), ReliabilityPlot.of(figures));
        var half = new ReviewHalfYear(seed);
        var reviews = new LinkedHashMap<String, ReviewOutcome>();
        reviews.put("own", half.own(learners));
        reviews.put("sm2", half.superMemo2(learners));
        reviews(folder, reviews);
        terms(folder);
        return 0;
    }

    /** A term with so many minutes on each day of study. */
    private record Term(int days, int minutes) {}

    private void terms(Path folder) {
        var columns = List.of(
                "days", "minutes", "way", "passed", "score", "lessonsRead", "advantageOfPlan", "low95", "high95");
        Output.csv(folder.resolve("terms.csv"), columns, rows -> {
            for (Term term : TERMS) {
                var outcomes = new SimulatedTerm(seed, term.days(), term.minutes()).run(learners);
                for (var way : SimulatedTerm.Way.values()) {
                    var figures = TermFigures.of(outcomes, way);
                    rows.print(
                            term.days(),
                            term.minutes(),
                            Word.of(way),
                            figures.rate(),
                            figures.score(),
                            figures.read(),
                            figures.advantage(),
                            figures.low(),
                            figures.high());
                }
            }
        });
    }

    private static void checkpoints(Path folder, List<CheckpointFigures> figures) {
        var columns = List.of(
                "answers",
                "learners",
                "bias",
                "rmse",
                "sd",
                "covered95",
                "covered80",
                "areaBias",
                "areaRmse",
                "areaSd",
                "areaCovered95",
                "areaCovered80",
                "brier",
                "logLoss",
                "ece",
                "auc",
                "intercept",
                "slope");
        Output.csv(folder.resolve("checkpoints.csv"), columns, rows -> {
            for (CheckpointFigures each : figures) {
                var exam = each.exam();
                var areas = each.areas();
                var forecast = each.forecast();
                rows.print(
                        each.answers(),
                        forecast.count(),
                        exam.bias(),
                        exam.rmse(),
                        exam.sd(),
                        exam.covered95(),
                        exam.covered80(),
                        areas.bias(),
                        areas.rmse(),
                        areas.sd(),
                        areas.covered95(),
                        areas.covered80(),
                        forecast.brier(),
                        forecast.logLoss(),
                        forecast.calibrationError(),
                        forecast.discrimination(),
                        each.line().intercept(),
                        each.line().slope());
            }
        });
    }

    private static void reliability(Path folder, List<CheckpointFigures> figures) {
        var columns = List.of("answers", "from", "learners", "forecast", "passed");
        Output.csv(folder.resolve("reliability.csv"), columns, rows -> {
            for (CheckpointFigures each : figures) {
                for (var bin : each.forecast().bins()) {
                    rows.print(each.answers(), bin.from(), bin.count(), bin.forecast(), bin.observed());
                }
            }
        });
    }

    private static void reviews(Path folder, Map<String, ReviewOutcome> reviews) {
        var columns = List.of(
                "schedule",
                "reviews",
                "cards",
                "retention",
                "retentionOnTime",
                "late",
                "retained",
                "reviewsPerRetained");
        Output.csv(folder.resolve("reviews.csv"), columns, rows -> {
            for (var each : reviews.entrySet()) {
                ReviewOutcome outcome = each.getValue();
                rows.print(
                        each.getKey(),
                        outcome.reviews(),
                        outcome.cards(),
                        outcome.retention(),
                        outcome.retentionOnTime(),
                        outcome.late(),
                        outcome.retained() / outcome.cards(),
                        outcome.reviewsPerRetained());
            }
        });
    }
}
