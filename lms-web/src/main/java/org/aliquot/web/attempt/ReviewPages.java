package org.aliquot.web.attempt;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.aliquot.blueprint.Area;
import org.aliquot.blueprint.ExamVersion;
import org.aliquot.blueprint.Exams;
import org.aliquot.catalog.Catalog;
import org.aliquot.delivery.ReviewView;
import org.aliquot.web.Urls;
import org.aliquot.web.attempt.ReviewPage.Outcome;
import org.aliquot.web.lesson.LessonLinks;
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
                .filter(question -> all || question.creditHundredths() < FULL_CREDIT)
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
                links.notes(question.item()));
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
        int missed = review.questions().size() - right(review);
        return new ReviewPage.Filter(
                !all, review.questions().size(), missed, Urls.reviewOfAll(id), Urls.review(id), Urls.result(id));
    }

    private static String facts(ReviewView review) {
        return right(review) + " of " + review.questions().size() + " right";
    }

    private static int right(ReviewView review) {
        return (int) review.questions().stream()
                .filter(question -> question.creditHundredths() == FULL_CREDIT)
                .count();
    }
}
