package org.aliquot.completion;

import java.time.ZoneOffset;
import org.aliquot.delivery.AttemptRescored;
import org.aliquot.delivery.AttemptSubmitted;
import org.aliquot.delivery.AttemptWaits;
import org.aliquot.people.AccountId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.modulith.events.ApplicationModuleListener;
import org.springframework.stereotype.Component;

/**
 * Keeps one row for each finished attempt, which reports read; told twice, or in another order, it keeps the last scoring. One
 * whose answers wait to be marked stands in {@code exam_handed_in} until then: its work is done, and it has no result.
 */
@Component
class ExamOutcomes {

    private static final int FIRST = 1;

    private static final String INSERT = """
            insert into exam_outcome (attempt_id, account_id, exam_key, mode, correct, answered, total, theta, se, scaled,
                                      passed, points, started_at, final_at, scoring)
            values (:attempt, :account, :exam, :mode, :correct, :answered, :total, :theta, :se, :scaled,
                    :passed, :points, :started, :final, :scoring)
            on conflict (attempt_id)
            """;

    private static final String KEEP = INSERT + "do nothing";

    private static final String REPLACE = INSERT + """
            do update
            set correct = excluded.correct, answered = excluded.answered, total = excluded.total, theta = excluded.theta,
                se = excluded.se, scaled = excluded.scaled, passed = excluded.passed, points = excluded.points, scoring = excluded.scoring
            where exam_outcome.scoring < excluded.scoring
            """;

    private static final String WAIT = """
            with gone as (
              delete from exam_outcome where attempt_id = :attempt and scoring < :scoring)
            insert into exam_handed_in (attempt_id, account_id, exam_key, started_at, final_at)
            select :attempt, :account, :exam, :started, :final
            where not exists (select from exam_outcome where attempt_id = :attempt and scoring >= :scoring)
            on conflict (attempt_id) do nothing
            """;

    private final JdbcClient jdbc;
    private final CourseStandings standings;

    ExamOutcomes(JdbcClient jdbc, CourseStandings standings) {
        this.jdbc = jdbc;
        this.standings = standings;
    }

    @ApplicationModuleListener
    void keep(AttemptSubmitted event) {
        write(KEEP, event, FIRST);
    }

    @ApplicationModuleListener
    void replace(AttemptRescored event) {
        write(REPLACE, event.outcome(), event.scoring());
    }

    @ApplicationModuleListener
    void await(AttemptWaits event) {
        jdbc.sql(WAIT)
                .param("attempt", event.attempt())
                .param("account", event.account())
                .param("exam", event.exam())
                .param("started", event.startedAt().atOffset(ZoneOffset.UTC))
                .param("final", event.finalAt().atOffset(ZoneOffset.UTC))
                .param("scoring", event.scoring())
                .update();
    }

    private void write(String statement, AttemptSubmitted event, int scoring) {
        jdbc.sql(statement)
                .param("attempt", event.attempt())
                .param("account", event.account())
                .param("exam", event.exam())
                .param("mode", event.mode())
                .param("correct", event.score().correct())
                .param("answered", event.score().answered())
                .param("total", event.score().total())
                .param("theta", event.score().theta())
                .param("se", event.score().se())
                .param("scaled", event.score().scaled())
                .param("passed", event.score().passed())
                .param("points", event.score().points())
                .param("started", event.startedAt().atOffset(ZoneOffset.UTC))
                .param("final", event.finalAt().atOffset(ZoneOffset.UTC))
                .param("scoring", scoring)
                .update();
        jdbc.sql("delete from exam_handed_in where attempt_id = :attempt")
                .param("attempt", event.attempt())
                .update();
        standings.settleExam(new AccountId(event.account()), event.exam());
    }
}
