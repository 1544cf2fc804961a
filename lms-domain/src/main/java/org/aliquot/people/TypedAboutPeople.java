package org.aliquot.people;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Where names of others are typed into what this module and the mail keep. */
@Configuration(proxyBeanMethods = false)
class TypedAboutPeople {

    /** Letters to others, and what a mail server answered about an address. */
    @Bean
    TypedText subjectOfLetter() {
        return TypedText.text("mail_message", "subject");
    }

    @Bean
    TypedText textOfLetter() {
        return TypedText.text("mail_message", "body_text");
    }

    @Bean
    TypedText pageOfLetter() {
        return TypedText.text("mail_message", "body_html");
    }

    @Bean
    TypedText errorOfLetter() {
        return TypedText.text("mail_message", "last_error");
    }
}
