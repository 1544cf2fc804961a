package org.aliquot.delivery;

import java.util.Optional;
import java.util.UUID;
import org.aliquot.blueprint.ExamLock;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Written answers reach instructors by the courses of their exam: while some wait to be marked, it leaves none. */
@Component
class MarkingLock implements ExamLock {

    private static final String WAITING = """
            select count(*)
            from written_answer w
            join attempt a on a.id = w.attempt_id
            join account p on p.id = a.account_id and p.status <> 'erased'
            where w.exam_id = :exam and w.settled_at is null
            """;

    private final JdbcClient jdbc;

    MarkingLock(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public Optional<String> of(UUID exam) {
        return Optional.empty();
    }

    @Override
    public Optional<String> ofCourses(UUID exam) {
        int waiting = jdbc.sql(WAITING).param("exam", exam).query(Integer.class).single();
        return waiting == 0
                ? Optional.empty()
                : Optional.of((waiting == 1 ? "1 written answer waits" : waiting + " written answers wait")
                        + " to be scored by the instructors of its courses. Take a course away when that is done.");
    }
}
