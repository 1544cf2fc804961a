package org.aliquot.gradebook;

import org.aliquot.people.OwnData;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Grades that were set in the place of what a person sat. */
@Configuration(proxyBeanMethods = false)
class OwnGrades {

    @Bean
    OwnData fileOfGrades() {
        return new OwnData("grades-changed", "Grades that an instructor set instead of your result, and why.", """
                select cohort_id, work, percent, reason, made_at
                from grade_change
                where account_id = :id
                order by made_at
                """);
    }
}
