package org.aliquot.delivery;

import static java.util.Objects.requireNonNull;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Optional;
import java.util.UUID;
import org.aliquot.clock.RowTime;
import org.aliquot.people.AccountId;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The rule of how long answers are kept, in the only row there is, with what the last round of it did. */
@Repository
class KeepingTable {

    private static final String STATE = """
            select archive_years, delete_years, archived, deleted, failed, ran_at
            from answer_keeping
            """;

    private static final String DECIDE = """
            update answer_keeping
            set archive_years = :archive, delete_years = :delete, decided_by = :by, decided_at = server_now()
            """;

    /** Months are whole ones, in UTC as the partitions are. */
    private static final String FORECAST = """
            with days as (
              select server_now() - make_interval(years => :archive) as archived_before,
                     cast(date_trunc('month', (server_now() - make_interval(years => :delete)) at time zone 'UTC') as date)
                       as deleted_before
            ),
            waiting as (
              select count(*) filter (where a.ended_at < d.archived_before) as packed,
                     count(*) filter (where a.ended_at < (cast(d.deleted_before as timestamp) at time zone 'UTC')) as deleted
              from days d
              join attempt a on %s and a.ended_at < d.archived_before
            )
            select d.archived_before, d.deleted_before, w.packed,
                   w.deleted + (select count(*) from attempt_archive z where z.month < d.deleted_before) as deleted
            from days d
            cross join waiting w
            """.formatted(ArchiveTable.TO_PACK);

    /** One node is at it; one that died with it is waited for no longer than that. */
    private static final String TAKE = """
            update answer_keeping
            set taken_until = server_now() + make_interval(secs => :seconds)
            where taken_until is null or taken_until < server_now()
            returning taken_until
            """;

    /** A node that another one took for dead says nothing any more. */
    private static final String RAN = """
            update answer_keeping
            set failed = :failed, ran_at = case when :whole then server_now() else ran_at end
            where taken_until = :until
            """;

    private static final String RELEASE = """
            update answer_keeping
            set taken_until = null
            where taken_until = :until
            """;

    private static final String HOLD_DELETING = """
            select true
            from answer_keeping
            where delete_years = :years and decided_at < server_now() - make_interval(hours => :hours)
            for no key update
            """;

    private final JdbcClient jdbc;

    KeepingTable(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    Keeping.State state() {
        return jdbc.sql(STATE).query(KeepingTable::read).single();
    }

    private static Keeping.State read(ResultSet row, int number) throws SQLException {
        return new Keeping.State(
                new KeepingRule(
                        row.getObject("archive_years", Integer.class), row.getObject("delete_years", Integer.class)),
                row.getLong("archived"),
                row.getLong("deleted"),
                row.getInt("failed"),
                RowTime.find(row, "ran_at"));
    }

    void decide(KeepingRule rule, AccountId by) {
        jdbc.sql(DECIDE)
                .param("archive", rule.archiveYears())
                .param("delete", rule.deleteYears())
                .param("by", by)
                .update();
    }

    /** Who decided it; null while nobody has. */
    @Nullable
    AccountId decidedBy() {
        return jdbc.sql("select decided_by from answer_keeping where decided_by is not null")
                .query(UUID.class)
                .optional()
                .map(AccountId::new)
                .orElse(null);
    }

    Keeping.Forecast forecast(KeepingRule rule) {
        Integer archive = rule.archiveYears();
        if (archive == null) {
            return new Keeping.Forecast(0, null, 0, null);
        }
        Integer delete = rule.deleteYears();
        return jdbc.sql(FORECAST)
                .param("archive", archive)
                .param("delete", delete == null ? KeepingRule.MOST_YEARS : delete)
                .query((row, _) -> new Keeping.Forecast(
                        row.getLong("packed"),
                        RowTime.at(row, "archived_before"),
                        delete == null ? 0 : row.getLong("deleted"),
                        delete == null ? null : requireNonNull(row.getObject("deleted_before", LocalDate.class))))
                .single();
    }

    /** Until when it is this node's, by which it is known; empty while another one is at it. */
    Optional<OffsetDateTime> take(Duration most) {
        return jdbc.sql(TAKE)
                .param("seconds", (double) most.toSeconds())
                .query(OffsetDateTime.class)
                .optional();
    }

    /** For the next round, whichever node has it. */
    void release(OffsetDateTime until) {
        jdbc.sql(RELEASE).param("until", until).update();
    }

    /** @param whole whether nothing went wrong but with single attempts */
    void ran(OffsetDateTime until, int failed, boolean whole) {
        jdbc.sql(RAN)
                .param("until", until)
                .param("failed", failed)
                .param("whole", whole)
                .update();
    }

    /** Whether answers are deleted after so many years, and long enough. Nobody decides otherwise until the transaction ends. */
    boolean holdDeleting(int years) {
        return jdbc.sql(HOLD_DELETING)
                .param("years", years)
                .param("hours", Keeping.HOURS_TO_THINK)
                .query(Boolean.class)
                .optional()
                .isPresent();
    }
}
