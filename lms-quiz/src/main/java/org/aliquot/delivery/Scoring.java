package org.aliquot.delivery;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.aliquot.ability.Ability;
import org.aliquot.ability.AreaScore;
import org.aliquot.ability.ExamItem;
import org.aliquot.ability.ExamScore;
import org.aliquot.ability.ExpectedAPosteriori;
import org.aliquot.ability.PassForecast;
import org.aliquot.ability.ScaledScore;
import org.aliquot.ability.ScoreScale;
import org.aliquot.ability.ScoredItem;
import org.aliquot.bank.ItemDifficulty;
import org.aliquot.blueprint.ExamVersion;
import org.aliquot.delivery.ResultView.AreaResult;
import org.aliquot.delivery.ResultView.Lateness;
import org.aliquot.examplan.Area;
import org.aliquot.examplan.Mode;
import org.aliquot.response.Credit;
import org.aliquot.response.Response;
import org.jspecify.annotations.Nullable;

/** Turns answers into a result: hands them to the engine and puts its figures into the exam's words. Pure. */
final class Scoring {

    private static final double CUT = 0;

    /** Fewer questions than this say too little about an area for a score of its own. */
    private static final int LEAST_FOR_AREA_SCORE = 5;

    static final String NOT_CALIBRATED =
            "So far, only the authors have judged how hard these questions are. The range is wider because of that.";

    static final String PARTLY_CALIBRATED =
            "So far, only the authors have judged how hard %d of the %d questions are. The range is wider because of"
                    + " that.";

    /**
     * A question of an attempt with its answer, its key, and how hard that was known to be when the attempt began.
     *
     * @param key by which it is scored
     * @param adjustment what was decided about the question since; null for nearly all
     * @param marked where people mark it; null for all other kinds
     */
    record Answered(
            int position,
            @Nullable String area,
            KeysInForce.Key key,
            ItemDifficulty difficulty,
            @Nullable Response response,
            @Nullable Adjustment adjustment,
            @Nullable Marked marked) {

        /** A question that its key scores. */
        Answered(
                int position,
                @Nullable String area,
                KeysInForce.Key key,
                ItemDifficulty difficulty,
                @Nullable Response response,
                @Nullable Adjustment adjustment) {
            this(position, area, key, difficulty, response, adjustment, null);
        }

        /** By the key in force, also where the question is left out or credited. */
        Credit credit() {
            if (marked != null) {
                return response == null || marked.credit() == null ? Credit.NONE : marked.credit();
            }
            return response == null ? Credit.NONE : key.score(response);
        }

        /** A blank answer needs nobody to mark it. */
        boolean waits() {
            return marked != null && response != null && marked.credit() == null;
        }

        boolean counts() {
            return adjustment == null || adjustment.kind() != AdjustmentKind.DROP;
        }

        /** What it earns in the score. */
        Credit point() {
            return adjustment != null && adjustment.kind() == AdjustmentKind.CREDIT ? Credit.FULL : credit();
        }
    }

    /** What people's marks came to; nothing while they have not marked it. */
    record Marked(@Nullable Credit credit) {

        static final Marked WAITS = new Marked(null);
    }

    private Scoring() {}

    static ResultView result(ExamVersion exam, Mode mode, List<Answered> all, Lateness lateness) {
        int unmarked = (int) all.stream().filter(Answered::waits).count();
        if (unmarked > 0) {
            int answered = (int)
                    all.stream().filter(answer -> answer.response() != null).count();
            return ResultView.provisional(answered, all.size(), unmarked, lateness);
        }
        return marked(exam, mode, all, lateness);
    }

    private static ResultView marked(ExamVersion exam, Mode mode, List<Answered> all, Lateness lateness) {
        List<Answered> answers = all.stream()
                .filter(answer -> answer.counts() && answer.marked() == null)
                .toList();
        ExamScore score = score(all);
        Integer points = points(all);
        Optional<ScoreScale> scale = mode == Mode.EXAM ? scale(exam) : Optional.empty();
        Ability ability = mode == Mode.EXAM ? score(answers).ability() : null;
        ScaledScore scaled = ability == null
                ? null
                : scale.map(practice -> practice.score(ability)).orElse(null);
        return new ResultView(
                AttemptStatus.FINAL,
                score.raw(),
                score.answered(),
                score.total(),
                new ResultView.Measure(
                        ability == null ? null : ability.theta(),
                        ability == null ? null : ability.se(),
                        scaled == null ? null : scaled.value(),
                        scaled == null ? null : scaled.low(),
                        scaled == null ? null : scaled.high(),
                        scaled == null ? passedByPercent(exam, mode, score, points) : (Boolean) scaled.pass(),
                        scaled == null || ability == null ? null : chance(answers, ability)),
                ability == null ? null : label(answers),
                lateness,
                new ResultView.Written(points, null),
                areas(exam, score, scale),
                adjusted(all));
    }

