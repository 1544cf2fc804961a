package org.aliquot.web.recall;

import static java.util.Objects.requireNonNull;

import java.time.LocalDate;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import org.aliquot.catalog.Catalog;
import org.aliquot.people.AccountId;
import org.aliquot.review.Asked;
import org.aliquot.review.Judged;
import org.aliquot.review.ReviewDay;
import org.aliquot.review.Reviewing;
import org.aliquot.review.Reviews;
import org.aliquot.web.Dates;
import org.aliquot.web.address.PhoneUrls;
import org.aliquot.web.lesson.LessonLinks;
import org.aliquot.web.question.KeptQuestion;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Makes the page with the cards of a course that are due today or soon. What an exam under way asks, or any keeps back, is left out. */
@Component
class KeptCardPages {

    private static final int DAYS = 3;
    private static final int MOST = 30;

    /** What all cards of the page share. */
    private record Shared(ReviewDay day, LessonLinks links, Dates dates) {}

    private final Reviews reviews;
    private final Reviewing reviewing;
    private final CardPages pages;
    private final Catalog catalog;

    KeptCardPages(Reviews reviews, Reviewing reviewing, CardPages pages, Catalog catalog) {
        this.reviews = reviews;
        this.reviewing = reviewing;
        this.pages = pages;
        this.catalog = catalog;
    }

    KeptCards of(AccountId learner, String course, Dates dates) {
        ReviewDay day = reviews.day(learner, List.of(course));
        Shared shared = new Shared(day, LessonLinks.of(catalog, List.of(course)), dates);
        return new KeptCards(
                dates.date(day.now()),
                reviewing.ask(learner, reviews.coming(learner, course, DAYS, MOST)).stream()
                        .flatMap(asked -> card(asked, shared).stream())
                        .toList());
    }

    private Optional<KeptCards.Card> card(Asked asked, Shared shared) {
        Asked.Question question = asked.question();
        return question == null
                ? Optional.of(card(asked, null, shared))
                : reviewing.judge(question, null).map(judged -> card(asked, judged, shared));
    }

    private KeptCards.Card card(Asked asked, @Nullable Judged judged, Shared shared) {
        String id = asked.card().id().toString();
        CardPage page = pages.shown(asked, shared.day(), judged, shared.links(), shared.dates());
        return new KeptCards.Card(
                id + "." + asked.card().memory().reviews(),
                PhoneUrls.grades(id),
                days(asked, shared.dates().zone()),
                page,
                page.front().choice() ? question(asked, page, shared) : null);
    }

    private KeptQuestion question(Asked asked, CardPage page, Shared shared) {
        return new KeptQuestion(
                null,
                "",
                requireNonNull(pages.asked(asked, shared.day(), false, shared.dates(), null)
                        .front()
                        .question()),
                requireNonNull(page.front().question()),
                requireNonNull(page.answer()).notes());
    }

    /** Of what is due already, none. */
    private static int days(Asked asked, ZoneId zone) {
        LocalDate due = asked.card().memory().due().atZone(zone).toLocalDate();
        return (int)
                Math.max(0, ChronoUnit.DAYS.between(asked.now().atZone(zone).toLocalDate(), due));
    }
}
