package org.aliquot.cohort;

import org.aliquot.people.TypedText;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Classes are at times named after people, and paid for by them. */
@Configuration(proxyBeanMethods = false)
class TypedAboutCohorts {

    @Bean
    TypedText nameOfClass() {
        return TypedText.text("cohort", "name");
    }

    @Bean
    TypedText reasonOfOwnDays() {
        return TypedText.text("cohort_own_days", "reason");
    }

    @Bean
    TypedText payerOfClass() {
        return TypedText.text("cohort", "payer_name");
    }
}
