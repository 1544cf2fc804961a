package org.aliquot.enrollment;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.aliquot.audit.AuditEntry;
import org.aliquot.audit.AuditLog;
import org.aliquot.clock.Ids;
import org.aliquot.people.AccountId;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Who may learn what. Days are calendar days in the installation's zone, the last one exclusive. */
@Service
public class Enrollments {

    private static final String INSERT = """
            insert into enrollment (id, account_id, course_id, way, payer, starts_on, status, created_at)
            select :id, :account, c.id, 'self', 'learner', cast(server_now() at time zone :zone as date), 'active',
                   server_now()
            from course c
            where c.slug = :course and c.status = 'published'
            on conflict (account_id, course_id) where status = 'active' do nothing
            """;

    private static final String OWN = """
            select e.id, c.slug, c.title, e.starts_on, e.ends_on, e.status,
                   e.status = 'active' and e.starts_on <= t.today and (e.ends_on is null or e.ends_on > t.today) as open
            from enrollment e
            join course c on c.id = e.course_id
            cross join (select cast(server_now() at time zone :zone as date) as today) t
            where e.account_id = :account
            order by e.created_at desc
            """;

    private final JdbcClient jdbc;
    private final AuditLog audit;
    private final String zone;

    Enrollments(JdbcClient jdbc, AuditLog audit, @Value("${aliquot.zone}") String zone) {
        this.jdbc = jdbc;
        this.audit = audit;
        this.zone = zone;
    }

    /** A person enrolls themselves; doing it again changes nothing. */
    @Transactional
    public EnrollResult enroll(AccountId account, String course) {
        boolean fresh = jdbc.sql(INSERT)
                        .param("id", Ids.next())
                        .param("account", account.value())
                        .param("course", course)
                        .param("zone", zone)
                        .update()
                == 1;
        if (fresh) {
            audit.record(
                    new AuditEntry(account.value(), "enrollment.created", "course", course, Map.of("way", "self")));
        }
        return of(account).stream()
                .filter(enrollment -> enrollment.course().equals(course)
                        && enrollment.status().equals("active"))
                .findFirst()
                .<EnrollResult>map(enrollment -> new EnrollResult.Enrolled(enrollment, fresh))
                .orElseGet(EnrollResult.UnknownCourse::new);
    }

    /** A person's enrollments, newest first. */
    @Transactional(readOnly = true)
    public List<EnrollmentView> of(AccountId account) {
        return jdbc.sql(OWN)
                .param("account", account.value())
                .param("zone", zone)
                .query(Enrollments::view)
                .list();
    }

    /** Slugs of the courses a person may use today. */
    @Transactional(readOnly = true)
    public Set<String> openCourses(AccountId account) {
        return of(account).stream()
                .filter(EnrollmentView::open)
                .map(EnrollmentView::course)
                .collect(Collectors.toUnmodifiableSet());
    }

    private static EnrollmentView view(ResultSet row, int number) throws SQLException {
        return new EnrollmentView(
                row.getObject("id", UUID.class),
                row.getString("slug"),
                row.getString("title"),
                row.getObject("starts_on", LocalDate.class),
                row.getObject("ends_on", LocalDate.class),
                row.getString("status"),
                row.getBoolean("open"));
    }
}
