package org.aliquot.reports;

import org.aliquot.people.TypedText;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** A saved view is at times named after the learner it shows. */
@Configuration(proxyBeanMethods = false)
class TypedAboutReports {

    @Bean
    TypedText nameOfView() {
        return TypedText.text("report_view", "name");
    }

    @Bean
    TypedText wordsOfView() {
        return TypedText.json("report_view", "parameters");
    }
}
