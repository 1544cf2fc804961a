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
    OwnData fileOfTeaching() {
        return new OwnData("teaching", "The classes you teach.", """
                select c.id, c.name, c.kind, i.added_at
                from cohort_instructor i
                join cohort c on c.id = i.cohort_id
                where i.account_id = :id
                order by i.added_at
                """);
    }
}
