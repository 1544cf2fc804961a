package org.aliquot.passback;

import org.aliquot.people.OwnData;
import org.aliquot.people.RowsOfPerson;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Where gradebooks of other systems know about one person. */
@Configuration(proxyBeanMethods = false)
class ScoresOfPerson {

    @Bean
    RowsOfPerson rowsOfScores() {
        return new RowsOfPerson("delete from lti_score where account_id = :id");
    }

    @Bean
    OwnData fileOfScores() {
        return new OwnData(
                "scores-in-other-systems",
                "Which of your scores go to the gradebook of a course in another system, and how far they are.",
                """
                select c.name as system, l.target, s.opened_at, s.given / 100.0 as given, s.maximum / 100.0 as maximum, s.ended_at,
                       s.state, s.sent_at, s.refusal, s.words
                from lti_score s
                join lti_link l on l.id = s.link_id
                join connection c on c.id = l.connection_id
                where s.account_id = :id
                order by s.opened_at
                """);
    }
}
