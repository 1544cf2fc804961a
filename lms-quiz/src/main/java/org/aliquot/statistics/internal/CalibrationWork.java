package org.aliquot.statistics.internal;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import org.aliquot.calibration.CalibratedItem;
import org.aliquot.calibration.Calibration;
import org.aliquot.calibration.Calibrator;
import org.aliquot.calibration.Drift;
import org.aliquot.calibration.Drift.Estimate;
import org.aliquot.calibration.Model;
import org.aliquot.calibration.ProductScale;
import org.aliquot.calibration.ProductScale.Placed;
import org.aliquot.classical.ScoreMatrix;
import org.aliquot.jobs.JobKind;
import org.aliquot.jobs.JobRefused;
import org.aliquot.jobs.StoredJob;
import org.aliquot.statistics.CalibratedQuestion;
import org.aliquot.statistics.CalibrationModel;
import org.aliquot.statistics.CalibrationRequest;
import org.aliquot.statistics.CalibrationSummary;
import org.aliquot.statistics.internal.FirstAnswers.Answered;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/** Calibrates the stored answers and compares with what is in use. */
@Component
public class CalibrationWork implements StatisticsWork<CalibrationSummary> {

    public static final JobKind<CalibrationRequest, CalibrationSummary> KIND =
            JobKind.of("calibration", CalibrationRequest.class, CalibrationSummary.class);

    private final FirstAnswers answers;
    private final CalibrationTable table;
    private final TransactionTemplate transaction;

    CalibrationWork(FirstAnswers answers, CalibrationTable table, TransactionTemplate transaction) {
        this.answers = answers;
        this.table = table;
        this.transaction = transaction;
    }

    @Override
    public JobKind<CalibrationRequest, CalibrationSummary> kind() {
        return KIND;
    }

    @Override
    public CalibrationSummary run(StoredJob stored, Consumer<String> step) {
        long began = System.nanoTime();
        UUID id = stored.job().id();
        step.accept("Reading answers");
        FirstAnswers.Data data = answers.read(stored.job().subject(), step);
        ScoreMatrix responses = data.responses();
        step.accept("Estimating from %,d answers of %,d attempts".formatted(responses.size(), responses.persons()));
        Placed placed = calibrate(data, KIND.asked(stored).model());
        List<CalibratedQuestion> items = questions(data.items(), placed);
        transaction.executeWithoutResult(_ -> table.put(id, items));
        return summary(responses, placed, items, (System.nanoTime() - began) / 1e9);
    }

    private static Placed calibrate(FirstAnswers.Data data, CalibrationModel model) {
        if (data.responses().size() == 0) {
            throw new JobRefused("There are no answers yet: no one has handed in this in exam mode.");
        }
        try {
            if (model == CalibrationModel.RASCH) {
                return ProductScale.place(
                        data.responses(),
                        data.items().stream().map(Answered::before).toList());
            }
            Calibration free = Calibrator.calibrate(data.responses(), Model.TWO_PARAMETER);
            return new Placed(free, 0, 0, Collections.nCopies(data.items().size(), Optional.empty()));
        } catch (IllegalArgumentException e) {
            throw new JobRefused(
                    "There are too few answers: no question was answered right by some and wrong by others.");
        }
    }

    private static List<CalibratedQuestion> questions(List<Answered> items, Placed placed) {
        List<CalibratedQuestion> found = new ArrayList<>();
        for (int i = 0; i < items.size(); i++) {
            if (placed.calibration().items().get(i).n() > 0) {
                found.add(question(
                        items.get(i),
                        placed.calibration().items().get(i),
                        placed.isAnchor(i),
                        placed.drift().get(i)));
            }
        }
        return found;
    }

    private static CalibratedQuestion question(
            Answered item, CalibratedItem found, boolean anchor, Optional<Drift.Item> drift) {
        Optional<Estimate> before = item.before().operational();
        return new CalibratedQuestion(
                item.version(),
                "",
                0,
                found.n(),
                item.before().rated(),
                new CalibratedQuestion.Estimate(
                        figure(found.a()),
                        figure(found.b()),
                        figure(found.seA()),
                        anchor ? before.map(Estimate::se).orElse(null) : figure(found.seB()),
                        figure(found.infit()),
                        figure(found.outfit())),
                new CalibratedQuestion.Before(
                        before.map(Estimate::b).orElse(null),
                        before.map(Estimate::se).orElse(null)),
                anchor,
                new CalibratedQuestion.Drift(
                        drift.map(Drift.Item::displacement).orElse(null),
                        drift.map(Drift.Item::z).orElse(null),
                        drift.map(moved -> figure(moved.robustZ())).orElse(null)));
    }

    private static CalibrationSummary summary(
            ScoreMatrix responses, Placed placed, List<CalibratedQuestion> items, double seconds) {
        Calibration calibration = placed.calibration();
        List<CalibratedQuestion> known =
                items.stream().filter(item -> item.estimate().b() != null).toList();
        var ratings = Ratings.of(known);
        return new CalibrationSummary(
                responses.persons(),
                responses.size(),
                known.size(),
                items.size() - known.size(),
                new CalibrationSummary.Convergence(
                        calibration.logLikelihood(),
                        calibration.iterations(),
                        calibration.converged(),
                        calibration.fullErrors()),
                calibration.latentMean(),
                calibration.latentSd(),
                placed.anchors(),
                (int) items.stream().filter(CalibratedQuestion::isDrifted).count(),
                placed.shift(),
                new CalibrationSummary.Ratings(figure(ratings.correlation()), figure(ratings.distance())),
                seconds);
    }

    private static @Nullable Double figure(double value) {
        return Double.isFinite(value) ? (Double) value : null;
    }
}
