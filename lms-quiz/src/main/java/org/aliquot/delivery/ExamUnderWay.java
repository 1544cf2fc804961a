package org.aliquot.delivery;

import static java.util.Objects.requireNonNull;

import java.util.Optional;
import java.util.UUID;
import org.aliquot.people.AccountId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;

/** Whether somebody sits an exam: until it is handed in or over, nothing is looked up. Tutor mode is no exam. */
@Service
public class ExamUnderWay {

    private static final String OPEN = """
            select a.id, v.title
            from attempt a
            join exam_version v on v.id = a.exam_version_id
            where a.account_id = :account and a.mode = 'exam' and a.status <> 'final'
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
