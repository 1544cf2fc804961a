package org.aliquot.delivery;

import static java.util.Objects.requireNonNull;

import java.util.Optional;
import java.util.UUID;
import org.aliquot.people.AccountId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;

/**
 * Whether somebody sits an exam: until it is handed in or over, nothing is looked up. Tutor mode is no exam, nor is practice that
 * learners put together. One without a clock that was left alone for half a day is sat again from its next answer on.
 */
@Service
public class ExamUnderWay {

    private static final String OPEN = """
            select a.id, v.title
            from attempt a
            join exam_version v on v.id = a.exam_version_id
            where a.account_id = :account and a.mode = 'exam' and a.status <> 'final' and not a.own_practice
              and (a.deadline is not null
                   or a.started_at > server_now() - interval '12 hours'
                   or exists (
                     select
                     from response r
                     where r.attempt_id = a.id and r.received_at > server_now() - interval '12 hours'))
            order by a.started_at desc
            limit 1
            """;

    /** An attempt that has to be handed in first. */
    public record Sitting(UUID attempt, String exam) {}

    private final JdbcClient jdbc;

    ExamUnderWay(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    public Optional<Sitting> of(AccountId learner) {
        return jdbc.sql(OPEN)
                .param("account", learner)
                .query((row, _) -> new Sitting(requireNonNull(row.getObject("id", UUID.class)), row.getString("title")))
                .optional();
    }
}
