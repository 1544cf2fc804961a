package org.aliquot.enrollment;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.aliquot.audit.AuditEntry;
import org.aliquot.audit.AuditLog;
import org.aliquot.people.AccountId;
import org.aliquot.school.SchoolZone;
import org.aliquot.word.Word;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.RowCallbackHandler;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Who may learn what. Days are calendar days in the installation's zone, the last one exclusive. */
@Service
public class Enrollments {

    private static final String OWN = """
            select e.id, c.slug, c.title, e.starts_on, e.ends_on,
                   case when e.status = 'active' and e.ends_on <= t.today then 'expired' else e.status end as status,
                   e.status = 'active' and e.starts_on <= t.today and (e.ends_on is null or e.ends_on > t.today) as open
            from enrollment e
            join course c on c.id = e.course_id
            cross join (select cast(server_now() at time zone :zone as date) as today) t
            where e.account_id = :account
            order by e.created_at desc
            """;

    /** A course that is open to all has no end for anybody, so its row is the last word. */
    private static final String OPEN = """
            select c.slug, e.ends_on
            from enrollment e
            join course c on c.id = e.course_id
            cross join (select cast(server_now() at time zone :zone as date) as today) t
            where e.account_id = :account and e.status = 'active'
              and e.starts_on <= t.today and (e.ends_on is null or e.ends_on > t.today)
            union all
            select c.slug, null
            from course c
            left join access_policy p on p.course_id = c.id
            where c.status = 'published' and coalesce(p.open_to_all, c.open_to_all)
              and not exists (select from account a where a.id = :account and a.test)
            order by ends_on nulls last
            """;

    private static final String ANY_IN = """
            select exists (
              select
              from enrollment e
              join course c on c.id = e.course_id
              where c.slug = :course and e.status = 'active')
            """;

    private final JdbcClient jdbc;
    private final EnrollmentTable table;
    private final AccessPolicies policies;
    private final AuditLog audit;
    private final ApplicationEventPublisher events;
    private final SchoolZone zone;

    Enrollments(
            JdbcClient jdbc,
            EnrollmentTable table,
            AccessPolicies policies,
            AuditLog audit,
            ApplicationEventPublisher events,
            SchoolZone zone) {
        this.events = events;
        this.jdbc = jdbc;
        this.table = table;
        this.policies = policies;
        this.audit = audit;
        this.zone = zone;
    }

    /** A person enrolls themselves; doing it again changes nothing. Who had access before asks the school. */
    @Transactional
    public EnrollResult enroll(AccountId account, String course) {
        Optional<EnrollmentView> standing = latest(account, course);
        if (standing.isPresent()) {
            return standing.get().isOver()
                    ? new EnrollResult.Over(standing.get())
                    : new EnrollResult.Enrolled(standing.get(), false);
        }
        if (isTestStudent(account)) {
            return new EnrollResult.TestStudent();
        }
        AccessPolicy policy = policies.of(course);
        if (!policy.selfEnrollment()) {
            return new EnrollResult.NeedsCode();
        }
        Optional<PeopleEnrolled> made = table.insert(
                new NewEnrollment(List.of(account), course, EnrollmentSource.SELF, NewEnrollment.Terms.USUAL, account),
                policy);
        if (made.isPresent()) {
            events.publishEvent(made.get());
            audit.record(new AuditEntry(account, "enrollment.created", "course", course, Map.of("way", "self")));
        }
        return latest(account, course)
                .<EnrollResult>map(enrollment -> new EnrollResult.Enrolled(enrollment, made.isPresent()))
                .orElseGet(EnrollResult.UnknownCourse::new);
    }

    private boolean isTestStudent(AccountId account) {
        return jdbc.sql("select exists (select from account where id = :account and test)")
                .param("account", account)
                .query(Boolean.class)
                .single();
    }

    private Optional<EnrollmentView> latest(AccountId account, String course) {
        return of(account).stream()
                .filter(enrollment -> enrollment.course().equals(course))
                .findFirst();
    }

    /** A person's enrollments, newest first. */
    @Transactional(readOnly = true)
    public List<EnrollmentView> of(AccountId account) {
        return jdbc.sql(OWN)
                .param("account", account)
                .param("zone", zone.name())
                .query(this::view)
                .list();
    }

    /** Whether anybody is enrolled, today or from a later day on. */
    @Transactional(readOnly = true)
    public boolean anyIn(String course) {
        return jdbc.sql(ANY_IN).param("course", course).query(Boolean.class).single();
    }

    /** Slugs of the courses a person may use today, those open to all included. */
    @Transactional(readOnly = true)
    public Set<String> openCourses(AccountId account) {
        return openWindows(account).keySet();
    }

    /** The courses a person may use today, each with the moment its window ends; empty where it does not. */
    @Transactional(readOnly = true)
    public Map<String, Optional<Instant>> openWindows(AccountId account) {
        Map<String, Optional<Instant>> windows = new HashMap<>();
        RowCallbackHandler put = row -> windows.put(
                row.getString("slug"), Optional.ofNullable(endsAt(row.getObject("ends_on", LocalDate.class))));
        jdbc.sql(OPEN).param("account", account).param("zone", zone.name()).query(put);
        return windows;
    }

    /** The midnight at which the day begins; where the clocks skip it, the first moment after. */
    private @Nullable Instant endsAt(@Nullable LocalDate endsOn) {
        return endsOn == null ? null : endsOn.atStartOfDay(zone.id()).toInstant();
    }

    private EnrollmentView view(ResultSet row, int number) throws SQLException {
        return new EnrollmentView(
                row.getObject("id", UUID.class),
                row.getString("slug"),
                row.getString("title"),
                row.getObject("starts_on", LocalDate.class),
                row.getObject("ends_on", LocalDate.class),
                endsAt(row.getObject("ends_on", LocalDate.class)),
                Word.read(EnrollmentStatus.class, row.getString("status")),
                row.getBoolean("open"));
    }
}
