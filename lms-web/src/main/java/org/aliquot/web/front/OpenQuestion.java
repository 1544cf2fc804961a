package org.aliquot.web.front;

import com.github.benmanes.caffeine.cache.Caffeine;
import com.github.benmanes.caffeine.cache.LoadingCache;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.aliquot.bank.ItemBank;
import org.aliquot.bank.ItemReview;
import org.aliquot.bank.ItemVersion;
import org.aliquot.catalog.Catalog;
import org.aliquot.catalog.CourseOutline;
import org.aliquot.catalog.LessonCard;
import org.aliquot.catalog.LessonPart;
import org.aliquot.catalog.LessonView;
import org.aliquot.response.Response;
import org.aliquot.web.question.AnswerNotes;
import org.aliquot.web.question.Answers;
import org.aliquot.web.question.Questions;
import org.springframework.stereotype.Component;

/** One knowledge check that anybody may try: the first that a course has. Checks are never drawn into exams. */
@Component
class OpenQuestion {

    private static final String KEY = "first";

    private final Catalog catalog;
    private final ItemBank bank;
    private final LoadingCache<String, Optional<ItemVersion>> found =
            Caffeine.newBuilder().expireAfterWrite(Duration.ofMinutes(5)).build(_ -> first());

    OpenQuestion(Catalog catalog, ItemBank bank) {
        this.catalog = catalog;
        this.bank = bank;
    }

    /** The question, judged when something was chosen. */
    Optional<TryOne> view(List<String> choices) {
        return found.get(KEY).map(question -> view(question, choices));
    }

    private TryOne view(ItemVersion question, List<String> choices) {
        Optional<Response> response = Answers.of(question.content().type(), choices);
        if (response.isEmpty()) {
            return new TryOne(Questions.asked(bank.forLearner(question.id())), null);
        }
        ItemReview review = bank.review(question.id());
        return new TryOne(
                Questions.judged(review, response.get()),
                new AnswerNotes(
                        review.explained().rationaleHtml(), review.explained().takeawayHtml(), null));
    }

    private Optional<ItemVersion> first() {
        return catalog.courses().stream()
                .flatMap(course -> catalog.outline(course.slug()).stream())
                .flatMap(this::lessons)
                .flatMap(lesson -> lesson.text().parts().stream())
                .filter(LessonPart.Check.class::isInstance)
                .flatMap(check -> bank.find(((LessonPart.Check) check).slug()).stream())
                .filter(check -> check.content().type().isChoice())
                .findFirst();
    }

    private Stream<LessonView> lessons(CourseOutline course) {
        return course.sections().stream()
                .flatMap(section -> section.lessons().stream())
                .map(LessonCard::slug)
                .flatMap(lesson -> catalog.lesson(course.slug(), lesson).stream());
    }
}
