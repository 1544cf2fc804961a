package org.aliquot.delivery;

import static java.util.Objects.requireNonNull;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.aliquot.ability.Ability;
import org.aliquot.ability.ExamItem;
import org.aliquot.ability.ExamScore;
import org.aliquot.ability.ScaledScore;
import org.aliquot.ability.ScoreScale;
import org.aliquot.bank.Difficulties;
import org.aliquot.bank.ItemDifficulty;
import org.aliquot.bank.ItemVersionId;
import org.aliquot.blueprint.Exams;
import org.aliquot.people.AccountId;
import org.aliquot.response.Credit;
import org.springframework.stereotype.Service;

/**
 * How the estimate of an adaptive exam came about: made again after each question as it is made at the end, with the answers that
 * stand and the difficulties known when the attempt began. So the last step is the result that was printed.
 */
@Service
public class AdaptiveSteps {

    private final AttemptTable table;
    private final AttemptReading reading;
    private final Difficulties difficulties;
    private final Exams exams;

    AdaptiveSteps(AttemptTable table, AttemptReading reading, Difficulties difficulties, Exams exams) {
        this.table = table;
        this.reading = reading;
        this.difficulties = difficulties;
        this.exams = exams;
    }

    /** In order; empty unless it is an adaptive attempt of this learner's, on a scale, whose questions may be seen again now. */
    public List<AdaptiveStep> of(AccountId learner, AttemptId id) {
        AttemptRow row = table.find(id)
                .filter(found -> found.learner().equals(learner) && found.isAdaptive())
                .orElse(null);
        if (row == null || !(reading.review(row) instanceof ReviewResult.Allowed(var review))) {
            return List.of();
        }
        Optional<ScoreScale> scale = Scoring.scale(exams.version(row.examVersion()));
        return scale.map(known -> steps(row, counting(review), known)).orElse(List.of());
    }

    private static List<ReviewView.Question> counting(ReviewView review) {
        return review.questions().stream()
                .filter(question ->
                        question.correction() == null || question.correction().kind() != AdjustmentKind.DROP)
                .toList();
    }

    private List<AdaptiveStep> steps(AttemptRow row, List<ReviewView.Question> questions, ScoreScale scale) {
        Map<ItemVersionId, ItemDifficulty> known = difficulties.asOf(
                questions.stream().map(question -> question.item().id()).toList(),
                row.timing().startedAt());
        List<ExamItem> so = new ArrayList<>();
        List<AdaptiveStep> steps = new ArrayList<>();
        for (ReviewView.Question question : questions) {
            ItemDifficulty difficulty = requireNonNull(known.get(question.item().id()));
            boolean credited =
                    question.correction() != null && question.correction().kind() == AdjustmentKind.CREDIT;
            Credit credit = credited ? Credit.FULL : new Credit(question.creditHundredths());
            so.add(new ExamItem(difficulty.forScoring(), question.area(), credit, question.response() != null));
            Ability ability = ExamScore.of(so).ability();
            if (ability != null) {
                ScaledScore score = scale.score(ability);
                steps.add(new AdaptiveStep(
                        question.position(),
                        question.area(),
                        scale.passValue() + scale.pointsPerLogit() * difficulty.b(),
                        credit.isFull(),
                        score.value(),
                        score.low(),
                        score.high()));
            }
        }
        return steps;
    }
}
