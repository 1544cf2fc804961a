package org.aliquot.delivery;

import java.util.List;
import java.util.UUID;
import org.aliquot.clock.RowTime;
import org.aliquot.cohort.Scope;
import org.aliquot.people.AccountId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Attempts that are over but could not be scored: set aside, told once in the log, shown to staff until it has worked. */
@Component
class ClosingFailures {

    private static final String NOTE = """
            insert into closing_failure as f (attempt_id, since, tried_at, tries, failure)
            values (:attempt, server_now(), server_now(), 1, :failure)
            on conflict (attempt_id) do update
            set tried_at = server_now(), tries = f.tries + 1, failure = excluded.failure
            returning tries
            """;

    /** Also those that were handed in meanwhile. */
    private static final String FORGET = """
            delete from closing_failure f
            using attempt a
            where a.id = f.attempt_id
              and a.status = 'final'
            """;

    private static final String OF_EXAM = """
            select a.id, a.account_id, a.deadline, f.since
            from closing_failure f
            join attempt a on a.id = f.attempt_id and a.status = 'closing'
            where a.exam_id = (select wanted.id from exam wanted where wanted.key = :exam)
              and (cast(:instructor as uuid) is null or\s""" + AttemptTable.TAUGHT_BY + """
            )
            order by f.since, a.id
            limit :limit
            """;

    private final JdbcClient jdbc;

    ClosingFailures(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void note(AttemptId id, Throwable why) {
        int tries = jdbc.sql(NOTE)
                .param("attempt", id)
                .param("failure", FailureLog.words(why))
                .query(Integer.class)
                .single();
        if (tries == 1) {
            FailureLog.tell(
                    "Attempt {} is over but could not be scored; it is set aside and will be tried again", id, why);
        }
    }

    void forget() {
        jdbc.sql(FORGET).update();
    }

    /** The oldest first. */
    List<UnscoredAttempt> ofExam(Scope scope, String exam, int limit) {
        return jdbc.sql(OF_EXAM)
                .param("instructor", scope.parameter())
                .param("exam", exam)
                .param("limit", limit)
                .query((row, number) -> new UnscoredAttempt(
                        new AttemptId(row.getObject("id", UUID.class)),
                        AccountId.in(row, "account_id"),
                        RowTime.at(row, "deadline"),
                        RowTime.at(row, "since")))
                .list();
    }
}
