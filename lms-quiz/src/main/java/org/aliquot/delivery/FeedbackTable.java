package org.aliquot.delivery;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.aliquot.clock.RowTime;
import org.aliquot.people.AccountId;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Reads which exams keep their questions back. */
@Repository
class FeedbackTable {

    /**
     * An exam that somebody took and whose questions are not shown to everybody at once.
     *
     * @param never whether that is so for good, by its admission or by a version they took
     * @param sittingUntil as {@link #sittingUntil} says; null: nobody sits it
     */
    record Kept(
            UUID exam,
            String key,
            boolean never,
            @Nullable Instant closesAt,
            @Nullable Instant sittingUntil) {}

    /** An attempt that could not be closed is over with its grace: nothing that arrives can count any more. */
    private static final String SITTING_UNTIL = """
            select max(r.deadline + make_interval(secs => r.grace_seconds))
            from attempt r
            where r.exam_id = %s and r.mode = 'exam' and r.status <> 'final' and not r.own_practice""";

    private static final String KEPT = """
            with taken as (
              select distinct a.exam_id, a.exam_version_id
              from attempt a
              where a.account_id = :account and not a.own_practice
            )
            select e.id, e.key, d.closes_at,
                   coalesce(d.feedback = 'never' or v.spec #>> '{exam,review}' = 'never', false) as never,
                   (%s) as sitting_until
            from taken t
            join exam e on e.id = t.exam_id
            join exam_version v on v.id = t.exam_version_id
            left join exam_admission d on d.exam_id = e.id
            where d.feedback <> 'after-final' or v.spec #>> '{exam,review}' = 'never'
            """.formatted(SITTING_UNTIL.formatted("e.id"));

    private final JdbcClient jdbc;

    FeedbackTable(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** By version of those that this learner took or takes, own practice and trials apart. */
    List<Kept> kept(AccountId learner) {
        return jdbc.sql(KEPT)
                .param("account", learner)
                .query(FeedbackTable::read)
                .list();
    }

    /** Until when somebody takes an exam against the clock at most; empty where nobody does. */
    Optional<Instant> sittingUntil(UUID exam) {
        return jdbc.sql(SITTING_UNTIL.formatted(":exam"))
                .param("exam", exam)
                .query((row, number) -> Optional.ofNullable(RowTime.find(row, "max")))
                .single();
    }

    private static Kept read(ResultSet row, int number) throws SQLException {
        return new Kept(
                row.getObject("id", UUID.class),
                row.getString("key"),
                row.getBoolean("never"),
                RowTime.find(row, "closes_at"),
                RowTime.find(row, "sitting_until"));
    }
}
