package org.aliquot.outreach;

import org.aliquot.people.OwnData;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** What staff wrote about a person is theirs to read: not on a page, but in the copy of their data. */
@Configuration(proxyBeanMethods = false)
class OwnStaffNotes {

    @Bean
    OwnData fileOfStaffNotes() {
        return new OwnData("staff-notes", "What your instructors wrote about you, and when they talked to you.", """
                select n.written_at, h.name as class, n.talked, n.words
                from staff_note n
                left join cohort h on h.id = n.cohort_id
                where n.learner_id = :id
                order by n.written_at
                """);
    }
}
