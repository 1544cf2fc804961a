package org.aliquot.delivery;

import static java.util.Objects.requireNonNull;

import java.util.Collection;
import java.util.Comparator;
import org.aliquot.people.AccountId;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Ends attempts: by the learner's hand or by the clock, one path for both. Holds the attempt {@code for update}, so that no
 * answer is acknowledged that the score does not see.
 */
@Component
class Finalizing {

    private static final String END = """
            update attempt
            set status = 'final',
                ended_at = case when deadline < server_now() then deadline else server_now() end,
                end_reason = case when deadline < server_now() then 'expired' else 'submitted' end,
                final_at = server_now(),
                receipt_by_state = true
            where id = :attempt
            """;

    private static final String STORE = """
            update attempt
            set result = cast(:result as jsonb), receipt_head = :head
            where id = :attempt
            """;

    private final JdbcClient jdbc;
    private final AttemptTable table;
    private final ScoreKeeping scores;
    private final Receipts receipts;
    private final AttemptSignals signals;
    private final ApplicationEventPublisher events;
    private final AttemptFigures figures;

    Finalizing(
            JdbcClient jdbc,
            AttemptTable table,
            ScoreKeeping scores,
            Receipts receipts,
            AttemptSignals signals,
            ApplicationEventPublisher events,
            AttemptFigures figures) {
        this.jdbc = jdbc;
        this.table = table;
        this.scores = scores;
        this.receipts = receipts;
        this.signals = signals;
        this.events = events;
        this.figures = figures;
    }

    /** Ends a learner's attempt if the one who asks holds it and, where they say that its time is over, it is. */
    @Transactional
    public HandInResult handIn(AttemptId id, AccountId learner, HandIn wish) {
        AttemptRow row =
                table.lock(id).filter(found -> found.learner().equals(learner)).orElse(null);
        if (row == null) {
            return new HandInResult.Unknown();
        }
        if (row.isFinal()) {
            return new HandInResult.Final(stored(row));
        }
        if (wish.isStale(row.lease())) {
            return new HandInResult.LeaseLost();
        }
        return wish.timeIsOver() && !row.isOver()
                ? new HandInResult.TimeLeft(
                        row.timing().deadline(), row.timing().now())
                : new HandInResult.Final(finish(row));
    }

    /**
     * Makes final what the clock has ended; what was handed in or given more time since somebody looked is left alone. Rows are
     * locked in the order of their ids.
     */
    @Transactional
    public void finishExpired(Collection<AttemptId> ids) {
        ids.stream()
                .sorted(Comparator.comparing(id -> id.value().toString()))
                .forEach(id -> table.lock(id).filter(AttemptRow::isBeyondGrace).ifPresent(this::finish));
    }

    ResultView stored(AttemptRow row) {
        return ResultJson.STORED.read(requireNonNull(row.ending().result()));
    }

    private ResultView finish(AttemptRow row) {
        end(row);
        AttemptRow ended = table.find(row.id()).orElseThrow();
        ResultView result = scores.keep(ended);
        jdbc.sql(STORE)
                .param("attempt", row.id())
                .param("result", ResultJson.STORED.write(result))
                .param("head", receipts.head(ended))
                .update();
        if (!row.isTrial()) {
            events.publishEvent(
                    result.isProvisional() ? AttemptWaits.of(ended, 0) : AttemptSubmitted.of(ended, result));
        }
        signals.changed(row.id());
        figures.ended(ended);
        return result;
    }

    /** Its time is that of a statement of its own, after the lock: no answer that counts was stored later. */
    private void end(AttemptRow row) {
        jdbc.sql(END).param("attempt", row.id()).update();
    }
}
