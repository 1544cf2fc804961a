package org.aliquot.outreach;

import org.aliquot.people.TypedText;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** A note about one learner may name another. */
@Configuration(proxyBeanMethods = false)
class TypedAboutOutreach {

    @Bean
    TypedText wordsOfStaffNote() {
        return TypedText.text("staff_note", "words");
    }
}
