package org.aliquot.enrollment;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** What holds for courses; it is changed as {@link AccessPolicyEntity}. */
@Repository
class AccessPolicyTable {

    private static final String FIND = """
            select coalesce(p.open_to_all, c.open_to_all) as open_to_all, p.self_enrollment, p.access_days, p.extensions,
                   p.extension_days, p.most_days, p.pause_days, p.instructors_extend, p.version
            from course c
            left join access_policy p on p.course_id = c.id
            where c.slug = :course
            """;

    private static final String OPEN_TO_ALL = """
            select c.slug
            from course c
            left join access_policy p on p.course_id = c.id
            where c.status = 'published' and coalesce(p.open_to_all, c.open_to_all)
            """;

    private final JdbcClient jdbc;

    AccessPolicyTable(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    Optional<AccessPolicy> find(String course) {
        return jdbc.sql(FIND)
                .param("course", course)
                .query(AccessPolicyTable::read)
                .optional();
    }

    Set<String> openToAll() {
        return Set.copyOf(jdbc.sql(OPEN_TO_ALL).query(String.class).list());
    }

    /** The course, for which whoever else sets a policy waits until the transaction ends, also where there is none yet. */
    Optional<UUID> hold(String course) {
        return jdbc.sql("select id from course where slug = :course for no key update")
                .param("course", course)
                .query(UUID.class)
                .optional();
    }

    private static AccessPolicy read(ResultSet row, int number) throws SQLException {
        boolean openToAll = row.getBoolean("open_to_all");
        return row.getObject("version") == null
                ? AccessPolicy.unset(openToAll)
                : new AccessPolicy(
                        openToAll,
                        row.getBoolean("self_enrollment"),
                        row.getObject("access_days", Integer.class),
                        row.getInt("extensions"),
                        row.getInt("extension_days"),
                        row.getObject("most_days", Integer.class),
                        row.getInt("pause_days"),
                        row.getBoolean("instructors_extend"),
                        row.getInt("version"));
    }
}
