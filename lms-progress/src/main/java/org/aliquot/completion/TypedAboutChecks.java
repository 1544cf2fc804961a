package org.aliquot.completion;

import org.aliquot.people.TypedText;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The person's own answers in words to checks of lessons. */
@Configuration(proxyBeanMethods = false)
class TypedAboutChecks {

    @Bean
    TypedText ownCheckAnswer() {
        return TypedText.json("check_answer", "payload").within("account_id = :id");
    }
}
