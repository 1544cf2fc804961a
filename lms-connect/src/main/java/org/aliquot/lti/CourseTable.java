package org.aliquot.lti;

import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Courses of systems while somebody chooses which class each is. */
@Repository
class CourseTable {

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
}
