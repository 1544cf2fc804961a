package org.aliquot.review;

import java.util.Collection;
import org.aliquot.people.AccountId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Whether there is anything left to read. */
@Component
class UnreadLessons {

    private static final String ANY = """
            select exists (
              select
              from course c
              join lesson l on l.course_id = c.id and l.status = 'published'
              where c.slug = any(:courses) and c.status = 'published'
                and not exists (
                  select
                  from lesson_progress p
                  where p.lesson_id = l.id and p.account_id = :account and p.state = 'completed'))
            """;

    private final JdbcClient jdbc;

    UnreadLessons(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    boolean any(AccountId account, Collection<String> courses) {
        return jdbc.sql(ANY)
                .param("account", account)
                .param("courses", courses.toArray(String[]::new))
                .query(Boolean.class)
                .single();
    }
}
