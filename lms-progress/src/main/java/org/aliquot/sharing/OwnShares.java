package org.aliquot.sharing;

import org.aliquot.people.OwnData;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Which results a person showed to others. */
@Configuration(proxyBeanMethods = false)
class OwnShares {

    @Bean
    OwnData fileOfShares() {
        return new OwnData("shared-results", "Results you showed to instructors, and whether they were opened.", """
                select attempt_id as attempt, shared_at, ends_at, ended_at, seen_at
                from result_share
                where learner_id = :id
                order by shared_at
                """);
    }
}
