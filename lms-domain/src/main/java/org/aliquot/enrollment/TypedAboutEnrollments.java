package org.aliquot.enrollment;

import org.aliquot.people.TypedText;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Who pays for somebody may be a person. */
@Configuration(proxyBeanMethods = false)
class TypedAboutEnrollments {

    @Bean
    TypedText payerOfEnrollment() {
        return TypedText.text("enrollment", "payer_name");
    }
}
