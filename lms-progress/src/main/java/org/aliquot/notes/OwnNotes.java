package org.aliquot.notes;

import org.aliquot.people.OwnData;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** What a person marked and wrote. */
@Configuration(proxyBeanMethods = false)
class OwnNotes {

    @Bean
    OwnData fileOfNotes() {
        return new OwnData("notes", "Your notes, highlights and bookmarks in lessons and on questions.", """
                select n.id, c.slug as course, l.slug as lesson, n.heading as section, n.quote, n.attempt_id as attempt,
                       n.position as question, n.body as note, n.created_at, n.changed_at, n.removed_at
                from note n
                left join lesson l on l.id = n.lesson_id
                left join course c on c.id = l.course_id
                where n.account_id = :id
                order by n.created_at
                """);
    }
}
