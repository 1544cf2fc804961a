package org.aliquot.enrollment;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.aliquot.clock.Ids;
import org.aliquot.people.AccountId;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Rows of {@code enrollment}. */
@Repository
class EnrollmentTable {

    private static final String INSERT = """
            insert into enrollment (id, account_id, course_id, way, payer, payer_name, starts_on, ends_on, status,
                                    extensions_left, extension_days, most_days, pause_days_left, created_at, created_by)
            select :id, :account, c.id, :way, :payer, :payerName, d.starts_on,
                   coalesce(cast(:ends as date), d.starts_on + cast(:days as integer)), 'active',
                   :extensions, :extensionDays, cast(:mostDays as integer), :pauseDays, server_now(), :by
            from course c
            cross join (select coalesce(cast(:starts as date),
                                        cast(server_now() at time zone :zone as date)) as starts_on) d
            where c.slug = :course and c.status = 'published'
            on conflict (account_id, course_id) where status <> 'ended' do nothing
            """;

    /** A window that has passed makes room for a new enrollment. */
    private static final String EXPIRE = """
            update enrollment e
            set status = 'ended', ended_at = server_now(), end_reason = 'expired', version = e.version + 1
            from course c
            where c.id = e.course_id and c.slug = :course and e.account_id = :account and e.status = 'active'
              and e.ends_on <= cast(server_now() at time zone :zone as date)
            """;

    private static final String CHANGE = """
            update enrollment
            set starts_on = :starts, ends_on = :ends, status = :status, extensions_left = :extensions,
                paused_on = :pausedOn, paused_days = :pausedDays, pause_days_left = :pauseDays, end_reason = :reason,
                ended_at = case when :status = 'ended' then server_now() end,
                changed_by = :by, changed_at = server_now(), version = version + 1
            where id = :id
            """;

    private final JdbcClient jdbc;
    private final String zone;

    EnrollmentTable(JdbcClient jdbc, @Value("${aliquot.zone}") String zone) {
        this.jdbc = jdbc;
        this.zone = zone;
    }

    boolean insert(NewEnrollment wanted, AccessPolicy policy) {
        NewEnrollment.Terms terms = wanted.terms();
        return jdbc.sql(INSERT)
                        .param("id", Ids.next())
                        .param("account", wanted.person().value())
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
                        .param("by", wanted.by().value())
                        .param("course", wanted.course())
                        .param("zone", zone)
                        .update()
                == 1;
    }

    void forgetImported(AccountId account) {
        jdbc.sql("delete from enrollment where account_id = :account and way = 'import' and version = 0")
                .param("account", account.value())
                .update();
    }

    void expire(AccountId account, String course) {
        jdbc.sql(EXPIRE)
                .param("account", account.value())
                .param("course", course)
                .param("zone", zone)
                .update();
    }

    Optional<EnrollmentRow> find(UUID id) {
        return one("where e.id = :id", id);
    }

    /** Holds the row until the transaction ends. */
    Optional<EnrollmentRow> lock(UUID id) {
        return one("where e.id = :id for update of e", id);
    }

    /** A person's enrollments, newest first. */
    List<EnrollmentRow> of(AccountId account) {
        return jdbc.sql(EnrollmentRow.SELECT + "where e.account_id = :account order by e.created_at desc")
                .param("account", account.value())
                .param("zone", zone)
                .query(EnrollmentRow::read)
                .list();
    }

    /** The latest enrollment of each of these people in a course. */
    List<EnrollmentRow> latest(String course, Collection<UUID> accounts) {
        return jdbc.sql(
                        "select distinct on (account_id) * from (" + EnrollmentRow.SELECT
                                + "where c.slug = :course and e.account_id = any(:accounts)) e order by account_id, created_at desc")
                .param("course", course)
                .param("accounts", accounts.toArray(UUID[]::new))
                .param("zone", zone)
                .query(EnrollmentRow::read)
                .list();
    }

    void change(EnrollmentRow row, EnrollmentStanding change, AccountId by) {
        jdbc.sql(CHANGE)
                .param("id", row.id())
                .param("starts", change.startsOn())
                .param("ends", change.endsOn())
                .param("status", change.status().word())
                .param("extensions", change.extensionsLeft())
                .param("pausedOn", change.pausedOn())
                .param("pausedDays", change.pausedDays())
                .param("pauseDays", change.pauseDaysLeft())
                .param("reason", change.endReason())
                .param("by", by.value())
                .update();
    }

    private Optional<EnrollmentRow> one(String where, UUID id) {
        return jdbc.sql(EnrollmentRow.SELECT + where)
                .param("id", id)
                .param("zone", zone)
                .query(EnrollmentRow::read)
                .optional();
    }
}
