package org.aliquot.review;

import org.aliquot.people.OwnData;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** What a person reviews. */
@Configuration(proxyBeanMethods = false)
class OwnCards {

    @Bean
    OwnData fileOfCards() {
        return new OwnData(
                "cards", "Your cards: where each comes from, when it is due, how often it was forgotten.", """
                select ref as card, origin, course, lesson, topic, words, added_at, put_away_at, due_at, last_at, reviews, lapses,
                       stability, difficulty
                from review_card
                where account_id = :id
                order by added_at, ref
                """);
    }

    @Bean
    OwnData fileOfReviews() {
        return new OwnData(
                "reviews",
                "Your reviews of cards, with misses elsewhere and grades you took back; a rating goes from 1, again, to 4, easy.",
                """
                select c.ref as card, e.at, e.kind, e.rating, e.payload as answer, e.correct, e.seconds
                from review_entry e
                join review_card c on c.id = e.card_id
                where e.account_id = :id
                order by e.at
                """);
    }

    @Bean
    OwnData fileOfReviewSetting() {
        return new OwnData(
                "review-setting", "How many minutes a day you review at most, and weights of your own memory.", """
                select minutes, aimed_at, weights, fitted_at, fitted_on
                from review_setting
                where account_id = :id
                """);
    }
}
