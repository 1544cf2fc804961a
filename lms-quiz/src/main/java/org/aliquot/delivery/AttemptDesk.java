package org.aliquot.delivery;

import java.sql.Array;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import org.aliquot.clock.RowTime;
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
     * @param exam its key; null for those of all exams
     * @param cohort a class; null for those of all
     * @param search part of the learner's name, or the beginning of the address; null for all
     * @param after the last attempt of the page before
     */
    public record Wanted(
            @Nullable String exam,
            @Nullable UUID cohort,
            @Nullable String search,
            @Nullable AttemptId after,
            int limit) {}

    /** Those that have not ended are few, and an index holds just them. */
    private static final String RUNNING = "a.status <> 'final' and not a.trial";

    private static final String AMONG = "not a.trial and not a.own_practice and a.id = any(:among)";

    private static final String ENDED = "a.status = 'final' and " + AMONG;

    /** Only attempts that hold late answers are looked into. */
    private static final String UNDECIDED = """
            a.status = 'final' and a.late_answers = 'hold' and a.held_counted is null
              and cast(a.result ->> 'held' as integer) > 0
              and (cast(:instructor as uuid) is null or %s)""".formatted(AttemptTable.LED_BY);

    /**
     * Of a day and no further back, by an index that holds just these. Others than an instructor's learners, looked up once, are
     * passed over: 15,000 attempts of a day in 10 ms.
     */
    private static final String LATELY = """
            select %s
            from attempt a
            join exam e on e.id = a.exam_id
            join account p on p.id = a.account_id
            where a.status = 'final' and not a.trial and not a.own_practice
              and a.ended_at > server_now() - interval '1 day'
              and (cast(:search as text) is null
                   or strpos(lower(p.name), lower(:search)) > 0
                   or starts_with(lower(p.email), lower(:search)))
              and (cast(:instructor as uuid) is null
                   or a.account_id = any(array(select own.learner_id
                                               from taught own
                                               where own.instructor_id = cast(:instructor as uuid) and own.is_open)))
              and (cast(:instructor as uuid) is null or %s)
            """.formatted(AttemptRow.COLUMNS, AttemptTable.TAUGHT_BY);

    private static final String LAST_FIRST = "order by a.ended_at desc limit :limit";

    private static final String COLUMNS = "select " + AttemptRow.COLUMNS;

    /** Of each attempt the answers that stand, read once. */
    private static final String LIVE_COLUMNS =
            COLUMNS + ", p.extra_time_percent, said.answered, said.saved_at, given.seconds, given.reasons ";

    private static final String SAID = """
            cross join lateral (
              select count(*) filter (where newest.payload is not null) as answered, max(newest.received_at) as saved_at
              from (
                select distinct on (r.position) r.payload, r.received_at
                from response r
                where r.attempt_id = a.id and r.standing in ('in-time', 'late', 'held')
                order by r.position, r.lease desc, r.revision desc) newest) said
            cross join lateral (
              select array_agg(g.seconds order by g.at) as seconds, array_agg(coalesce(g.reason, '') order by g.at) as reasons
              from attempt_event g
              where g.attempt_id = a.id and g.kind = 'extension') given
            """;

    private static final String FROM = """
            from attempt a
            join exam e on e.id = a.exam_id
            join account p on p.id = a.account_id
            """;

    private static final String FOUND = """
              and (cast(:search as text) is null
                   or strpos(lower(p.name), lower(:search)) > 0
                   or starts_with(lower(p.email), lower(:search)))
              and (cast(:after as uuid) is null
                   or (a.started_at, a.id) < (select b.started_at, b.id from attempt b where b.id = :after))
            order by a.started_at desc, a.id desc
            limit :limit
            """;

    private static final String OF_ALL = " and (cast(:instructor as uuid) is null or " + AttemptTable.TAUGHT_BY + ") ";

    private static final String OF_ONE = """
             and a.exam_id = (select wanted.id from exam wanted where wanted.key = :exam)
             and (cast(:instructor as uuid) is null or a.account_id = any(array(%s)))
            """.formatted(AttemptTable.TAUGHT);

    private final JdbcClient jdbc;
    private final AttemptReading reading;
    private final AttemptWatchers watchers;

    AttemptDesk(JdbcClient jdbc, AttemptReading reading, AttemptWatchers watchers) {
        this.jdbc = jdbc;
        this.reading = reading;
        this.watchers = watchers;
    }

    /** How many attempts have not ended, apart from what learners put together for themselves. */
    @Transactional(readOnly = true)
    public int running() {
        return jdbc.sql("select count(*) from attempt where status <> 'final' and not own_practice")
                .query(Integer.class)
                .single();
    }

    /** Attempts that have not ended, of the caller's learners, newest first, each with how far it is; no own practice. */
    @Transactional(readOnly = true)
    public List<LiveAttempt> live(Caller caller, Wanted wanted) {
        return query(LIVE_COLUMNS, SAID, RUNNING + " and not a.own_practice", caller, wanted)
                .query((row, number) -> live(AttemptRow.read(row, number), row))
                .list();
    }

    private LiveAttempt live(AttemptRow attempt, ResultSet row) throws SQLException {
        return new LiveAttempt(
                reading.summary(attempt),
                row.getInt("answered"),
                attempt.length(),
                RowTime.find(row, "saved_at"),
                row.getInt("extra_time_percent"),
                granted(row),
                watchers.isWatched(attempt.id()));
    }

    private static List<LiveAttempt.Granted> granted(ResultSet row) throws SQLException {
        Array seconds = row.getArray("seconds");
        if (seconds == null) {
            return List.of();
        }
        Integer[] lengths = (Integer[]) seconds.getArray();
        String[] reasons = (String[]) row.getArray("reasons").getArray();
        return IntStream.range(0, lengths.length)
                .mapToObj(i -> new LiveAttempt.Granted(Duration.ofSeconds(lengths[i]), reasons[i]))
                .toList();
    }

    /** Attempts that have not ended, of the caller's learners, newest first. */
    @Transactional(readOnly = true)
    public List<AttemptSummary> running(Caller caller, Wanted wanted) {
        return find(RUNNING, caller, wanted);
    }

    /** For what is done for all: every attempt that has not ended, of the caller's learners, newest first; no own practice. */
    @Transactional(readOnly = true)
    public List<AttemptSummary> everyone(
            Caller caller, @Nullable String exam, @Nullable UUID cohort, @Nullable String search) {
        Wanted all = new Wanted(exam, cohort, search, null, Integer.MAX_VALUE);
        return find(RUNNING + " and not a.own_practice", caller, all);
    }

    /** These attempts, whether they have ended or not, of the caller's learners, newest first; no own practice. */
    @Transactional(readOnly = true)
    public List<AttemptSummary> among(Caller caller, Collection<AttemptId> among) {
        return find(AMONG, caller, among);
    }

    /** Those among these attempts that have ended, of the caller's learners, newest first; no own practice. */
    @Transactional(readOnly = true)
    public List<AttemptSummary> ended(Caller caller, Collection<AttemptId> among) {
        return find(ENDED, caller, among);
    }

    /** Attempts of all exams that ended within a day, of the caller's learners, the last one first; no own practice. */
    @Transactional(readOnly = true)
    public List<AttemptSummary> lately(Caller caller, @Nullable UUID cohort, @Nullable String search, int limit) {
        return jdbc
                .sql(LATELY + ofClass(cohort) + LAST_FIRST)
                .param("cohort", cohort)
                .param("search", search)
                .param("instructor", Scope.of(caller).parameter())
                .param("limit", limit)
                .query(AttemptRow::read)
                .list()
                .stream()
                .map(reading::summary)
                .toList();
    }

    /** Attempts with held answers about which the caller has to decide, newest first. */
    @Transactional(readOnly = true)
    public List<AttemptSummary> undecided(Caller caller, Wanted wanted) {
        return find(UNDECIDED, caller, wanted);
    }

    private List<AttemptSummary> find(String state, Caller caller, Wanted wanted) {
        return query(COLUMNS, "", state, caller, wanted).query(AttemptRow::read).list().stream()
                .map(reading::summary)
                .toList();
    }

    private List<AttemptSummary> find(String state, Caller caller, Collection<AttemptId> among) {
        return query(COLUMNS, "", state, caller, new Wanted(null, null, null, null, among.size()))
                .param("among", among.stream().map(AttemptId::value).toArray(UUID[]::new))
                .query(AttemptRow::read)
                .list()
                .stream()
                .map(reading::summary)
                .toList();
    }

    private JdbcClient.StatementSpec query(String columns, String more, String state, Caller caller, Wanted wanted) {
        String which = (wanted.exam() == null ? OF_ALL : OF_ONE) + ofClass(wanted.cohort());
        UUID after = wanted.after() == null ? null : wanted.after().value();
        JdbcClient.StatementSpec query = jdbc.sql(columns + FROM + more + " where " + state + which + FOUND)
                .param("cohort", wanted.cohort())
                .param("search", wanted.search())
                .param("instructor", Scope.of(caller).parameter())
                .param("after", after)
                .param("limit", wanted.limit());
        return wanted.exam() == null ? query : query.param("exam", wanted.exam());
    }

    private static String ofClass(@Nullable UUID cohort) {
        return cohort == null ? "" : AttemptTable.OF_CLASS;
    }
}
