package org.aliquot.web.attempt;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.aliquot.bank.PanelView.Antigram;
import org.aliquot.bank.TaskView;
import org.aliquot.blueprint.ExamVersion;
import org.aliquot.blueprint.Exams;
import org.aliquot.catalog.Catalog;
import org.aliquot.delivery.AdjustmentKind;
import org.aliquot.delivery.ReviewView;
import org.aliquot.examplan.Area;
import org.aliquot.web.address.ExamUrls;
import org.aliquot.web.attempt.ReviewPage.Outcome;
import org.aliquot.web.lesson.LessonLinks;
import org.aliquot.web.question.ExhibitView;
import org.aliquot.web.question.Questions;
import org.springframework.stereotype.Component;

/** Puts the questions of an attempt together with what was answered and why it was right or wrong. */
@Component
class ReviewPages {

    private static final int FULL_CREDIT = 100;

    private final Catalog catalog;
    private final Exams exams;

    ReviewPages(Catalog catalog, Exams exams) {
        this.catalog = catalog;
        this.exams = exams;
    }

    ReviewPage page(ReviewView review, boolean all) {
        LessonLinks links = LessonLinks.of(
                catalog,
                exams.exam(review.exam()).map(exam -> exam.spec().courses()).orElse(List.of()));
        Map<String, String> areas = exams.exam(review.exam()).map(ExamVersion::areas).orElse(List.of()).stream()
                .collect(Collectors.toMap(Area::code, Area::title));
        List<ReviewPage.Entry> entries = review.questions().stream()
                .filter(question -> all || !isRight(question))
                .map(question -> entry(question, areas, links))
                .toList();
        return new ReviewPage(review.title(), facts(review), filter(review, all), entries);
    }

    private static ReviewPage.Entry entry(ReviewView.Question question, Map<String, String> areas, LessonLinks links) {
        return new ReviewPage.Entry(
                question.position(),
                outcome(question),
                question.area() == null ? null : areas.get(question.area()),
                Questions.judged(question.item(), question.response(), question.options()),
                drawn(question.item().task()),
                question.parts(),
                links.notes(question.item()),
                question.correction() == null ? null : CorrectionWords.of(question));
    }

    private static ReviewPage.Drawn drawn(TaskView task) {
        return new ReviewPage.Drawn(
                task.panel() instanceof Antigram panel ? panel : null,
                task.drawings().stream()
                        .map(drawing -> new ExhibitView(drawing.svg(), null, drawing.description()))
                        .toList());
    }

    private static Outcome outcome(ReviewView.Question question) {
        if (question.response() == null) {
            return Outcome.OPEN;
        }
        return switch (question.creditHundredths()) {
            case FULL_CREDIT -> Outcome.RIGHT;
            case 0 -> Outcome.WRONG;
            default -> Outcome.PARTLY;
        };
    }

    private static ReviewPage.Filter filter(ReviewView review, boolean all) {
        String id = review.attempt().toString();
        int missed = (int) review.questions().stream()
                .filter(question -> !isRight(question))
                .count();
        return new ReviewPage.Filter(
                !all,
                review.questions().size(),
                missed,
                ExamUrls.reviewOfAll(id),
                ExamUrls.review(id),
                ExamUrls.result(id));
    }

    private static String facts(ReviewView review) {
        List<ReviewView.Question> counting =
                review.questions().stream().filter(ReviewPages::counts).toList();
        long right = counting.stream().filter(ReviewPages::isRight).count();
        return right + " of " + counting.size() + " right";
    }

    private static boolean counts(ReviewView.Question question) {
        return question.correction() == null || question.correction().kind() != AdjustmentKind.DROP;
    }

    private static boolean isRight(ReviewView.Question question) {
        return question.creditHundredths() == FULL_CREDIT
                || (question.correction() != null && question.correction().kind() == AdjustmentKind.CREDIT);
    }
}
