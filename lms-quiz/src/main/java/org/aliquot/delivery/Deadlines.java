package org.aliquot.delivery;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.aliquot.audit.AuditEntry;
import org.aliquot.audit.AuditLog;
import org.aliquot.clock.Ids;
import org.aliquot.clock.RowTime;
import org.aliquot.people.AccommodationChanged;
import org.aliquot.people.AccountId;
import org.aliquot.people.Presence;
import org.jspecify.annotations.Nullable;
import org.springframework.context.event.EventListener;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Extra time and breaks. The deadline of an attempt is derived, never typed: start + limit × accommodation, at most the end of the
 * window with the same accommodation; what staff grant and breaks taken come on top of both. Without a limit and a window there is none
 * until staff end the attempt: then it is that moment. A deadline that moves beyond now reopens an attempt that was closing.
 */
@Component
class Deadlines {

    private static final String EVENT = """
            insert into attempt_event (id, attempt_id, at, kind, seconds, actor, reason)
            values (:id, :attempt, server_now(), :kind, :seconds, :actor, :reason)
            on conflict (id) do nothing
            """;

    private static final String DERIVE = """
            derived as (
              select a.id,
                     coalesce(
                       least(a.closes_at
                               + make_interval(secs => coalesce(a.limit_seconds, 0) * (a.time_percent - 100) / 100.0),
                             a.started_at + make_interval(secs => a.limit_seconds * a.time_percent / 100.0))
                         + make_interval(secs => coalesce((select sum(e.seconds) from attempt_event e
                                                           where e.attempt_id = a.id
                                                             and e.kind in ('extension', 'break-start', 'break-end', 'ended')), 0)),
                       stopped.at
                         + make_interval(secs => coalesce((select sum(e.seconds) from attempt_event e
                                                           where e.attempt_id = a.id and e.at > stopped.at
                                                             and e.kind in ('extension', 'break-start', 'break-end', 'ended')), 0))) as deadline
              from attempt a
              cross join lateral (select min(e.at) as at from attempt_event e where e.attempt_id = a.id and e.kind = 'ended') stopped
              where a.id = any(:attempts)),
            moved as (
              update attempt a
              set deadline = d.deadline,
                  status = case when a.status = 'closing' and d.deadline > server_now() then
                                  case when a.review_at is null then 'open' else 'review' end
                                else a.status end,
                  ended_at = case when d.deadline > server_now() then null else a.ended_at end,
                  end_reason = case when d.deadline > server_now() then null else a.end_reason end
              from derived d
              where a.id = d.id and a.status <> 'final' and d.deadline is not null),
            changed as (
              select unnest(cast(:attempts as uuid[])) as id)
            """;

    private static final String ACCOMMODATE = """
            update attempt
            set time_percent = 100 + :percent
            where account_id = :account and status <> 'final' and limit_seconds is not null
              and time_percent <> 100 + :percent
            returning id
            """;

    /** What was taken of the old allowance is taken of the new one. */
    private static final String ALLOW_BREAKS = """
            changed as (
              update attempt
              set break_left_seconds = greatest(0, break_left_seconds + :seconds - break_allowed_seconds),
                  break_allowed_seconds = :seconds
              where account_id = :account and status <> 'final' and not own_practice and break_allowed_seconds <> :seconds
              returning id)
            """;

    /**
     * Whoever holds several attempts locks them in the order of their ids; so nobody waits for somebody who waits for them. Answers are
     * taken meanwhile: many people's accommodations may change in one transaction.
     */
    private static final String HOLD = """
            select id
            from attempt
            where account_id = :account and status <> 'final'
            order by id
            for no key update
            """;

    private final JdbcClient jdbc;
    private final AttemptTable table;
    private final Presence presence;
    private final AuditLog audit;
    private final ToldChanges told;

    Deadlines(JdbcClient jdbc, AttemptTable table, Presence presence, AuditLog audit, ToldChanges told) {
        this.jdbc = jdbc;
        this.table = table;
        this.presence = presence;
        this.audit = audit;
        this.told = told;
    }

    @Transactional
    public ExtensionResult extend(AttemptId id, Extension wanted, AccountId staff) {
        AttemptRow row = ofSomebody(id);
        if (row == null) {
            return new ExtensionResult.Unknown();
        }
        if (row.learner().equals(staff)) {
            return new ExtensionResult.Own();
        }
        if (row.isFinal()) {
            return new ExtensionResult.AttemptFinal();
        }
        Instant deadline = row.timing().deadline();
        if (deadline == null) {
            return new ExtensionResult.NoLimit();
        }
        int seconds = Math.toIntExact(wanted.by().plus(overdue(row, deadline)).toSeconds());
        if (event(wanted.eventId(id), id, "extension", seconds, staff, wanted.reason())) {
            derive(List.of(id.value()));
            audit.record(new AuditEntry(
                    staff, "attempt.extended", "attempt", id.toString(), Map.of("seconds", "" + seconds)));
        }
        return new ExtensionResult.Extended(
                table.find(id).orElseThrow().timing().deadline());
    }