    private static List<ResultView.AdjustedQuestion> adjusted(List<Answered> all) {
        List<ResultView.AdjustedQuestion> adjusted = new ArrayList<>();
        for (Answered answer : all) {
            if (answer.adjustment() != null) {
                adjusted.add(new ResultView.AdjustedQuestion(
                        answer.position(), answer.adjustment().kind()));
            }
        }
        return adjusted;
    }

    /** To pass another exam that measures as well as this one; with a question that is not calibrated it would look too sure. */
    private static @Nullable Double chance(List<Answered> answers, Ability ability) {
        if (answers.stream().anyMatch(answer -> !answer.difficulty().isCalibrated())) {
            return null;
        }
        List<ScoredItem> scored = answers.stream()
                .map(answer -> new ScoredItem(
                        answer.difficulty().forScoring(), answer.point().isFull()))
                .toList();
        return new PassForecast(ability.se(), 0).probability(ExpectedAPosteriori.estimate(scored), CUT);
    }

    /** Of the questions that count. */
    static ExamScore score(List<Answered> answers) {
        return ExamScore.of(answers.stream()
                .filter(Answered::counts)
                .map(answer -> new ExamItem(
                        answer.difficulty().forScoring(), answer.area(), answer.point(), answer.response() != null))
                .toList());
    }

    private static @Nullable String label(List<Answered> answers) {
        long young = answers.stream()
                .filter(answer -> !answer.difficulty().isCalibrated())
                .count();
        if (young == 0) {
            return null;
        }
        return young == answers.size() ? NOT_CALIBRATED : PARTLY_CALIBRATED.formatted(young, answers.size());
    }

    /** In hundredths, where something written was asked; other questions count as everywhere, wholly right or not at all. */
    private static @Nullable Integer points(List<Answered> all) {
        return all.stream().allMatch(answer -> answer.marked() == null)
                ? null
                : (Integer) all.stream()
                        .filter(Answered::counts)
                        .mapToInt(answer -> answer.marked() != null
                                ? answer.point().hundredths()
                                : answer.point().isFull() ? Credit.FULL.hundredths() : 0)
                        .sum();
    }

    private static @Nullable Boolean passedByPercent(
            ExamVersion exam, Mode mode, ExamScore score, @Nullable Integer points) {
        Integer percent = exam.spec().outcome().passPercent();
        return percent == null || mode == Mode.TUTOR || score.total() == 0
                ? null
                : (Boolean) ((points == null ? score.raw() * 100 : points) >= percent * score.total());
    }

    static Optional<ScoreScale> scale(ExamVersion exam) {
        return switch (exam.spec().outcome().scale()) {
            case TO_999 -> Optional.of(ScoreScale.zeroTo999());
            case TO_100 -> Optional.of(ScoreScale.zeroTo100());
            case NONE -> Optional.empty();
        };
    }

    private static List<AreaResult> areas(ExamVersion exam, ExamScore score, Optional<ScoreScale> scale) {
        Map<String, AreaScore> byCode = score.areas().stream().collect(Collectors.toMap(AreaScore::area, area -> area));
        List<AreaResult> results = new ArrayList<>();
        for (Area area : exam.areas()) {
            AreaScore own = byCode.get(area.code());
            if (own != null) {
                results.add(area(area, own, scale));
            }
        }
        return results;
    }

    private static AreaResult area(Area area, AreaScore score, Optional<ScoreScale> scale) {
        Optional<ScoreScale> shown = scale.filter(_ -> score.total() >= LEAST_FOR_AREA_SCORE);
        return new AreaResult(
                area.code(),
                area.title(),
                score.answered(),
                score.correct(),
                score.total(),
                shown.map(practice -> practice.score(score.ability()).value()).orElse(null),
                shown.map(_ -> score.ability().se()).orElse(null));
    }
}
