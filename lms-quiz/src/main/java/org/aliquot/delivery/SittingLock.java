package org.aliquot.delivery;

import java.util.Optional;
import java.util.UUID;
import org.aliquot.blueprint.ExamLock;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** While an exam is taken against the clock, what is asked of these people must not differ from what is asked of the next. */
@Component
class SittingLock implements ExamLock {

    /** An attempt that could not be closed is over with its grace, and keeps nobody from changing anything. */
    private static final String SITTING = """
            select count(*)
            from attempt a
            where a.exam_id = :exam and a.mode = 'exam' and a.status <> 'final' and not a.own_practice
              and a.deadline + make_interval(secs => a.grace_seconds) > server_now()
            """;

    private final JdbcClient jdbc;

    SittingLock(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public Optional<String> of(UUID exam) {
        int sitting = jdbc.sql(SITTING).param("exam", exam).query(Integer.class).single();
        return sitting == 0
                ? Optional.empty()
                : Optional.of((sitting == 1 ? "1 person is" : sitting + " people are")
                        + " taking it with a time limit now. You can change this once they have handed in, so that"
                        + " everyone has the same exam.");
    }
}
