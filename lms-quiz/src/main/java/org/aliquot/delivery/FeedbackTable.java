package org.aliquot.delivery;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import org.aliquot.bank.ItemVersionId;
import org.aliquot.clock.RowTime;
import org.aliquot.people.AccountId;
import org.aliquot.school.SchoolZone;
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
     * @param sittingUntil as {@link #sittingUntil} says; null: nobody sits it, nor may begin it yet
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
            where r.exam_id = e.id and r.mode = 'exam' and r.status <> 'final' and not r.own_practice""";

    /** Days of one's own that are to come hold also when the exam has closed, as long as an attempt is left. */
    private static final String MADE_UP_UNTIL = """
            select max(o.until)
            from (
              select own.account_id, max(own.more_attempts) as more,
                     max((own.due_on + coalesce(own.due_time, time '24:00')) at time zone :zone) as until
              from cohort_assignment w
              join cohort h on h.id = w.cohort_id and h.status = 'open'
              join cohort_own_days own on own.assignment_id = w.id
              join cohort_member m on m.cohort_id = h.id and m.account_id = own.account_id
              where w.kind = 'exam' and w.ref = e.key
              group by own.account_id
              having max((own.due_on + coalesce(own.due_time, time '24:00')) at time zone :zone) > server_now()) o
            where d.attempts is null
               or d.attempts + o.more > (
                 select count(*)
                 from attempt t
                 where t.account_id = o.account_id and t.exam_id = e.id and t.mode = 'exam' and not t.trial)""";

    /** Of an exam e with its admission d. */
    private static final String UNTIL = "greatest((%s), (%s)) as sitting_until".formatted(SITTING_UNTIL, MADE_UP_UNTIL);

    private static final String OF_EXAM = """
            select %s
            from exam e
            left join exam_admission d on d.exam_id = e.id
            where e.id = :exam
            """.formatted(UNTIL);

    private static final String KEPT = """
            with taken as (
              select distinct a.exam_id, a.exam_version_id
              from attempt a
              where a.account_id = :account and not a.own_practice
            )
            select e.id, e.key, d.closes_at,
                   coalesce(d.feedback = 'never' or v.spec #>> '{exam,review}' = 'never', false) as never,
                   %s
            from taken t
            join exam e on e.id = t.exam_id
            join exam_version v on v.id = t.exam_version_id
            left join exam_admission d on d.exam_id = e.id
            where d.feedback <> 'after-final' or v.spec #>> '{exam,review}' = 'never'
            """.formatted(UNTIL);

    /** A trial of staff is own practice in its row; it tells them everything. */
    private static final String PRACTICE_HOLDS =
            """
            with kept as materialized (%s)
            select v.id
            from attempt a
            join attempt_item i on i.attempt_id = a.id
            join item_version v on v.id = i.item_version_id
            join kept k on k.item_id = v.item_id
            where a.id = :practice and not a.trial and %s
            """.formatted(KeptBackQuestions.OF_LEARNER, KeptBackQuestions.inPractice("a"));

    private final JdbcClient jdbc;
    private final SchoolZone zone;

    FeedbackTable(JdbcClient jdbc, SchoolZone zone) {
        this.jdbc = jdbc;
        this.zone = zone;
    }

    /** By version of those that this learner took or takes, own practice and trials apart. */
    List<Kept> kept(AccountId learner) {
        return jdbc.sql(KEPT)
                .param("account", learner)
                .param("zone", zone.name())
                .query(FeedbackTable::read)
                .list();
    }

    /** Until when somebody takes an exam against the clock at most, or may yet begin it on days of their own; empty: nobody. */
    Optional<Instant> sittingUntil(UUID exam) {
        return jdbc.sql(OF_EXAM)
                .param("exam", exam)
                .param("zone", zone.name())
                .query((row, number) -> Optional.ofNullable(RowTime.find(row, "sitting_until")))
                .optional()
                .flatMap(Function.identity());
    }

    /** The questions of this own practice of theirs that these exams keep back. */
    Set<ItemVersionId> practiceHolds(AccountId learner, AttemptId practice, Set<UUID> hidden) {
        return jdbc.sql(PRACTICE_HOLDS)
                .param("account", learner)
                .param("practice", practice)
                .param("hidden", hidden.toArray(UUID[]::new))
                .query((row, number) -> new ItemVersionId(row.getObject("id", UUID.class)))
                .set();
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
