package org.aliquot.cohort;

import org.aliquot.authorship.DecidesNothing;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Who assists in classes and teaches none writes drafts; what learners get is published by others. */
@Configuration(proxyBeanMethods = false)
class AssistantsDecideNothing {

    @Bean
    DecidesNothing whoOnlyAssists() {
        return new DecidesNothing("""
                exists (select from cohort_instructor i where i.account_id = :account and i.assists)
                  and not exists (select from cohort_instructor i where i.account_id = :account and not i.assists)
                """);
    }
}
