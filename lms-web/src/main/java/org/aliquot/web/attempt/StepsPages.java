package org.aliquot.web.attempt;

import static org.aliquot.web.language.Phrases.t;
import static org.aliquot.web.language.Titles.titled;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.aliquot.blueprint.ExamVersion;
import org.aliquot.delivery.AdaptiveStep;
import org.aliquot.delivery.AdaptiveSteps;
import org.aliquot.delivery.AttemptView;
import org.aliquot.delivery.Attempts;
import org.aliquot.examplan.Area;
import org.aliquot.examplan.ScoreScale;
import org.aliquot.web.address.ExamUrls;
import org.springframework.stereotype.Component;

/** Puts the steps of an adaptive exam together. */
@Component
class StepsPages {

    private static final int WIDE = 640;
    private static final int NARROW = 340;

    private final AdaptiveSteps steps;
    private final Attempts attempts;

    StepsPages(AdaptiveSteps steps, Attempts attempts) {
        this.steps = steps;
        this.attempts = attempts;
    }

    /** Empty where there are none to show. */
    Optional<StepsPage> page(AttemptView attempt) {
        List<AdaptiveStep> all = steps.of(attempt.learner(), attempt.id());
        return all.isEmpty()
                ? Optional.empty()
                : attempts.examOf(attempt.learner(), attempt.id()).map(exam -> page(attempt, exam, all));
    }

    private static StepsPage page(AttemptView attempt, ExamVersion exam, List<AdaptiveStep> all) {
        ScoreScale scale = exam.spec().outcome().scale();
        Map<String, String> titles =
                exam.areas().stream().collect(Collectors.toMap(Area::code, area -> titled(area.title())));
        String id = attempt.id().toString();
        return new StepsPage(
                titled(attempt.title()),
                ExamUrls.result(id),
                sentence(all),
                StepsPicture.of(all, scale, WIDE),
                StepsPicture.of(all, scale, NARROW),
                all.stream()
                        .map(step -> new StepsPage.Row(
                                step.position(),
                                ExamUrls.reviewOf(id, step.position()),
                                step.area() == null ? "" : titles.getOrDefault(step.area(), step.area()),
                                "%.0f".formatted(step.difficulty()),
                                step.right() ? t("Right") : t("Not right"),
                                t("{0}, likely {1} to {2}", step.estimate(), step.low(), step.high())))
                        .toList());
    }

    private static String sentence(List<AdaptiveStep> all) {
        AdaptiveStep middle = all.get((all.size() - 1) / 2);
        AdaptiveStep last = all.getLast();
        return t(
                "After question {0} the estimate was {1}, likely {2} to {3}; after question {4} it was {5}, likely {6} to {7}.",
                middle.position(),
                middle.estimate(),
                middle.low(),
                middle.high(),
                last.position(),
                last.estimate(),
                last.low(),
                last.high());
    }
}
