package org.aliquot.delivery;

import java.util.List;
import java.util.UUID;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/**
 * Ends what the clock has ended, whether or not a browser is there: {@code closing} at the deadline, {@code final} when the
 * grace period is over. Several nodes may run it at once; an answer that is being stored is waited for, not skipped.
 */
@Component
class Closing {

    private static final Logger LOG = LoggerFactory.getLogger(Closing.class);
    private static final int AT_ONCE = 200;

    private static final String CLOSE = """
            update attempt
            set status = 'closing', ended_at = deadline, end_reason = 'expired'
            where id in (select id from attempt
                         where status in ('open', 'review') and deadline < server_now()
                         order by deadline
                         limit :limit
                         for update)
            returning id
            """;

    private static final String DUE = """
            select id from attempt
            where status = 'closing' and deadline + make_interval(secs => grace_seconds) < server_now()
            order by deadline
            limit :limit
            """;

    private final JdbcClient jdbc;
    private final Finalizing finalizing;
    private final AttemptSignals signals;

    Closing(JdbcClient jdbc, Finalizing finalizing, AttemptSignals signals) {
        this.jdbc = jdbc;
        this.finalizing = finalizing;
        this.signals = signals;
    }

    @Scheduled(fixedDelayString = "${aliquot.closing-interval:PT5S}")
    void run() {
        ids(CLOSE).forEach(id -> signals.changed(new AttemptId(id)));
        for (UUID id : ids(DUE)) {
            finish(new AttemptId(id));
        }
    }

    /** One attempt that cannot be scored must not keep the others from theirs. */
    private void finish(AttemptId id) {
        try {
            finalizing.finish(id);
        } catch (RuntimeException e) {
            LOG.error("Attempt {} is over but could not be scored; it stays closing and is tried again", id, e);
        }
    }

    private List<UUID> ids(String sql) {
        return jdbc.sql(sql)
                .param("limit", AT_ONCE)
                .query((row, number) -> row.getObject(1, UUID.class))
                .list();
    }
}
