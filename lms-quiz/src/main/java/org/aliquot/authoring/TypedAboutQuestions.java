package org.aliquot.authoring;

import org.aliquot.people.TypedText;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** What colleagues say about a question and about one another. */
@Configuration(proxyBeanMethods = false)
class TypedAboutQuestions {

    @Bean
    TypedText comment() {
        return TypedText.text("item_comment", "text");
    }

    @Bean
    TypedText whyKept() {
        return TypedText.text("item_kept", "note");
    }

    @Bean
    TypedText nameOfFilter() {
        return TypedText.text("bank_filter", "name");
    }

    @Bean
    TypedText wordsOfFilter() {
        return TypedText.json("bank_filter", "parameters");
    }
}
