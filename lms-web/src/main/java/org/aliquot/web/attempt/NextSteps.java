package org.aliquot.web.attempt;

import static org.aliquot.web.language.Phrases.t;
import static org.aliquot.web.language.Titles.titled;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.aliquot.delivery.AttemptView;
import org.aliquot.delivery.ResultView;
import org.aliquot.delivery.ResultView.AreaResult;
import org.aliquot.examplan.ExamSpec;
import org.aliquot.examplan.ReviewPolicy;
import org.aliquot.practice.PracticePool;
import org.aliquot.web.Wording;
import org.aliquot.web.address.CourseUrls;
import org.aliquot.web.address.ExamUrls;
import org.aliquot.web.address.PracticeUrls;
import org.aliquot.web.attempt.ResultPage.Step;
import org.aliquot.web.practice.ScoreWords;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** What to do with a result, the most useful first. */
@Component
class NextSteps {

    /** @param startable whether the learner can take it once more */
    List<Step> after(AttemptView attempt, ResultView result, @Nullable ExamSpec exam, boolean startable) {
        List<Step> steps = new ArrayList<>();
        if (exam == null || exam.outcome().review() == ReviewPolicy.AFTER_FINAL) {
            steps.add(questions(attempt, result));
        }
        if (exam != null) {
            reread(exam).ifPresent(steps::add);
            if (!exam.isPlacement()) {
                weakest(attempt, exam, result).ifPresent(steps::add);
            }
            if (attempt.timing().pausable()) {
                steps.add(more());
            } else if (startable) {
                steps.add(again(exam));
            }
        }
        return steps;
    }

    private static Step again(ExamSpec exam) {
        return new Step(
                t("Take it again"),
                t("When you have read what you missed"),
                t("See the rules"),
                ExamUrls.exam(exam.key()));
    }

    private static Step more() {
        return new Step(
                t("Practice what you missed"),
                t("Questions that you missed, from this and other exams, until you answer them right"),
                t("Build it"),
                PracticeUrls.pool(PracticePool.MISSED.word()));
    }

    private static Step questions(AttemptView attempt, ResultView result) {
        if (result.isProvisional()) {
            return new Step(
                    t("Read your answers"),
                    t("With the right answers and the reasons. Points for what you wrote come later"),
                    t("Read"),
                    ExamUrls.reviewOfAll(attempt.id().toString()));
        }
        int shown = ScoreWords.shown(result);
        int misses = shown - (result.raw() == null ? 0 : result.raw());
        return misses == 0
                ? new Step(
                        t("Read the reasons"),
                        t("You missed nothing. The reasons may still teach you something"),
                        t("Read"),
                        ExamUrls.reviewOfAll(attempt.id().toString()))
                : new Step(
                        t("Go over {0}", Wording.count(misses, "question")),
                        result.answered() < shown
                                ? t("Missed or not answered, each with its reasons and where to read about it")
                                : t("Missed or only partly right, each with its reasons and where to read about it"),
                        misses == 1 ? t("Go over it") : t("Go over them"),
                        ExamUrls.review(attempt.id().toString()));
    }

    private static Optional<Step> reread(ExamSpec exam) {
        String lesson = exam.lesson();
        return lesson == null || exam.courses().isEmpty()
                ? Optional.empty()
                : Optional.of(new Step(
                        t("Reread the lesson"),
                        t("This quiz belongs to it"),
                        t("Open it"),
                        CourseUrls.lesson(exam.courses().getFirst(), lesson)));
    }

    private static Optional<Step> weakest(AttemptView attempt, ExamSpec exam, ResultView result) {
        return result.areas().size() < 2 || exam.courses().isEmpty()
                ? Optional.empty()
                : weakest(result).map(area -> area(attempt, exam, area));
    }

    /**
     * The area with the smallest share of right answers, of several such the one that asked most. Where there is an estimate, the lowest
     * of those areas that had enough questions for one: of the others the page says that it cannot tell, and the harder questions of an
     * adaptive exam say more than their share.
     */
    static Optional<AreaResult> weakest(ResultView result) {
        return result.areas().stream()
                .filter(area -> area.total() > 0 && area.correct() < area.total())
                .filter(area -> area.scaled() != null || result.measure().scaled() == null)
                .min(Comparator.comparingDouble(NextSteps::standing).thenComparingInt(area -> -area.total()));
    }

    private static double standing(AreaResult area) {
        return area.scaled() != null ? area.scaled() : (double) area.correct() / area.total();
    }

    /** Ranges are too wide to say of the lowest estimate that no other area is weaker. */
    static String why(AreaResult area) {
        return area.scaled() != null
                ? t("{0} of {1} right, one of your weakest areas here", area.correct(), area.total())
                : t("{0} of {1} right, your weakest area here", area.correct(), area.total());
    }

    private static Step area(AttemptView attempt, ExamSpec exam, AreaResult area) {
        String why = why(area);
        return exam.outcome().review() == ReviewPolicy.AFTER_FINAL
                ? new Step(
                        t("{0} first", titled(area.title())),
                        why,
                        area.total() - area.correct() == 1 ? t("Go over it") : t("Go over them"),
                        ExamUrls.review(attempt.id().toString(), Shown.MISSED.word(), area.code(), 1))
                : new Step(
                        t("{0} first", titled(area.title())),
                        why,
                        t("Open the course"),
                        CourseUrls.course(exam.courses().getFirst()));
    }
}
