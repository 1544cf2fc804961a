package org.aliquot.enrollment;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.aliquot.clock.Ids;
import org.aliquot.clock.RowId;
import org.aliquot.clock.RowTime;
import org.aliquot.people.AccountId;
import org.aliquot.school.SchoolZone;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** How enrollments come to be and go again; what changes between is an {@link EnrollmentEntity}. */
@Repository
class EnrollmentTable {

    private static final String INSERT = """
            insert into enrollment (id, account_id, course_id, way, payer, payer_name, starts_on, ends_on, status,
                                    extensions_left, extension_days, most_days, pause_days_left, created_at, created_by)
            select n.id, n.account_id, c.id, :way, :payer, :payerName, d.starts_on,
                   coalesce(cast(:ends as date), d.starts_on + cast(:days as integer)), 'active',
                   :extensions, :extensionDays, cast(:mostDays as integer), :pauseDays, server_now(), :by
            from course c
            cross join unnest(cast(:ids as uuid[]), cast(:accounts as uuid[])) n (id, account_id)
            cross join (select coalesce(cast(:starts as date),
                                        cast(server_now() at time zone :zone as date)) as starts_on) d
            where c.slug = :course and c.status = 'published'
              and not exists (select from account a where a.id = n.account_id and a.test)
            order by n.account_id
            on conflict (account_id, course_id) where status <> 'ended' do nothing
            returning id, account_id, created_at
            """;

    /** A window that has passed makes room for a new enrollment. */
    private static final String EXPIRE = """
            update enrollment e
            set status = 'ended', ended_at = server_now(), end_reason = 'expired', extended_from = null,
                version = e.version + 1
            from course c
            where c.id = e.course_id and c.slug = :course and e.account_id = any(:accounts) and e.status = 'active'
              and e.ends_on <= cast(server_now() at time zone :zone as date)
            """;

    private static final String TAKE_BACK = """
            delete from enrollment e
            using course c
            where c.id = e.course_id and c.slug = :course and e.account_id = any(:accounts) and e.way = :way
              and e.created_at >= :since and e.version = 0
            returning e.account_id
            """;

    private final JdbcClient jdbc;
    private final SchoolZone zone;

    EnrollmentTable(JdbcClient jdbc, SchoolZone zone) {
        this.jdbc = jdbc;
        this.zone = zone;
    }

    /** Those who have no access already, and nobody when there is no such course. */
    Optional<PeopleEnrolled> insert(NewEnrollment wanted, AccessPolicy policy) {
        NewEnrollment.Terms terms = wanted.terms();
        List<Made> made = jdbc.sql(INSERT)
                .param("ids", wanted.people().stream().map(_ -> Ids.next()).toArray(UUID[]::new))
                .param("accounts", RowId.array(wanted.people()))
                .param("way", wanted.way().word())
                .param("payer", terms.payer().word())
                .param("payerName", terms.payerName())
                .param("starts", terms.startsOn())
                .param("ends", terms.endsOn())
                .param("days", terms.accessDays() == null ? policy.accessDays() : terms.accessDays())
                .param("extensions", policy.extensions())
                .param("extensionDays", policy.extensionDays())
                .param("mostDays", policy.mostDays())
                .param("pauseDays", policy.pauseDays())
                .param("by", wanted.by())
                .param("course", wanted.course())
                .param("zone", zone.name())
                .query((row, _) -> new Made(
                        new PeopleEnrolled.Enrolled(
                                row.getObject("id", UUID.class), row.getObject("account_id", UUID.class)),
                        RowTime.at(row, "created_at")))
                .list();
        return made.isEmpty()
                ? Optional.empty()
                : Optional.of(new PeopleEnrolled(
                        wanted.course(),
                        made.stream().map(Made::who).toList(),
                        made.getFirst().at()));
    }

    private record Made(PeopleEnrolled.Enrolled who, Instant at) {}

    /** As they were made: each change of it was taken back, which is a change as well. */
    void forgetImported(AccountId account) {
        jdbc.sql("""
                        delete from enrollment e
                        where e.account_id = :account and e.way = 'import'
                          and e.version = 2 * (select count(*)
                                               from audit_entry t
                                               where t.subject_kind = 'enrollment' and t.subject_id = cast(e.id as text)
                                                 and t.action = 'enrollment.taken-back')
                        """).param("account", account).update();
    }

    /** Whose were. */
    List<AccountId> takeBack(Collection<AccountId> accounts, String course, EnrollmentSource way, Instant since) {
        return jdbc.sql(TAKE_BACK)
                .param("accounts", RowId.array(accounts))
                .param("course", course)
                .param("way", way.word())
                .param("since", since.atOffset(ZoneOffset.UTC))
                .query((row, _) -> AccountId.in(row, "account_id"))
                .list();
    }

    void expire(Collection<AccountId> accounts, String course) {
        jdbc.sql(EXPIRE)
                .param("accounts", RowId.array(accounts))
                .param("course", course)
                .param("zone", zone.name())
                .update();
    }
}
