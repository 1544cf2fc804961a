package org.aliquot.lti;

import org.aliquot.people.OwnData;
import org.aliquot.people.RowsOfPerson;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** What launches know of somebody goes when they are erased, and is theirs to take along until then. */
@Configuration(proxyBeanMethods = false)
class VisitsOfPerson {

    @Bean
    RowsOfPerson visitsThatGo() {
        return new RowsOfPerson("delete from lti_visit where account_id = :id");
    }

    @Bean
    RowsOfPerson joiningsThatGo() {
        return new RowsOfPerson("delete from lti_joining where account_id = :id");
    }

    @Bean
    OwnData fileOfVisits() {
        return new OwnData(
                "course-visits", "What you opened from a course of another system within the last day.", """
                select context_title, role, target, ends_at
                from lti_visit
                where account_id = :id
                order by ends_at
                """);
    }
}
