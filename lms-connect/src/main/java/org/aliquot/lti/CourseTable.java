package org.aliquot.lti;

import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Which class a course of a system is here. */
@Repository
class CourseTable {

    private static final String FIND = """
            select h.id, h.name, h.status = 'archived' as archived
            from lti_course l
            join cohort h on h.id = l.cohort_id
            where l.connection_id = :connection and l.deployment = :deployment and l.context = :context
            """;

    private static final String CONNECT = """
            insert into lti_course (connection_id, deployment, context, cohort_id, connected_by, connected_at)
            values (:connection, :deployment, :context, :cohort, :by, server_now())
            """;

    record Connected(UUID cohort, String name, boolean archived) {}

    private final JdbcClient jdbc;

    CourseTable(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Instructors of the same system choose one after the other. */
    void hold(LtiVisit visit) {
        jdbc.sql("select id from connection where id = :id for no key update")
                .param("id", visit.connection())
                .query(UUID.class)
                .single();
    }

    Optional<Connected> find(LtiVisit visit) {
        return about(FIND, visit)
                .query((row, _) -> new Connected(
                        row.getObject("id", UUID.class), row.getString("name"), row.getBoolean("archived")))
                .optional();
    }

    void connect(LtiVisit visit, UUID cohort) {
        about(CONNECT, visit)
                .param("cohort", cohort)
                .param("by", visit.account())
                .update();
    }

    private JdbcClient.StatementSpec about(String statement, LtiVisit visit) {
        return jdbc.sql(statement)
                .param("connection", visit.connection())
                .param("deployment", visit.course().deployment())
                .param("context", visit.course().context());
    }
}
