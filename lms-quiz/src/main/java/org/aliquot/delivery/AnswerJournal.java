package org.aliquot.delivery;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import org.aliquot.clock.RowTime;
import org.aliquot.delivery.FormDrawing.FormItem;
import org.aliquot.response.Response;
import org.aliquot.word.Word;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;
import org.springframework.stereotype.Repository;

/**
 * Stores answers: one statement, one round trip, committed before it returns.
 *
 * <p>The statement decides by itself. It holds the attempt {@code for key share}, while handing in and closing hold it
 * {@code for update}: an answer is acknowledged or closed out, never both. Time is when the statement arrived, so waiting
 * for that lock costs nobody their answer. A late answer counts as given in time only if its claim lies before the
 * deadline and the link was really down: no answer of that lease arrived in time after the claimed moment, and no claim of
 * it was refused since. Two seconds are forgiven, because that is how well a browser knows the server's clock.
 *
 * <p>Nobody fills the disk with answers: rows of a position are counted as soon as they can be more than 2,000, and a month
 * after the attempt became final nothing is kept any more.
 *
 * <p>A final answer in an adaptive exam also closes its position and stores the next question, in the same statement. It holds
 * the attempt {@code for update}: {@code closed} is read from the locked row, so of two windows one goes on and the other is told.
 */
@Repository
class AnswerJournal {

    /** The statement's decision, what it found, and whether it closed the position. */
    record Entry(
            Verdict verdict,
            int lease,
            boolean leaseLost,
            @Nullable Instant savedAt,
            @Nullable Verdict standing,
            AnswerResult.@Nullable Standing newer,
            boolean closed,
            @Nullable Instant deadline,
            Instant now) {}

    private static final String JUDGE = """
            with held as (
              select a.id, a.mode, a.status, a.lease as current_lease, a.started_at, a.deadline, a.grace_seconds,
                     a.late_answers, a.end_reason, a.final_at, a.closed, a.review_at, a.length, a.break_until, coalesce(cast(:lease as integer), a.lease) as lease,
                     a.started_at + make_interval(secs => cast(:given as float8) / 1000) as given_at,
                     server_now() as now
              from attempt a
              where a.id = :attempt and a.account_id = :account
              for %s
            ),
            found as (
              select h.*, i.accepts, i.options,
                     old.received_at as old_at, old.standing as old_standing,
                     old.payload is not distinct from cast(:payload as jsonb)
                       and old.flagged = :flagged and old.final = :final as same,
                     top.lease as top_lease, top.revision as top_revision, top.payload as top_payload,
                     top.flagged as top_flagged, top.final as top_final
              from held h
              left join attempt_item i on i.attempt_id = h.id and i.position = :position
              left join response old
                on old.attempt_id = h.id and old.position = :position
                and old.lease = h.lease and old.revision = :revision
              left join lateral %s top on true
            ),
            judged as (
              select f.*, case
                when f.accepts is null then 'unknown'
                when f.lease > f.current_lease or f.lease < 1 then 'unknown-lease'
                when f.old_at is not null and f.same then 'replay'
                when f.old_at is not null then 'revision-conflict'
                when cast(:kind as text) is not null
                  and (cast(:kind as text) <> all(string_to_array(f.accepts, ' ')) or not cast(:options as text[]) <@ string_to_array(f.options, ' ')) then 'misfit'
                when f.status = 'final' and f.now > f.final_at + interval '30 days' then 'long-over'
                %s
                when f.mode = 'tutor' and f.top_final then 'position-closed'
                when :position <= f.closed and f.review_at is null and f.status <> 'final' then 'position-closed'
                when f.break_until > f.now and f.status in ('open', 'review') then 'on-break'
                when f.status <> 'final' and (f.deadline is null or f.now <= f.deadline) then 'in-time'
                when f.status = 'final' and f.end_reason = 'submitted' then 'after-submit'
                when f.given_at is null or f.given_at > f.deadline then 'deadline-passed'
                when exists (
                  select from response c
                  where c.attempt_id = f.id and c.lease = f.lease and c.standing = 'in-time'
                    and c.received_at > f.given_at + interval '2 seconds') then 'deadline-passed'
                when exists (
                  select from refused_claim c
                  where c.attempt_id = f.id and c.lease = f.lease
                    and c.last_at > f.given_at + interval '2 seconds') then 'deadline-passed'
                when f.status = 'final' then 'after-final'
                when f.now > f.deadline + make_interval(secs => f.grace_seconds) then 'too-late'
                when f.late_answers = 'hold' then 'held'
                else 'late'
              end as verdict
              from found f
            ),
            written as (
              insert into response (attempt_id, position, lease, revision, payload, flagged, final, received_at,
                                    given_ms, elapsed_ms, standing)
              select j.id, :position, j.lease, :revision, cast(:payload as jsonb), :flagged, :final, j.now,
                     case when j.deadline is not null then least(cast(:given as bigint), 2147483647) end, :elapsed, j.verdict
              from judged j
              where j.verdict in ('in-time', 'late', 'held', 'too-late', 'after-submit', 'after-final')
              on conflict do nothing
              returning received_at, standing
            ),
            refused as (
              insert into refused_claim (attempt_id, lease, last_at)
              select j.id, j.lease, j.now from judged j where j.verdict = 'deadline-passed'
              on conflict (attempt_id, lease) do update set last_at = excluded.last_at
            )
            """;

