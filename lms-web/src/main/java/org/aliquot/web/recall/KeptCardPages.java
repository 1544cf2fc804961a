package org.aliquot.web.recall;

import java.time.LocalDate;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.aliquot.people.AccountId;
import org.aliquot.review.Asked;
import org.aliquot.review.Judged;
import org.aliquot.review.ReviewDay;
import org.aliquot.review.Reviewing;
import org.aliquot.review.Reviews;
import org.aliquot.web.Dates;
import org.aliquot.web.address.PhoneUrls;
import org.aliquot.web.question.KeptQuestion;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Makes the page with the cards of a course that are due today or soon. What an exam under way asks is left out. */
@Component
class KeptCardPages {

    private static final int DAYS = 3;
    private static final int MOST = 30;

    private final Reviews reviews;
    private final Reviewing reviewing;
    private final CardPages pages;

    KeptCardPages(Reviews reviews, Reviewing reviewing, CardPages pages) {
        this.reviews = reviews;
        this.reviewing = reviewing;
        this.pages = pages;
    }

    KeptCards of(AccountId learner, String course, Dates dates) {
        ReviewDay day = reviews.day(learner, List.of(course));
        return new KeptCards(
                dates.date(day.now()),
                reviews.coming(learner, course, DAYS, MOST).stream()
                        .flatMap(card -> reviewing.ask(learner, card.id()).stream())
                        .flatMap(asked -> card(asked, day, dates).stream())
                        .toList());
    }

    private Optional<KeptCards.Card> card(Asked asked, ReviewDay day, Dates dates) {
        Asked.Question question = asked.question();
        if (question == null) {
            return Optional.of(card(asked, pages.shown(asked, day, false, null, dates), null, dates.zone()));
        }
        return reviewing
                .judge(question, null)
                .map(judged -> card(
                        asked,
                        pages.shown(asked, day, false, judged, dates),
                        question.isChoice() ? question(asked, judged, day, dates) : null,
                        dates.zone()));
    }

    private KeptQuestion question(Asked asked, Judged judged, ReviewDay day, Dates dates) {
        CardPage shown = pages.shown(asked, day, false, judged, dates);
        return new KeptQuestion(
                null,
                "",
                Objects.requireNonNull(pages.asked(asked, day, false, dates, null).front().question()),
                Objects.requireNonNull(shown.front().question()),
                Objects.requireNonNull(shown.answer()).notes());
    }

    /** Of what is due already, none. */
    private static int days(Asked asked, ZoneId zone) {
        LocalDate due = asked.card().memory().due().atZone(zone).toLocalDate();
        return (int) Math.max(0, ChronoUnit.DAYS.between(asked.now().atZone(zone).toLocalDate(), due));
    }

    private static KeptCards.Card card(Asked asked, CardPage page, @Nullable KeptQuestion question, ZoneId zone) {
        String id = asked.card().id().toString();
        return new KeptCards.Card(
                id + "." + asked.card().memory().reviews(),
                PhoneUrls.grades(id),
                days(asked, zone),
                page,
                question);
    }
}
