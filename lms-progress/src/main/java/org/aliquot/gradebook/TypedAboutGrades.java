package org.aliquot.gradebook;

import org.aliquot.people.TypedText;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Why a grade was changed is a note about somebody. */
@Configuration(proxyBeanMethods = false)
class TypedAboutGrades {

    @Bean
    TypedText reasonOfGrade() {
        return TypedText.text("grade_change", "reason");
    }
}