    /** Only the holder of the lease closes a position, with the answer that then stands, while there is time. */
    private static final String CLOSE = """
            ,
            closing as (
              update attempt a
              set closed = :position,
                  status = case when a.length = :position then 'review' else a.status end,
                  review_at = case when a.length = :position then j.now end
              from judged j
              join written w on true
              where a.id = j.id and j.verdict = 'in-time' and j.status = 'open' and j.closed = :position - 1
                and j.lease = j.current_lease
                and (j.top_lease is null or (j.top_lease, j.top_revision) < (j.lease, :revision))
              returning a.id
            ),
            given as (
              insert into attempt_item (attempt_id, position, item_version_id, area, accepts, options)
              select closing.id, :position + 1, cast(:next as uuid), :next_area, :next_accepts, :next_options
              from closing
              where cast(:next as uuid) is not null
            )
            """;

    private static final String TELL = """
            select %s as closed_now, j.verdict, j.lease, j.lease < j.current_lease as lease_lost,
                   coalesce(w.received_at, j.old_at) as saved_at, coalesce(w.standing, j.old_standing) as standing,
                   j.top_lease, j.top_revision, j.top_payload, j.top_flagged,
                   (j.top_lease, j.top_revision) > (j.lease, :revision) as superseded,
                   j.deadline, j.now
            from judged j
            left join written w on true
            """;

    private static final String TOP = """
            (
                select r.lease, r.revision, r.payload, r.flagged, r.final
                from response r
                where r.attempt_id = h.id and r.position = :position and r.standing in ('in-time', 'late')
                order by r.lease desc, r.revision desc
                limit 1)""";

    /** Asked after the lock was had: a newer answer that came while it was waited for is seen, and nothing is closed. */
    private static final String TOP_NOW = "answer_standing(h.id, :position)";

    /** A part of its own: even where it is not reached, its preparation is a twentieth of what an answer costs. */
    private static final String COUNT = """
            when (select count(*) from response r where r.attempt_id = f.id and r.position = :position) >= 2000 then 'too-many'""";

    private static final String SAVE = JUDGE.formatted("key share", TOP, "") + TELL.formatted("false");
    private static final String SAVE_COUNTED = JUDGE.formatted("key share", TOP, COUNT) + TELL.formatted("false");
    private static final String SAVE_AND_CLOSE =
            JUDGE.formatted("update", TOP_NOW, COUNT) + CLOSE + TELL.formatted("exists (select from closing)");

    private final JdbcClient jdbc;

    AnswerJournal(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Stores the answer or says why not; null when there is no such attempt of this learner. */
    @Nullable
    Entry save(AnswerCommand command, @Nullable ClosingAnswer closing) {
        Entry entry = once(command, closing);
        // Two equal requests at the same moment: the loser of the race wrote nothing and could not see the winner's
        // row.
        return entry != null && entry.savedAt() == null && entry.verdict().isStored() ? once(command, closing) : entry;
    }

    private @Nullable Entry once(AnswerCommand command, @Nullable ClosingAnswer closing) {
        StatementSpec statement =
                jdbc.sql(closing != null ? SAVE_AND_CLOSE : mayBeOneOfMany(command) ? SAVE_COUNTED : SAVE);
        if (closing != null) {
            FormItem next = closing.next();
            statement = statement
                    .param("next", next == null ? null : next.version())
                    .param("next_area", next == null ? null : next.area())
                    .param("next_accepts", next == null ? null : next.accepts())
                    .param("next_options", next == null ? null : String.join(" ", next.options()));
        }
        return answer(statement, command);
    }

    private static @Nullable Entry answer(StatementSpec statement, AnswerCommand command) {
        Response response = command.response();
        return statement
                .param("attempt", command.attempt())
                .param("account", command.learner())
                .param("position", command.position())
                .param("lease", command.lease())
                .param("revision", command.revision())
                .param("payload", ResponseJson.text(response))
                .param("kind", response == null ? null : Word.of(response.kind()))
                .param("options", response == null ? null : response.ids().toArray(String[]::new))
                .param("flagged", command.flagged())
                .param("final", command.isFinal())
                .param("given", command.givenMs())
                .param("elapsed", command.elapsedMs())
                .query(AnswerJournal::entry)
                .optional()
                .orElse(null);
    }

    /** What is neither holds at most 2,000 rows of a position, or ten of each lease for who names none. */
    private static boolean mayBeOneOfMany(AnswerCommand command) {
        Integer lease = command.lease();
        return command.revision() > 200 || (lease == null ? command.revision() > 10 : lease > 10);
    }

    private static Entry entry(ResultSet row, int number) throws SQLException {
        return new Entry(
                Word.read(Verdict.class, row.getString("verdict")),
                row.getInt("lease"),
                row.getBoolean("lease_lost"),
                RowTime.find(row, "saved_at"),
                Word.find(Verdict.class, row.getString("standing")).orElse(null),
                row.getBoolean("superseded") ? newer(row) : null,
                row.getBoolean("closed_now"),
                RowTime.find(row, "deadline"),
                RowTime.at(row, "now"));
    }

    private static AnswerResult.Standing newer(ResultSet row) throws SQLException {
        return new AnswerResult.Standing(
                row.getInt("top_lease"),
                row.getInt("top_revision"),
                ResponseJson.parse(row.getString("top_payload")),
                row.getBoolean("top_flagged"));
    }
}
