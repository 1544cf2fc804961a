package org.aliquot.outcomes;

import org.aliquot.people.OwnData;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** What a school wrote down about how a person went through its programs. */
@Configuration(proxyBeanMethods = false)
class OwnOutcomes {

    @Bean
    OwnData fileOfProgramOutcomes() {
        return new OwnData(
                "program-outcomes",
                "What your school wrote down about your way through a program, your exam and your work after it.",
                """
                select c.title as course, o.class_year, o.final_half_on, o.graduated_on, o.left_on, o.consent_on, o.sat_on,
                       o.passed_on, o.board, o.first_score, o.placement, o.changed_at
                from program_outcome o
                join course c on c.id = o.course_id
                where o.account_id = :id
                order by c.title
                """);
    }
}
