package org.aliquot.lti;

import org.aliquot.people.AccountId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** What a system's test students look at beside the exams they try: as visitors, and nothing is kept of it. */
@Component
public class TestStudents {

    /** As long as their start page lasts, the lessons of the course that its class takes. */
    private static final String MAY_READ = """
            select exists (
              select
              from account a
              join lti_visit v on v.account_id = a.id and v.role = 'test-student' and v.ends_at > server_now()
              join roster_class r on r.source_id = v.connection_id and r.class_id = v.deployment || ' ' || v.context
              join cohort h on h.id = r.cohort_id and h.status = 'open'
              join course c on c.id = h.course_id
              where a.id = :account and a.test and c.slug = :course)
            """;

    private final JdbcClient jdbc;

    TestStudents(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Whether this is a test student of a course that is a class here and takes this course; false for everybody else. */
    @Transactional(readOnly = true)
    public boolean mayRead(AccountId student, String course) {
        return jdbc.sql(MAY_READ)
                .param("account", student)
                .param("course", course)
                .query(Boolean.class)
                .single();
    }
}
