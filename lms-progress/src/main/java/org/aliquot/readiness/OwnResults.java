package org.aliquot.readiness;

import org.aliquot.people.OwnData;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** What a person told of real exams. */
@Configuration(proxyBeanMethods = false)
class OwnResults {

    @Bean
    OwnData fileOfRealResults() {
        return new OwnData(
                "real-results", "The results of real exams that you told us, with the chance we gave you before.", """
                select target as exam, sat_on, passed, score, below, chance, reported_at
                from reported_result
                where account_id = :id
                order by sat_on
                """);
    }
}
