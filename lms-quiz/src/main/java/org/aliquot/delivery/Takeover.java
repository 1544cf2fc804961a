package org.aliquot.delivery;

import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.aliquot.clock.Ids;
import org.aliquot.people.AccountId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Passes the lease of an attempt to the tab or device that asks for it, as often as anybody changes places and then some. */
@Component
class Takeover {

    private static final String TAKE = """
            with taken as (
              update attempt
              set lease = lease + 1
              where id = :attempt and account_id = :account and status <> 'final' and lease < 2000
              returning id, lease
            ),
            noted as (
              insert into attempt_event (id, attempt_id, at, kind, seconds, actor, reason)
              select :event, taken.id, server_now(), 'takeover', 0, :account, null from taken
            )
            select id from taken
            """;

    private final JdbcClient jdbc;
    private final AttemptSignals signals;

    Takeover(JdbcClient jdbc, AttemptSignals signals) {
        this.jdbc = jdbc;
        this.signals = signals;
    }

    /** The attempt as it is asked for again; a final one has no lease to pass. */
    @Transactional
    public Optional<AttemptId> takeOver(AccountId learner, AttemptId id) {
        Optional<AttemptId> taken = jdbc.sql(TAKE)
                .params(Map.of("attempt", id, "account", learner, "event", Ids.next()))
                .query((row, number) -> new AttemptId(row.getObject("id", UUID.class)))
                .optional();
        taken.ifPresent(signals::changed);
        return taken;
    }
}
