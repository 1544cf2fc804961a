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
import org.aliquot.bank.Reading;
import org.aliquot.catalog.Catalog;
import org.aliquot.catalog.CourseOutline;
import org.aliquot.catalog.LessonCard;
import org.aliquot.catalog.LessonPart;
import org.aliquot.catalog.LessonView;
import org.aliquot.catalog.ReaderLanguage;
import org.aliquot.response.Response;
import org.aliquot.web.question.AnswerNotes;
import org.aliquot.web.question.Answers;
import org.aliquot.web.question.Questions;
import org.aliquot.word.Language;
import org.springframework.stereotype.Component;

/**
 * One knowledge check that anybody may try: the first that a course has in the reader's language, and where none has one, the first
 * of all. Checks are never drawn into exams.
 */
@Component
class OpenQuestion {

    private final Catalog catalog;
    private final ItemBank bank;
    private final LoadingCache<Language, Optional<ItemVersion>> found =
            Caffeine.newBuilder().expireAfterWrite(Duration.ofMinutes(5)).build(this::find);

    OpenQuestion(Catalog catalog, ItemBank bank) {
        this.catalog = catalog;
        this.bank = bank;
    }

    /** The question, judged when something was chosen. */
    Optional<TryOne> view(List<String> choices) {
        return found.get(ReaderLanguage.now()).map(question -> view(question, choices));
    }

    private TryOne view(ItemVersion question, List<String> choices) {
        Optional<Response> response = Answers.of(question.content().type(), choices);
        if (response.isEmpty()) {
            return new TryOne(Questions.asked(bank.forLearner(question.id(), 0, Reading.now())), null);
        }
        ItemReview review = bank.review(question.id(), 0, Reading.now());
        return new TryOne(
                Questions.judged(review, response.get()),
                new AnswerNotes(
                        review.explained().rationaleHtml(), review.explained().takeawayHtml(), null));
    }

    private Optional<ItemVersion> find(Language language) {
        return first(language).or(() -> first(Language.ENGLISH));
    }

    /** Of a course whose first lesson is not in this language, no other is read. */
    private Optional<ItemVersion> first(Language language) {
        return catalog.courses().stream()
                .flatMap(course -> catalog.outline(course.slug()).stream())
                .flatMap(course -> lessons(course, language)
                        .takeWhile(lesson -> lesson.text().language() == language))
                .flatMap(lesson -> lesson.text().parts().stream())
                .filter(LessonPart.Check.class::isInstance)
                .flatMap(check -> bank.find(((LessonPart.Check) check).slug()).stream())
                .filter(check -> check.content().type().isChoice()
                        && !check.content().type().isLaboratory())
                .findFirst();
    }

    private Stream<LessonView> lessons(CourseOutline course, Language language) {
        return course.sections().stream()
                .flatMap(section -> section.lessons().stream())
                .map(LessonCard::slug)
                .flatMap(lesson -> catalog.lesson(course.slug(), lesson, language).stream());
    }
}
