package org.aliquot.records;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Courses by what certificates know of them. */
@Repository
class DesignedCourses {

    private static final String ALL = """
            select c.slug, c.title, coalesce(g.automatic, true) as automatic
            from course c
            left join certificate_design g on g.course_id = c.id
            where c.status = 'published'
            order by c.title, c.slug
            """;

    private static final String ID = "select id from course where slug = :slug";

    private final JdbcClient jdbc;

    DesignedCourses(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    List<DesignedCourse> all() {
        return jdbc.sql(ALL)
                .query((row, number) ->
                        new DesignedCourse(row.getString("slug"), row.getString("title"), row.getBoolean("automatic")))
                .list();
    }

    Optional<UUID> find(String slug) {
        return jdbc.sql(ID).param("slug", slug).query(UUID.class).optional();
    }

    /** Kept from others until the transaction ends: of two who begin at once one is told. */
    Optional<UUID> hold(String slug) {
        return jdbc.sql(ID + " for no key update")
                .param("slug", slug)
                .query(UUID.class)
                .optional();
    }
}
