package org.aliquot.notices;

import org.aliquot.people.TypedText;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** What others were told may name a person. */
@Configuration(proxyBeanMethods = false)
class TypedAboutNotices {

    @Bean
    TypedText titleOfNotice() {
        return TypedText.text("notice", "title");
    }

    @Bean
    TypedText detailOfNotice() {
        return TypedText.text("notice", "detail");
    }
}
