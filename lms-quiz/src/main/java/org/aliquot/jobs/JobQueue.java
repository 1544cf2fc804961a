package org.aliquot.jobs;

import static java.util.Objects.requireNonNull;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.aliquot.clock.Ids;
import org.aliquot.clock.RowId;
import org.aliquot.clock.RowTime;
import org.aliquot.word.Word;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** The jobs, waiting, running and done. */
@Component
public class JobQueue {

    /** A job in whose midst the server died may be what killed it: it is tried once more and then refused. */
    private static final int MOST_TRIES = 2;

    private static final String INSERT = """
            insert into job (id, kind, subject, request, requested_by, requested_at, state, step, tries)
            values (:id, :kind, :subject, cast(:request as jsonb), :by, server_now(), 'waiting', 'Waiting', 0)
            on conflict (kind, coalesce(subject, ''), request) where state in ('waiting', 'running') do nothing
            """;

    private static final String SAME = """
            select id
            from job
            where kind = :kind
              and subject is not distinct from cast(:subject as text)
              and request = cast(:request as jsonb)
            order by requested_at desc
            limit 1
            """;

    private static final String COLUMNS = """
            select id, kind, subject, request, requested_by, requested_at, state, step, tries, finished_at, failure, result
            from job
            """;

    private static final String NEXT = COLUMNS + """
            where state in ('waiting', 'running')
              and kind = any(:kinds)
            order by requested_at
            limit 1
            """;

    /** The tries tell whether another node that believes the lane is its own has begun it meanwhile. */
    private static final String BEGIN = """
            update job
            set state = 'running', step = 'Begun', tries = tries + 1
            where id = :id
              and state in ('waiting', 'running')
              and tries = :tries
            """;

    private static final String HAND_BACK = """
            update job
            set state = 'waiting', step = 'Waiting', tries = tries - 1
            where id = :id
              and state = 'running'
              and tries = :run
            """;

    private static final String FINISH = """
            update job
            set state = :state, step = '', finished_at = server_now(), failure = :failure,
                result = cast(:result as jsonb)
            where id = :id
              and state = 'running'
              and tries = :run
            """;

    /**
     * One try of a job. What an older one still wants to say when a newer one has begun is not heard.
     *
     * @param number counts from 1
     */
    record Run(UUID job, int number) {}

    private final JdbcClient jdbc;

    JobQueue(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Makes a job, or finds the same one about the same subject waiting or running. */
    public <Q> UUID add(JobKind<Q, ?> kind, @Nullable String subject, Q request, RowId by) {
        UUID id = Ids.next();
        String text = kind.request().write(request);
        int made = jdbc.sql(INSERT)
                .param("id", id)
                .param("kind", kind.word())
                .param("subject", subject)
                .param("request", text)
                .param("by", by)
                .update();
        return made == 1
                ? id
                : jdbc.sql(SAME)
                        .param("kind", kind.word())
                        .param("subject", subject)
                        .param("request", text)
                        .query(UUID.class)
                        .single();
    }

    public Optional<StoredJob> find(JobKind<?, ?> kind, UUID id) {
        return jdbc.sql(COLUMNS + "where id = :id and kind = :kind")
                .param("id", id)
                .param("kind", kind.word())
                .query(JobQueue::read)
                .optional();
    }

    /** Newest first, about one subject or about any. */
    public List<StoredJob> list(JobKind<?, ?> kind, @Nullable String subject, int limit) {
        return jdbc.sql(COLUMNS + """
                        where kind = :kind
                          and (cast(:subject as text) is null or subject = :subject)
                        order by requested_at desc
                        limit :limit
                        """)
                .param("kind", kind.word())
                .param("subject", subject)
                .param("limit", limit)
                .query(JobQueue::read)
                .list();
    }

    /** Calls a job off, where it is not finished; one that runs notices it at its next step. */
    public void cancel(UUID id) {
        jdbc.sql("""
                        update job
                        set state = 'cancelled', step = '', finished_at = server_now()
                        where id = :id
                          and state in ('waiting', 'running')
                        """).param("id", id).update();
    }

    boolean isAnyLeft(Collection<String> kinds) {
        return jdbc.sql("select exists (select from job where state in ('waiting', 'running') and kind = any(:kinds))")
                .param("kinds", kinds.toArray(String[]::new))
                .query(Boolean.class)
                .single();
    }

    /**
     * The oldest unfinished one, begun; whoever asks holds the lock, so one that runs was left behind. None when it was called off
     * at this moment, or begun by a node that lost the lock and does not know yet.
     */
    Optional<StoredJob> next(Collection<String> kinds) {
        return jdbc.sql(NEXT)
                .param("kinds", kinds.toArray(String[]::new))
                .query(JobQueue::read)
                .optional()
                .filter(this::isBegun);
    }

    private boolean isBegun(StoredJob stored) {
        return jdbc.sql(BEGIN)
                        .param("id", stored.job().id())
                        .param("tries", stored.tries())
                        .update()
                == 1;
    }

    static boolean isTriedEnough(StoredJob stored) {
        return stored.tries() >= MOST_TRIES;
    }

    /**
     * Seen at once, also while the job works in a transaction of its own.
     *
     * @throws JobCancelled when somebody has called it off, or another node works on it because we looked dead
     */
    @Transactional(propagation = Propagation.REQUIRES_NEW)
    void step(Run run, String words) {
        int running = jdbc.sql("update job set step = :step where id = :id and state = 'running' and tries = :run")
                .param("step", words)
                .param("id", run.job())
                .param("run", run.number())
                .update();
        if (running == 0) {
            throw new JobCancelled();
        }
    }

    /** {@code result} as its kind stores it. */
    void done(Run run, String result) {
        finish(run, JobState.DONE, null, result);
    }

    void failed(Run run, String sentence) {
        finish(run, JobState.FAILED, sentence, null);
    }

    /** The server stops in good order: that is no try. */
    void handBack(Run run) {
        jdbc.sql(HAND_BACK).param("id", run.job()).param("run", run.number()).update();
    }

    private void finish(Run run, JobState state, @Nullable String failure, @Nullable String result) {
        jdbc.sql(FINISH)
                .param("id", run.job())
                .param("run", run.number())
                .param("state", state.word())
                .param("failure", failure)
                .param("result", result)
                .update();
    }

    private static StoredJob read(ResultSet row, int number) throws SQLException {
        Job job = new Job(
                requireNonNull(row.getObject("id", UUID.class)),
                row.getString("subject"),
                Word.read(JobState.class, row.getString("state")),
                row.getString("step"),
                requireNonNull(row.getObject("requested_by", UUID.class)),
                RowTime.at(row, "requested_at"),
                RowTime.find(row, "finished_at"),
                row.getString("failure"));
        return new StoredJob(
                job, row.getString("kind"), row.getInt("tries"), row.getString("request"), row.getString("result"));
    }
}
