package org.aliquot.delivery;

import java.util.List;
import java.util.UUID;
import org.aliquot.cohort.Scope;
import org.aliquot.people.Caller;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * The attempts at which staff may have something to do, every one of them within reach however many there are: those that run,
 * for extra time, and those with late answers that wait for a decision.
 */
@Service
public class AttemptDesk {

    /**
     * Which attempts are looked for.
     *
     * @param search part of the learner's name, or the beginning of the address; null for all
     * @param after the last attempt of the page before
     */
    public record Wanted(
            String exam, @Nullable String search, @Nullable AttemptId after, int limit) {}

    /** Those that have not ended are few, and an index holds just them. */
    private static final String RUNNING = "a.status <> 'final'";

    /** Only attempts that hold late answers are looked into. */
    private static final String UNDECIDED = """
            a.status = 'final' and a.late_answers = 'hold' and a.held_counted is null
              and cast(a.result ->> 'held' as integer) > 0""";

    private static final String FIND = "select " + AttemptRow.COLUMNS + """
            from attempt a
            join exam e on e.id = a.exam_id
            join account p on p.id = a.account_id
            where a.exam_id = (select wanted.id from exam wanted where wanted.key = :exam)
              and %s
              and (cast(:search as text) is null
                   or strpos(lower(p.name), lower(:search)) > 0
                   or starts_with(lower(p.email), lower(:search)))
              and (cast(:instructor as uuid) is null or a.account_id = any(array(%s)))
              and (cast(:after as uuid) is null
                   or (a.started_at, a.id) < (select b.started_at, b.id from attempt b where b.id = :after))
            order by a.started_at desc, a.id desc
            limit :limit
            """;

    private final JdbcClient jdbc;
    private final AttemptReading reading;

    AttemptDesk(JdbcClient jdbc, AttemptReading reading) {
        this.jdbc = jdbc;
        this.reading = reading;
    }

    /** Attempts that have not ended, of the caller's learners, newest first. */
    @Transactional(readOnly = true)
    public List<AttemptSummary> running(Caller caller, Wanted wanted) {
        return find(RUNNING, caller, wanted);
    }

    /** Attempts with held answers about which nobody has decided, of the caller's learners, newest first. */
    @Transactional(readOnly = true)
    public List<AttemptSummary> undecided(Caller caller, Wanted wanted) {
        return find(UNDECIDED, caller, wanted);
    }

    private List<AttemptSummary> find(String state, Caller caller, Wanted wanted) {
        UUID after = wanted.after() == null ? null : wanted.after().value();
        return jdbc
                .sql(FIND.formatted(state, AttemptTable.TAUGHT))
                .param("exam", wanted.exam())
                .param("search", wanted.search())
                .param("instructor", Scope.of(caller).parameter())
                .param("after", after)
                .param("limit", wanted.limit())
                .query(AttemptRow::read)
                .list()
                .stream()
                .map(reading::summary)
                .toList();
    }
}
