package org.aliquot.standing;

import org.aliquot.people.OwnData;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** What was counted of a person for those who teach them. */
@Configuration(proxyBeanMethods = false)
class OwnStandings {

    @Bean
    OwnData fileOfStandings() {
        return new OwnData("readiness-by-day", "How ready you were by day, as your instructors see it.", """
                select target, day, counted_at, answers, chance, low, high
                from learner_standing
                where account_id = :id
                order by target, day
                """);
    }

    @Bean
    OwnData fileOfAreas() {
        return new OwnData("readiness-by-area", "What you can do in each area, as your instructors see it.", """
                select target, area, theta, se, answers
                from learner_area
                where account_id = :id
                order by target, area
                """);
    }
}