    /**
     * Ends an attempt as if its time were over: what the learner's browser still holds of answers given until now counts within the
     * grace period, and until that is over extra time opens it again. One without a clock has a deadline from now on. What somebody
     * takes for themselves, or to see how an exam is, is theirs to end.
     */
    @Transactional
    public EndResult end(AttemptId id, String reason, AccountId staff) {
        AttemptRow row = ofSomebody(id);
        if (row == null || row.isOwnPractice() || row.isTrial()) {
            return new EndResult.Unknown();
        }
        if (row.learner().equals(staff)) {
            return new EndResult.Own();
        }
        if (row.isFinal() || row.isOver()) {
            return new EndResult.Over();
        }
        Instant deadline = withoutBreak(row).timing().deadline();
        int left = deadline == null ? 0 : left(row, deadline);
        event(id, "ended", -left, staff, reason);
        derive(List.of(id.value()));
        audit.record(new AuditEntry(staff, "attempt.ended", "attempt", id.toString(), Map.of("seconds", "" + left)));
        return new EndResult.Ended();
    }

    /**
     * Held with its learner, of whom the reason may tell: null for who is erased. The learner comes before the attempt, as with whoever
     * erases them or changes their accommodation.
     */
    private @Nullable AttemptRow ofSomebody(AttemptId id) {
        return table.find(id)
                .filter(row -> presence.hold(row.learner()))
                .flatMap(_ -> table.lock(id))
                .orElse(null);
    }

    /** A break that runs ends first, or going on from it would take its time off the end once more. */
    private AttemptRow withoutBreak(AttemptRow row) {
        if (!row.isOnBreak()) {
            return row;
        }
        endBreak(row.id(), row.learner());
        return table.find(row.id()).orElseThrow();
    }

    private static int left(AttemptRow row, Instant deadline) {
        Duration left = Duration.between(row.timing().now(), deadline).plusSeconds(1);
        return Math.toIntExact(left.toSeconds());
    }

    /** What was granted is there to be used: where the time is over, it counts from now. */
    private static Duration overdue(AttemptRow row, Instant deadline) {
        return row.isOver() ? Duration.between(deadline, row.timing().now()).plusSeconds(1) : Duration.ZERO;
    }

    /** An accommodation given while an exam runs is there at once. */
    @EventListener
    void follow(AccommodationChanged changed) {
        jdbc.sql(HOLD).param("account", changed.account()).query(UUID.class).list();
        List<UUID> attempts = jdbc.sql(ACCOMMODATE)
                .param("account", changed.account())
                .param("percent", changed.extraTimePercent())
                .query((row, number) -> row.getObject(1, UUID.class))
                .list();
        if (!attempts.isEmpty()) {
            attempts.forEach(
                    id -> event(new AttemptId(id), "accommodation", 0, new AccountId(changed.changedBy()), ""));
            derive(attempts);
        }
        told.make(ALLOW_BREAKS, Map.of("account", changed.account(), "seconds", changed.breakMinutes() * 60));
    }

    /** The clock stands still from now on; at most until all breaks are used up. Once more: the same break. */
    @Transactional
    public BreakResult startBreak(AttemptId id, AccountId learner) {
        AttemptRow row = running(id, learner);
        if (row == null) {
            return new BreakResult.Unknown();
        }
        if (row.isFinal() || row.isOver()) {
            return new BreakResult.Over();
        }
        if (row.timing().deadline() == null) {
            return new BreakResult.NoLimit();
        }
        if (!row.isOnBreak() && row.timing().breakLeftSeconds() == 0) {
            return new BreakResult.NoneLeft();
        }
        if (!row.isOnBreak()) {
            event(id, "break-start", row.timing().breakLeftSeconds(), learner, "");
            stand(row, 0, row.timing().now().plusSeconds(row.timing().breakLeftSeconds()));
        }
        return new BreakResult.Done();
    }

    /** What was not used of the break can be used for another. Without a break that runs: nothing. */
    @Transactional
    public BreakResult endBreak(AttemptId id, AccountId learner) {
        AttemptRow row = running(id, learner);
        if (row == null) {
            return new BreakResult.Unknown();
        }
        Instant until = row.timing().breakUntil();
        if (row.isOnBreak() && until != null) {
            int unused = (int) Duration.between(row.timing().now(), until).toSeconds();
            event(id, "break-end", -unused, learner, "");
            stand(row, unused, null);
        }
        return new BreakResult.Done();
    }

    private @Nullable AttemptRow running(AttemptId id, AccountId learner) {
        return table.lock(id).filter(row -> row.learner().equals(learner)).orElse(null);
    }

    private void stand(AttemptRow row, int left, @Nullable Instant until) {
        jdbc.sql("update attempt set break_left_seconds = :left, break_until = :until where id = :id")
                .param("left", left)
                .param("until", RowTime.of(until), java.sql.Types.TIMESTAMP_WITH_TIMEZONE)
                .param("id", row.id())
                .update();
        derive(List.of(row.id().value()));
    }

    private void event(AttemptId attempt, String kind, int seconds, AccountId actor, String reason) {
        event(Ids.next(), attempt, kind, seconds, actor, reason);
    }

    /** Whether it is new. */
    private boolean event(UUID id, AttemptId attempt, String kind, int seconds, AccountId actor, String reason) {
        return jdbc.sql(EVENT)
                        .param("id", id)
                        .param("attempt", attempt)
                        .param("kind", kind)
                        .param("seconds", seconds)
                        .param("actor", actor)
                        .param("reason", reason)
                        .update()
                == 1;
    }

    /** Sets the deadlines by what is known now, and tells the rooms. */
    void derive(List<UUID> attempts) {
        told.make(DERIVE, Map.of("attempts", attempts.toArray(UUID[]::new)));
    }
}
