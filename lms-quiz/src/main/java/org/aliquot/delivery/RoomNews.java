package org.aliquot.delivery;

import java.util.Collection;
import java.util.UUID;
import org.aliquot.clock.RowId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Tells rooms that there is something new for them that no change of their attempts tells. */
@Component
public class RoomNews {

    /** Whoever holds several attempts locks them in the order of their ids; answers are taken meanwhile. */
    private static final String COUNT = """
            with held as (
              select id
              from attempt
              where id = any(:attempts) and status <> 'final'
              order by id
              for no key update)
            update attempt a
            set news = a.news + 1
            from held
            where a.id = held.id
            returning a.id
            """;

    private final JdbcClient jdbc;
    private final AttemptSignals signals;

    RoomNews(JdbcClient jdbc, AttemptSignals signals) {
        this.jdbc = jdbc;
        this.signals = signals;
    }

    /** To be called in the transaction of what is new; those that are over are passed over. */
    @Transactional
    public void tell(Collection<AttemptId> attempts) {
        if (attempts.isEmpty()) {
            return;
        }
        jdbc.sql(COUNT)
                .param("attempts", RowId.array(attempts))
                .query((row, number) -> new AttemptId(row.getObject("id", UUID.class)))
                .list()
                .forEach(signals::changed);
    }
}
