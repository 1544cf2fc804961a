package org.aliquot.web.phone;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.aliquot.bank.ItemBank;
import org.aliquot.bank.ItemVersion;
import org.aliquot.bank.Reading;
import org.aliquot.catalog.Catalog;
import org.aliquot.catalog.LessonCard;
import org.aliquot.catalog.LessonPart;
import org.aliquot.catalog.LessonView;
import org.aliquot.delivery.Attempts;
import org.aliquot.people.AccountId;
import org.aliquot.web.Wording;
import org.aliquot.web.address.CourseUrls;
import org.aliquot.web.address.PhoneUrls;
import org.aliquot.web.atlas.PortraitRow;
import org.aliquot.web.language.Phrases;
import org.aliquot.web.lesson.LessonLinks;
import org.aliquot.web.question.ExhibitView;
import org.aliquot.web.question.KeptQuestion;
import org.aliquot.web.question.Questions;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Makes the page of a lesson that is kept, its checks with their answers: they are self-checks, not an exam's questions. */
@Component
class KeptLessons {

    private final Catalog catalog;
    private final ItemBank bank;
    private final Attempts attempts;

    KeptLessons(Catalog catalog, ItemBank bank, Attempts attempts) {
        this.catalog = catalog;
        this.bank = bank;
        this.attempts = attempts;
    }

    /** Checks whose questions are in an exam under way are left out. */
    KeptLessonPage page(LessonView lesson, AccountId learner, String when) {
        String course = lesson.course().courseSlug();
        Map<String, ItemVersion> checks = checks(lesson, learner);
        LessonLinks links = LessonLinks.of(catalog, List.of(course));
        return new KeptLessonPage(
                new KeptLessonPage.Head(
                        lesson.course().courseTitle(),
                        CourseUrls.course(course),
                        lesson.title(),
                        Wording.minutes(lesson.minutes()),
                        lesson.objectives()),
                lesson.text().language() == Phrases.language()
                        ? null
                        : lesson.text().language().tag(),
                lesson.text().parts().stream()
                        .flatMap(part -> piece(lesson, part, checks, links))
                        .toList(),
                lesson.text().sourcesHtml(),
                when,
                PhoneUrls.lessonProgress(course, lesson.slug()),
                way(course, lesson.neighbors().previous()),
                way(course, lesson.neighbors().next()));
    }

    private Map<String, ItemVersion> checks(LessonView lesson, AccountId learner) {
        List<String> slugs = lesson.text().parts().stream()
                .flatMap(part -> part instanceof LessonPart.Check(var slug) ? Stream.of(slug) : Stream.empty())
                .toList();
        List<ItemVersion> found = bank.current(slugs);
        boolean running = attempts.examRunningWith(
                learner, found.stream().map(ItemVersion::id).toList());
        return running ? Map.of() : found.stream().collect(Collectors.toMap(ItemVersion::slug, Function.identity()));
    }

    private Stream<KeptLessonPage.Piece> piece(
            LessonView lesson, LessonPart part, Map<String, ItemVersion> checks, LessonLinks links) {
        return switch (part) {
            case LessonPart.Text(var html) -> Stream.of(new KeptLessonPage.Piece.Text(html));
            case LessonPart.Figure(var exhibit, var caption) ->
                Stream.of(new KeptLessonPage.Piece.Figure(
                        new ExhibitView(exhibit.svg(), caption, exhibit.description())));
            case LessonPart.Portraits(var of, var caption) ->
                Stream.of(new KeptLessonPage.Piece.Portraits(
                        PortraitRow.of(lesson.course().courseSlug(), of, caption)));
            case LessonPart.Opening _ -> Stream.empty();
            case LessonPart.Check(var slug) ->
                Optional.ofNullable(checks.get(slug)).map(check -> check(lesson, check, links)).stream();
        };
    }

    private KeptLessonPage.Piece check(LessonView lesson, ItemVersion check, LessonLinks links) {
        if (check.content().type().isLaboratory()) {
            // drawn for each try and judged there: without the network it would be one picture, with its answer beside
            // it
            return new KeptLessonPage.Piece.Online(
                    bank.withoutPictures(check.id(), 0, Reading.now()).stemHtml(),
                    CourseUrls.checkAgain(lesson.course().courseSlug(), lesson.slug(), check.slug()));
        }
        var review = bank.review(check.id(), 0);
        if (!review.type().isChoice()) {
            var asked = bank.forLearner(check.id());
            return new KeptLessonPage.Piece.Told(
                    Questions.asked(asked),
                    Questions.listed(asked).stream().sorted().toList(),
                    bank.parts(check.id(), 0, null),
                    links.notes(review));
        }
        return new KeptLessonPage.Piece.Check(new KeptQuestion(
                null,
                PhoneUrls.check(lesson.course().courseSlug(), lesson.slug(), check.slug()),
                Questions.asked(bank.forLearner(check.id())),
                Questions.judged(review, null),
                links.notes(review)));
    }

    private static KeptLessonPage.@Nullable Way way(String course, @Nullable LessonCard lesson) {
        return lesson == null ? null : new KeptLessonPage.Way(lesson.title(), CourseUrls.lesson(course, lesson.slug()));
    }
}
