package org.aliquot.delivery;

import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.aliquot.audit.AuditEntry;
import org.aliquot.audit.AuditLog;
import org.aliquot.cohort.Scope;
import org.aliquot.people.AccountId;
import org.aliquot.people.Caller;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Attempts in exams and quizzes, opened by staff to talk about them: those of one's learners, also after a class has ended. What
 * learners put together for themselves stays theirs. Each look is in the audit log.
 */
@Service
public class AttemptLooks {

    private static final String SAVES = """
            select r.position, count(*) as saves, max(r.received_at) as last_at
            from response r
            where r.attempt_id = :attempt
            group by r.position
            """;

    private static final String EVENTS = """
            select at, kind, seconds, actor, reason
            from attempt_event
            where attempt_id = :attempt
            order by at, id
            """;

    private record Saved(int position, AttemptLook.Saves saves) {}

    private final JdbcClient jdbc;
    private final AttemptTable table;
    private final AttemptReading reading;
    private final AuditLog audit;

    AttemptLooks(JdbcClient jdbc, AttemptTable table, AttemptReading reading, AuditLog audit) {
        this.jdbc = jdbc;
        this.table = table;
        this.reading = reading;
        this.audit = audit;
    }

    /** A learner's attempts that the caller may open, newest first. */
    @Transactional(readOnly = true)
    public List<AttemptSummary> of(Caller staff, AccountId learner, int limit) {
        return table.shownOf(learner, Scope.of(staff), limit).stream()
                .map(reading::summary)
                .toList();
    }

    /** Empty where there is no such attempt, or none that is the caller's business. */
    @Transactional
    public Optional<AttemptLook> open(Caller staff, AttemptId id) {
        return table.shown(id, Scope.of(staff)).map(row -> {
            audit.record(new AuditEntry(staff.id(), "attempt.opened", "attempt", id.toString(), Map.of()));
            return new AttemptLook(
                    reading.summary(row),
                    reading.result(row),
                    row.isFinal() ? reading.questions(row) : List.of(),
                    saves(id),
                    events(id));
        });
    }

    private Map<Integer, AttemptLook.Saves> saves(AttemptId id) {
        return jdbc
                .sql(SAVES)
                .param("attempt", id)
                .query((row, number) -> new Saved(
                        row.getInt("position"),
                        new AttemptLook.Saves(
                                row.getInt("saves"),
                                row.getObject("last_at", OffsetDateTime.class).toInstant())))
                .list()
                .stream()
                .collect(Collectors.toMap(Saved::position, Saved::saves));
    }

    private List<AttemptLook.Event> events(AttemptId id) {
        return jdbc.sql(EVENTS)
                .param("attempt", id)
                .query((row, number) -> new AttemptLook.Event(
                        row.getObject("at", OffsetDateTime.class).toInstant(),
                        row.getString("kind"),
                        row.getInt("seconds"),
                        AccountId.find(row, "actor"),
                        row.getString("reason")))
                .list();
    }
}
