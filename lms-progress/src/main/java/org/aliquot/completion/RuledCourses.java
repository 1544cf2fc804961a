package org.aliquot.completion;

import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Courses as rules are kept for them. */
@Repository
class RuledCourses {

    private static final String FIND = "select id from course where slug = :course";

    private final JdbcClient jdbc;

    RuledCourses(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    Optional<UUID> find(String course) {
        return jdbc.sql(FIND).param("course", course).query(UUID.class).optional();
    }

    /** Whoever else sets a rule for it waits until the transaction ends, also where there is none yet. */
    Optional<UUID> hold(String course) {
        return jdbc.sql(FIND + " for no key update")
                .param("course", course)
                .query(UUID.class)
                .optional();
    }
}
