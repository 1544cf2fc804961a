package org.aliquot.delivery;

import static java.util.Objects.requireNonNull;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.aliquot.clock.RoundTime;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/**
 * Ends what the clock has ended, whether or not a browser is there: {@code closing} at the deadline, {@code final} when the
 * grace period is over. Several nodes may run it at once; an answer that is being stored is waited for, not skipped.
 */
@Component
class Closing {

    private static final int CLOSED_AT_ONCE = 200;

    /** In one transaction: its commit is what costs most, and nobody waits for attempts beyond grace. */
    private static final int SCORED_AT_ONCE = 20;

    /** So that those whose time ends now do not wait for a class that is being scored. */
    private static final Duration LONGEST = Duration.ofSeconds(5);

    /** Rows are locked in the order of their ids, as everywhere. */
    private static final String CLOSE = """
            changed as (
              update attempt
              set status = 'closing', ended_at = deadline, end_reason = 'expired'
              where id in (select id from attempt
                           where id in (select id from attempt
                                        where status in ('open', 'review') and deadline < server_now()
                                        order by deadline
                                        limit :limit)
                             and status in ('open', 'review') and deadline < server_now()
                           order by id
                           for update)
              returning id)
            """;

    /** What could not be scored comes after all others, and again after 10 seconds, 20, 40 … up to an hour. */
    private static final String DUE = """
            select a.id
            from attempt a
            left join closing_failure f on f.attempt_id = a.id
            where a.status = 'closing'
              and a.deadline + make_interval(secs => a.grace_seconds) < server_now()
              and (f.tried_at is null
                   or f.tried_at + least(interval '1 hour', interval '5 seconds' * power(2, least(f.tries, 20))) < server_now())
            order by f.tried_at nulls first, a.deadline, a.id
            limit :limit
            """;

    private final JdbcClient jdbc;
    private final ToldChanges told;
    private final Finalizing finalizing;
    private final ClosingFailures failures;

    Closing(JdbcClient jdbc, ToldChanges told, Finalizing finalizing, ClosingFailures failures) {
        this.jdbc = jdbc;
        this.told = told;
        this.finalizing = finalizing;
        this.failures = failures;
    }

    @Scheduled(fixedDelayString = "${aliquot.closing-interval:PT5S}", scheduler = ClosingSchedule.NAME)
    void run() {
        boolean more = true;
        while (more) {
            RoundTime time = RoundTime.of(LONGEST);
            more = close(time) | score(time);
        }
        failures.forget();
    }

    /** Whether some are left. */
    private boolean close(RoundTime time) {
        boolean full = true;
        while (full && time.isLeft()) {
            full = told.make(CLOSE, Map.of("limit", CLOSED_AT_ONCE)) == CLOSED_AT_ONCE;
        }
        return full;
    }

    private boolean score(RoundTime time) {
        boolean full = true;
        do {
            List<AttemptId> due = due();
            score(due);
            full = due.size() == SCORED_AT_ONCE;
        } while (full && time.isLeft());
        return full;
    }

    private List<AttemptId> due() {
        return jdbc.sql(DUE)
                .param("limit", SCORED_AT_ONCE)
                .query((row, number) -> new AttemptId(requireNonNull(row.getObject(1, UUID.class))))
                .list();
    }

    /** All together, or where that fails each alone: one that cannot be scored must not keep the others from theirs. */
    private void score(List<AttemptId> due) {
        try {
            finalizing.finishExpired(due);
        } catch (VirtualMachineError e) {
            throw e;
        } catch (Throwable e) {
            due.forEach(this::scoreAlone);
        }
    }

    private void scoreAlone(AttemptId id) {
        try {
            finalizing.finishExpired(List.of(id));
        } catch (VirtualMachineError e) {
            throw e;
        } catch (Throwable e) {
            failures.note(id, e);
        }
    }
}
