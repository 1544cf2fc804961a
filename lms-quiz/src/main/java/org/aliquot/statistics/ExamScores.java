package org.aliquot.statistics;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.aliquot.bank.ItemVersionId;
import org.aliquot.blueprint.ExamVersion;
import org.aliquot.classical.AnswerCounts;
import org.aliquot.classical.Estimate;
import org.aliquot.classical.FormReliability;
import org.aliquot.classical.ScoreCount;
import org.aliquot.classical.ScoreSummary;
import org.aliquot.examplan.Delivery;
import org.aliquot.statistics.internal.FirstSittings;
import org.aliquot.statistics.internal.FirstSittings.Line;
import org.aliquot.statistics.internal.TallyTable.Place;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** How the scores of an exam are spread, for those whom the reader sees, a class, or days. */
@Service
@Transactional(readOnly = true)
public class ExamScores {

    private final FirstSittings sittings;
    private final AnswerStatistics statistics;

    ExamScores(FirstSittings sittings, AnswerStatistics statistics) {
        this.sittings = sittings;
        this.statistics = statistics;
    }

    /** Of the first attempts, in the exam's current version. */
    public ScoreFigures of(ExamVersion exam, ScoresAsked asked) {
        boolean adaptive = isAdaptive(exam);
        List<Line> lines = sittings.scores(exam.examId(), exam.id(), asked);
        List<ScoreCount> counts = lines.stream()
                .filter(line -> !line.waiting())
                .map(line -> count(line, adaptive))
                .filter(Objects::nonNull)
                .toList();
        int scores = counts.stream().mapToInt(ScoreCount::persons).sum();
        boolean enough = scores >= ScoreFigures.LEAST;
        ScoreSummary summary = enough ? ScoreSummary.of(counts) : null;
        boolean listed = !exam.spec().isDrawn() && lines.stream().noneMatch(Line::written);
        Estimate reliability = enough && listed ? reliability(exam, asked) : null;
        Double alpha = reliability == null ? null : reliability.value();
        return new ScoreFigures(
                scores,
                attempts(lines, true),
                !FirstSittings.isFull(attempts(lines, true) + attempts(lines, false)),
                counts,
                summary,
                passed(lines),
                reliability,
                summary == null || alpha == null ? null : summary.errorOfMeasurement(alpha));
    }

    /** How the questions were answered in these attempts, what wants a look first. */
    public QuizFigures questions(ExamVersion exam, ScoresAsked asked) {
        boolean adaptive = isAdaptive(exam);
        Setting setting = adaptive ? Setting.ADAPTIVE : Setting.EXAM;
        Map<Place, Tally> tallies = new HashMap<>();
        sittings.answers(exam.examId(), exam.id(), asked, !adaptive, true)
                .forEach((item, tally) -> tallies.put(new Place(item, setting), tally));
        return statistics.quiz(exam, tallies);
    }

    private @Nullable Estimate reliability(ExamVersion exam, ScoresAsked asked) {
        Map<ItemVersionId, Tally> tallies = sittings.answers(exam.examId(), exam.id(), asked, true, false);
        List<AnswerCounts> answers =
                tallies.values().stream().map(Tally::answers).toList();
        return answers.size() < 2 ? null : FormReliability.of(answers, ScoreFigures.LEAST);
    }

    private static @Nullable Estimate passed(List<Line> lines) {
        List<Line> judged = lines.stream()
                .filter(line -> line.pass() != null && !line.waiting())
                .toList();
        int all = judged.stream().mapToInt(Line::attempts).sum();
        int passed = judged.stream()
                .filter(line -> Boolean.TRUE.equals(line.pass()))
                .mapToInt(Line::attempts)
                .sum();
        return all < ScoreFigures.LEAST ? null : Estimate.share(passed, all);
    }

    private static @Nullable ScoreCount count(Line line, boolean adaptive) {
        Integer points = line.points();
        Integer total = line.total();
        Integer scaled = line.scaled();
        if (adaptive) {
            return scaled == null ? null : new ScoreCount(scaled, line.attempts());
        }
        return points == null || total == null || total == 0
                ? null
                : new ScoreCount((double) points / total, line.attempts());
    }

    private static int attempts(List<Line> lines, boolean waiting) {
        return lines.stream()
                .filter(line -> line.waiting() == waiting)
                .mapToInt(Line::attempts)
                .sum();
    }

    private static boolean isAdaptive(ExamVersion exam) {
        return exam.spec().form().delivery() == Delivery.ADAPTIVE;
    }
}
