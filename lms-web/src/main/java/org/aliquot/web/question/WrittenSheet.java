package org.aliquot.web.question;

import static java.util.Objects.requireNonNull;
import static org.aliquot.web.language.Phrases.t;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.aliquot.bank.RubricView;
import org.aliquot.delivery.ReviewView;
import org.aliquot.response.Response;
import org.jspecify.annotations.Nullable;

/**
 * A written answer with what people gave it.
 *
 * @param answer as it was written; empty where nothing was
 * @param state that it waits; empty where it is marked
 */
public record WrittenSheet(String answer, String state, List<Line> lines, List<String> remarks, String modelHtml) {

    /** A criterion with its points, such as {@code 1.5 of 3}; of an answer that waits, how many there are. */
    public record Line(String html, String points) {}

    private static final int HUNDREDTHS = 100;

    /** Null for the kinds that no person marks. */
    public static @Nullable WrittenSheet of(ReviewView.Question question) {
        ReviewView.Marked marked = question.marked();
        return marked == null
                ? null
                : of(question, marked, requireNonNull(question.item().rubric()));
    }

    private static WrittenSheet of(ReviewView.Question question, ReviewView.Marked marked, RubricView rubric) {
        List<Line> lines = new ArrayList<>();
        for (int i = 0; i < rubric.criteria().size(); i++) {
            RubricView.Criterion criterion = rubric.criteria().get(i);
            String points = marked.waits()
                    ? t("up to {0}", criterion.points())
                    : t(
                            "{0} of {1}",
                            points(
                                    marked.points().isEmpty()
                                            ? 0
                                            : marked.points().get(i)),
                            criterion.points());
            lines.add(new Line(criterion.html(), points));
        }
        return new WrittenSheet(
                question.response() instanceof Response.Text(var text) ? text : "",
                marked.waits() ? t("This answer is waiting for a score.") : "",
                lines,
                marked.remarks(),
                rubric.answerHtml());
    }

    /** Hundredths of a point as people write them. */
    public static String points(int hundredths) {
        return BigDecimal.valueOf(hundredths)
                .divide(BigDecimal.valueOf(HUNDREDTHS))
                .stripTrailingZeros()
                .toPlainString();
    }
}
