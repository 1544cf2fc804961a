package org.aliquot.web.attempt;

import static java.util.Objects.requireNonNull;
import static org.aliquot.web.language.Phrases.t;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.aliquot.delivery.AdjustmentKind;
import org.aliquot.delivery.ResultView;
import org.aliquot.delivery.ReviewView;
import org.aliquot.web.Wording;
import org.aliquot.web.question.Questions;

/** What was decided about a question after people had answered it, in words for those who did. */
final class CorrectionWords {

    private CorrectionWords() {}

    /** Beside the question, with the letters this attempt showed. */
    static String of(ReviewView.Question question) {
        ReviewView.Correction correction = requireNonNull(question.correction());
        return switch (correction.kind()) {
            case DROP -> t("This question was taken out of the score. It counts for no one.");
            case CREDIT -> t("Everyone got the point for this question, whatever they answered.");
            case REKEY ->
                correction.key().isEmpty()
                        ? t("The right answer was corrected. You see it beside your answer, and your score follows it.")
                        : correction.key().stream()
                                                .filter(question.options()::contains)
                                                .count()
                                        == 1
                                ? t(
                                        "The right answer was corrected: {0} is right. Your score follows that.",
                                        letters(question.options(), correction.key()))
                                : t(
                                        "The right answer was corrected: {0} are right. Your score follows that.",
                                        letters(question.options(), correction.key()));
        };
    }

    /** Beside the score, one sentence for each kind. */
    static List<String> of(ResultView result) {
        List<String> sentences = new ArrayList<>();
        for (AdjustmentKind kind : AdjustmentKind.values()) {
            List<String> questions = result.adjusted().stream()
                    .filter(question -> question.kind() == kind)
                    .map(question -> String.valueOf(question.position()))
                    .toList();
            if (!questions.isEmpty()) {
                sentences.add(sentence(kind, questions));
            }
        }
        return sentences;
    }

    private static String sentence(AdjustmentKind kind, List<String> questions) {
        String which = Wording.list(questions);
        boolean one = questions.size() == 1;
        return switch (kind) {
            case DROP ->
                one
                        ? t("Question {0} was taken out of the score.", which)
                        : t("Questions {0} were taken out of the score.", which);
            case CREDIT ->
                one
                        ? t("Everyone got the point for question {0}.", which)
                        : t("Everyone got the point for questions {0}.", which);
            case REKEY ->
                one
                        ? t("The right answer to question {0} was corrected.", which)
                        : t("The right answers to questions {0} were corrected.", which);
        };
    }

    private static String letters(List<String> shown, List<String> key) {
        return Wording.list(IntStream.range(0, shown.size())
                .filter(place -> key.contains(shown.get(place)))
                .mapToObj(Questions::letter)
                .toList());
    }
}
