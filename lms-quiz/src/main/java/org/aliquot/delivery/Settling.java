package org.aliquot.delivery;

import static java.util.Objects.requireNonNull;

import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import org.aliquot.bank.ItemVersionId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * When a decision about a question is carried out for good: every attempt is scored by it or set aside with a note, and no
 * transaction is left that began before the decision was seen here. Such a one may be ending an attempt without knowing of it,
 * however long its commit takes.
 */
@Component
class Settling {

    private static final String OPEN = """
            select id, greatest(made_at, undone_at) as decided,
                   cast(pg_snapshot_xmax(pg_current_snapshot()) as text) as horizon
            from score_adjustment
            where item_version_id = :item
              and settled_at is null
            """;

    private static final String SETTLE = """
            update score_adjustment
            set settled_at = server_now()
            where id = :id
              and settled_at is null
              and greatest(made_at, undone_at) = :decided
              and greatest(made_at, undone_at) < server_now() - interval '1 minute'
              and pg_snapshot_xmin(pg_current_snapshot()) >= cast(:horizon as xid8)
              and not exists (select\s""" + AdjustmentBacklog.OTHERWISE + AdjustmentBacklog.NOT_SET_ASIDE + ")";

    /** What was decided last: undoing it is another decision. */
    private record Decision(UUID id, OffsetDateTime at) {}

    private record Seen(Decision decision, String horizon) {}

    private final JdbcClient jdbc;
    private final Map<Decision, String> horizons = new ConcurrentHashMap<>();

    Settling(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Decisions are seen before their backlog is worked off the first time. */
    void see(ItemVersionId item) {
        open(item).forEach(seen -> horizons.putIfAbsent(seen.decision(), seen.horizon()));
    }

    @Transactional
    public void settle(ItemVersionId item) {
        for (Seen seen : open(item)) {
            String horizon = horizons.get(seen.decision());
            if (horizon != null && settle(item, seen.decision(), horizon)) {
                horizons.remove(seen.decision());
            }
        }
    }

    private boolean settle(ItemVersionId item, Decision decision, String horizon) {
        return jdbc.sql(SETTLE)
                        .param("item", item)
                        .param("id", decision.id())
                        .param("decided", decision.at())
                        .param("horizon", horizon)
                        .update()
                == 1;
    }

    private List<Seen> open(ItemVersionId item) {
        return jdbc.sql(OPEN)
                .param("item", item)
                .query((row, number) -> new Seen(
                        new Decision(
                                requireNonNull(row.getObject("id", UUID.class)),
                                requireNonNull(row.getObject("decided", OffsetDateTime.class))),
                        requireNonNull(row.getString("horizon"))))
                .list();
    }
}
