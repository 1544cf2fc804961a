package org.aliquot.web.recall;

import static org.aliquot.web.language.Phrases.t;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.aliquot.bank.ItemForLearner;
import org.aliquot.catalog.Catalog;
import org.aliquot.review.Asked;
import org.aliquot.review.Judged;
import org.aliquot.review.ReviewDay;
import org.aliquot.review.Reviewing;
import org.aliquot.review.StudyCard;
import org.aliquot.spacing.Rating;
import org.aliquot.web.Dates;
import org.aliquot.web.Wording;
import org.aliquot.web.address.CourseUrls;
import org.aliquot.web.address.RecallUrls;
import org.aliquot.web.lesson.LessonLinks;
import org.aliquot.web.question.Drawn;
import org.aliquot.web.question.Questions;
import org.aliquot.web.words.TopicTitles;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Makes the page of one card, before and after its answer. */
@Component
class CardPages {

    private final Catalog catalog;
    private final TopicTitles topics;
    private final Reviewing reviewing;

    CardPages(Catalog catalog, TopicTitles topics, Reviewing reviewing) {
        this.catalog = catalog;
        this.topics = topics;
        this.reviewing = reviewing;
    }

    /** As it is asked; {@code problem} says what was wrong with an answer. */
    CardPage asked(Asked asked, ReviewDay day, boolean more, Dates dates, @Nullable String problem) {
        return new CardPage(
                progress(day), facts(asked, dates), front(asked), null, form(asked, List.of(), day, more), problem);
    }

    /** After a right answer, or looked up: waits for a grade. */
    CardPage shown(Asked asked, ReviewDay day, boolean more, @Nullable Judged judged, Dates dates) {
        return answered(asked, day, more, judged, grades(asked, dates), null, links(asked), dates);
    }

    /** The same where many cards of a course are shown. */
    CardPage shown(Asked asked, ReviewDay day, @Nullable Judged judged, LessonLinks links, Dates dates) {
        return answered(asked, day, false, judged, grades(asked, dates), null, links, dates);
    }

    /** After a wrong answer, which is graded already. */
    CardPage missed(Asked asked, ReviewDay day, boolean more, Judged judged, Dates dates) {
        String again = When.of(day.now(), Objects.requireNonNull(asked.next().get(Rating.AGAIN)), dates.zone());
        return answered(asked, day, more, judged, List.of(), again, links(asked), dates);
    }

    private LessonLinks links(Asked asked) {
        return LessonLinks.of(catalog, List.of(asked.card().source().course()));
    }

    private CardPage answered(
            Asked asked,
            ReviewDay day,
            boolean more,
            @Nullable Judged judged,
            List<CardPage.Grade> grades,
            @Nullable String again,
            LessonLinks links,
            Dates dates) {
        List<String> chosen = judged == null ? List.of() : List.copyOf(Questions.chosen(judged.response()));
        return new CardPage(
                progress(day),
                facts(asked, dates),
                front(asked, judged),
                new CardPage.Answer(
                        judged == null ? null : judged.correct(),
                        asked.front() instanceof Asked.Point(var _, var whole) ? whole : null,
                        judged == null ? List.of() : judged.parts(),
                        judged == null ? null : links.notes(judged.review()),
                        grades,
                        again,
                        leech(asked.card())),
                form(asked, chosen, day, more),
                null);
    }

    private static CardPage.Progress progress(ReviewDay day) {
        return new CardPage.Progress(
                day.done(),
                day.done() + day.planned().size(),
                t("about {0} left", Wording.length(Duration.ofMinutes(day.minutesLeft()))));
    }

    private List<String> facts(Asked asked, Dates dates) {
        StudyCard card = asked.card();
        Instant last = card.memory().lastReview();
        String topic = card.source().topic();
        return Stream.of(
                        OriginWords.of(card.source().origin()),
                        topic == null ? null : topics.of(topic),
                        last == null ? t("card|New") : t("Last seen {0}", When.ago(asked.now(), last, dates.zone())))
                .filter(Objects::nonNull)
                .toList();
    }

    private CardPage.Front front(Asked asked) {
        Asked.Question question = asked.question();
        return question == null
                ? point(asked)
                : new CardPage.Front(
                        Questions.asked(question.item()),
                        question.isChoice(),
                        drawn(reviewing.pictured(question), null),
                        Questions.listed(question.item()),
                        null);
    }

    private CardPage.Front front(Asked asked, @Nullable Judged judged) {
        Asked.Question question = asked.question();
        return question == null || judged == null
                ? point(asked)
                : new CardPage.Front(
                        Questions.judged(judged.review(), judged.response(), question.order()),
                        question.isChoice(),
                        drawn(reviewing.pictured(question), judged),
                        Questions.listed(question.item()),
                        null);
    }

    private static CardPage.Front point(Asked asked) {
        return new CardPage.Front(
                null,
                false,
                Drawn.NOTHING,
                List.of(),
                asked.front() instanceof Asked.Point(var gap, var _) ? gap : null);
    }

    private static Drawn drawn(ItemForLearner item, @Nullable Judged judged) {
        return judged == null
                ? Drawn.of(item.task(), List.of(), null)
                : Drawn.of(item.task(), judged.review().outlined(), judged.response());
    }

    private static List<CardPage.Grade> grades(Asked asked, Dates dates) {
        return Stream.of(Rating.values())
                .map(rating -> new CardPage.Grade(
                        rating.grade(),
                        GradeWords.of(rating),
                        When.of(asked.now(), Objects.requireNonNull(asked.next().get(rating)), dates.zone())))
                .toList();
    }

    private static CardPage.@Nullable Leech leech(StudyCard card) {
        String lesson = card.source().lesson();
        return card.isLeech()
                ? new CardPage.Leech(
                        card.memory().lapses(),
                        lesson == null ? null : CourseUrls.lesson(card.source().course(), lesson),
                        RecallUrls.away(card.id().toString()))
                : null;
    }

    private static CardPage.Form form(Asked asked, List<String> chosen, ReviewDay day, boolean more) {
        String id = asked.card().id().toString();
        Asked.Question question = asked.question();
        return new CardPage.Form(
                RecallUrls.answer(id, more),
                RecallUrls.grade(id, more),
                RecallUrls.next(more),
                asked.card().memory().reviews(),
                asked.now().getEpochSecond(),
                question == null ? "" : question.item().id().toString(),
                chosen,
                day.done() > 0);
    }
}
