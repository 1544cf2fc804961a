package org.aliquot.enrollment;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import org.aliquot.ModuleTest;
import org.aliquot.audit.AuditLog;
import org.aliquot.people.AccountId;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;

/** Access ends at midnight of the installation's zone, whatever that zone does to its clocks, and not a second off. */
class ZonesIT extends ModuleTest {

    @Autowired
    private AccessPolicies policies;

    @Autowired
    private AuditLog audit;

    @ParameterizedTest
    @CsvSource({
        "America/New_York, 2027-03-14", // clocks go forward during the day that begins
        "America/New_York, 2027-03-15",
        "America/New_York, 2027-11-08", // the day before had 25 hours
        "America/Havana, 2027-03-14", // there is no midnight
        "Pacific/Kiritimati, 2027-01-01", // 14 hours ahead
        "Asia/Kathmandu, 2027-06-01",
        "Pacific/Chatham, 2027-04-04"
    })
    void endsWithTheDay(ZoneId zone, LocalDate endsOn) {
        AccountId id = new AccountId(account("learner"));
        String slug = "course-" + id;
        Enrollments enrollments = in(zone);
        jdbc.sql("""
                        insert into enrollment (id, account_id, course_id, way, payer, starts_on, ends_on, status,
                                                created_at)
                        values (gen_random_uuid(), :account, :course, 'administrator', 'school', date '2026-01-01', :ends,
                                'active', server_now())
                        """)
                .param("account", id)
                .param("course", course(slug))
                .param("ends", endsOn)
                .update();
        Instant end = endsOn.atStartOfDay(zone).toInstant();

        clockTo(end.minusSeconds(2));
        assertThat(enrollments.openCourses(id)).contains(slug);
        assertThat(enrollments.of(id).getFirst().endsAt()).isEqualTo(end);
        clockTo(end.plusSeconds(1));
        assertThat(enrollments.openCourses(id)).doesNotContain(slug);
        assertThat(enrollments.of(id).getFirst().status()).isEqualTo(EnrollmentStatus.EXPIRED);
    }

    private Enrollments in(ZoneId zone) {
        return new Enrollments(jdbc, new EnrollmentTable(jdbc, () -> zone), policies, audit, _ -> {}, () -> zone);
    }

    private void clockTo(Instant at) {
        Instant now = jdbc.sql("select server_now()")
                .query(OffsetDateTime.class)
                .single()
                .toInstant();
        clockForward(Duration.between(now, at));
    }
}
