package org.aliquot.enrollment;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.aliquot.audit.AuditEntry;
import org.aliquot.audit.AuditLog;
import org.aliquot.people.AccountId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** For how long each course is open. A change holds for those who enroll from then on. */
@Service
public class AccessPolicies {

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

    private static final String LAST = """
            select p.changed_by, p.changed_at
            from access_policy p
            join course c on c.id = p.course_id
            where c.slug = :course
            """;

    private static final String PUT = """
            insert into access_policy as p (course_id, open_to_all, self_enrollment, access_days, extensions, extension_days,
                                            most_days, pause_days, instructors_extend, changed_by, changed_at, version)
            select c.id, :open, :self, cast(:access as integer), :extensions, :extension, cast(:most as integer), :pause, :instructors,
                   :by, server_now(), 1
            from course c
            where c.slug = :course
            on conflict (course_id) do update
            set open_to_all = excluded.open_to_all, self_enrollment = excluded.self_enrollment, access_days = excluded.access_days,
                extensions = excluded.extensions, extension_days = excluded.extension_days,
                most_days = excluded.most_days, pause_days = excluded.pause_days,
                instructors_extend = excluded.instructors_extend,
                changed_by = excluded.changed_by, changed_at = excluded.changed_at, version = p.version + 1
            where p.version = :version
            """;

    private final JdbcClient jdbc;
    private final AuditLog audit;

    AccessPolicies(JdbcClient jdbc, AuditLog audit) {
        this.jdbc = jdbc;
        this.audit = audit;
    }

    /** What holds for a course; one that nobody has set a policy for is open without end. */
    @Transactional(readOnly = true)
    public AccessPolicy of(String course) {
        return find(course).orElse(AccessPolicy.UNSET);
    }

    /** Slugs of the published courses that anybody may read. */
    @Transactional(readOnly = true)
    public Set<String> openToAll() {
        return Set.copyOf(jdbc.sql(OPEN_TO_ALL).query(String.class).list());
    }

    /** Puts {@code wanted} in the place of the policy whose version it carries. */
    @Transactional
    public PolicyChange change(String course, AccessPolicy wanted, AccountId by) {
        if (!exists(course)) {
            return new PolicyChange.UnknownCourse();
        }
        AccessPolicy standing = of(course);
        if (standing.version() != wanted.version() || put(course, wanted, by) == 0) {
            return stale(course);
        }
        audit.record(new AuditEntry(by.value(), "access.changed", "course", course, details(wanted)));
        return new PolicyChange.Changed(of(course));
    }

    private PolicyChange stale(String course) {
        AccessPolicy standing = of(course);
        return jdbc.sql(LAST)
                .param("course", course)
                .query((row, number) -> new PolicyChange.Stale(
                        standing,
                        row.getObject("changed_by", UUID.class),
                        row.getObject("changed_at", OffsetDateTime.class).toInstant()))
                .optional()
                .orElseGet(() -> new PolicyChange.Stale(standing, null, null));
    }

    private Optional<AccessPolicy> find(String course) {
        return jdbc.sql(FIND)
                .param("course", course)
                .query(AccessPolicies::read)
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

    private boolean exists(String course) {
        return jdbc.sql("select exists (select from course where slug = :course)")
                .param("course", course)
                .query(Boolean.class)
                .single();
    }

    private int put(String course, AccessPolicy wanted, AccountId by) {
        return jdbc.sql(PUT)
                .param("course", course)
                .param("open", wanted.openToAll())
                .param("self", wanted.selfEnrollment())
                .param("access", wanted.accessDays())
                .param("extensions", wanted.extensions())
                .param("extension", wanted.extensionDays())
                .param("most", wanted.mostDays())
                .param("pause", wanted.pauseDays())
                .param("instructors", wanted.instructorsExtend())
                .param("by", by.value())
                .param("version", wanted.version())
                .update();
    }

    private static Map<String, String> details(AccessPolicy policy) {
        return Map.of(
                "public", "" + policy.openToAll(),
                "selfEnrollment", "" + policy.selfEnrollment(),
                "accessDays", policy.accessDays() == null ? "no end" : "" + policy.accessDays(),
                "extensions", policy.extensions() + " of " + policy.extensionDays() + " days",
                "mostDays", policy.mostDays() == null ? "no cap" : "" + policy.mostDays(),
                "pauseDays", "" + policy.pauseDays(),
                "instructorsExtend", "" + policy.instructorsExtend());
    }
}
