package org.aliquot.cohort;

import org.aliquot.people.OwnData;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Where a person learns or teaches with others. */
@Configuration(proxyBeanMethods = false)
class OwnClasses {

    @Bean
    OwnData fileOfClasses() {
        return new OwnData("classes", "The classes you are in, and how you joined them.", """
                select c.id, c.name, c.kind, m.way, m.joined_at
                from cohort_member m
                join cohort c on c.id = m.cohort_id
                where m.account_id = :id
                order by m.joined_at
                """);
    }

    @Bean
    OwnData fileOfOwnDays() {
        return new OwnData("own-days", "Work in your classes for which you were given individual dates, and why.", """
                select c.name as class, a.kind, a.ref as work, d.opens_at, d.due_on, d.due_time, d.more_attempts, d.reason, d.given_at
                from cohort_own_days d
                join cohort_assignment a on a.id = d.assignment_id
                join cohort c on c.id = a.cohort_id
                where d.account_id = :id
                order by d.given_at
                """);
    }

    @Bean
    OwnData fileOfTeaching() {
        return new OwnData("teaching", "The classes you teach, or assist in.", """
                select c.id, c.name, c.kind, i.assists, i.added_at
                from cohort_instructor i
                join cohort c on c.id = i.cohort_id
                where i.account_id = :id
                order by i.added_at
                """);
    }
}
