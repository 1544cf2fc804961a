package org.aliquot.hooks;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.aliquot.clock.Ids;
import org.aliquot.clock.RowTime;
import org.aliquot.clock.ServerClock;
import org.aliquot.outgoing.NoAnswer;
import org.aliquot.word.Word;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What was sent to hooks and what became of it, as administrators look at it and send it again. */
@Service
public class HookDeliveries {

    private static final String PAGE = """
            select id, seq, event, state, tries, created_at, tried_at, last_status, last_problem, next_at
            from hook_delivery
            where hook_id = :hook and (cast(:before as bigint) is null or seq < :before)
            order by seq desc
            limit :limit
            """;

    private static final String FIGURES = """
            select h.id, h.delivered_at, h.failing_since,
                   count(d.id) filter (where d.state = 'waiting') as waiting,
                   count(d.id) filter (where d.state = 'failed' and d.event <> 'test') as failed
            from hook h
            left join hook_delivery d on d.hook_id = h.id and d.state <> 'delivered'
            group by h.id
            """;

    private static final String AGAIN = """
            update hook_delivery
            set state = 'waiting', tries = 0, begun_at = null, next_at = server_now()
            where hook_id = :hook and state <> 'waiting'
            """;

    /** What waits for the other side to come back is not what an administrator waits for. */
    private static final String SOON = """
            update hook
            set free_at = least(free_at, server_now())
            where id = :hook and failures > 0
            """;

    private record Line(UUID hook, HookFigures figures) {}

    private final JdbcClient jdbc;
    private final DeliveryTable table;
    private final ServerClock clock;

    HookDeliveries(JdbcClient jdbc, DeliveryTable table, ServerClock clock) {
        this.jdbc = jdbc;
        this.table = table;
        this.clock = clock;
    }

    /**
     * Newest first.
     *
     * @param before only those before this place, or null for the newest
     */
    @Transactional(readOnly = true)
    public List<HookDelivery> page(UUID hook, @Nullable Long before, int limit) {
        return jdbc.sql(PAGE)
                .param("hook", hook)
                .param("before", before)
                .param("limit", limit)
                .query(HookDeliveries::delivery)
                .list();
    }

    /** Of all hooks. */
    @Transactional(readOnly = true)
    public Map<UUID, HookFigures> figures() {
        return jdbc.sql(FIGURES).query(HookDeliveries::line).list().stream()
                .collect(Collectors.toMap(Line::hook, Line::figures));
    }

    /** Sends one once more, as it was, under its id; false when there is no such one, or it is on its way. */
    @Transactional
    public boolean sendAgain(UUID hook, UUID delivery) {
        soon(hook);
        return jdbc.sql(AGAIN + "and id = :id")
                        .param("hook", hook)
                        .param("id", delivery)
                        .update()
                == 1;
    }

    /** Sends all that were given up once more, but no tests; how many there are. */
    @Transactional
    public int sendFailedAgain(UUID hook) {
        soon(hook);
        return jdbc.sql(AGAIN + "and state = 'failed' and event <> 'test'")
                .param("hook", hook)
                .update();
    }

    /** Writes a message that says nothing. It is sent once, to a paused hook as well; false when there is no such hook. */
    @Transactional
    public boolean test(UUID hook) {
        Optional<UUID> found = jdbc.sql("select id from hook where id = :hook for key share")
                .param("hook", hook)
                .query(UUID.class)
                .optional();
        found.ifPresent(_ -> {
            Map<String, String> data = Map.of("hook", hook.toString());
            HookNews news = new HookNews(HookEvent.TEST, Ids.next().toString(), null, clock.now(), data);
            table.write(hook, news, HookMessages.body(news));
        });
        return found.isPresent();
    }

    private void soon(UUID hook) {
        jdbc.sql(SOON).param("hook", hook).update();
    }

    private static Line line(ResultSet row, int number) throws SQLException {
        return new Line(
                row.getObject("id", UUID.class),
                new HookFigures(
                        row.getInt("waiting"),
                        row.getInt("failed"),
                        RowTime.find(row, "delivered_at"),
                        RowTime.find(row, "failing_since")));
    }

    private static HookDelivery delivery(ResultSet row, int number) throws SQLException {
        String problem = row.getString("last_problem");
        return new HookDelivery(
                row.getObject("id", UUID.class),
                row.getLong("seq"),
                Word.read(HookEvent.class, row.getString("event")),
                Word.read(HookDelivery.State.class, row.getString("state")),
                row.getInt("tries"),
                RowTime.at(row, "created_at"),
                RowTime.find(row, "tried_at"),
                row.getObject("last_status", Integer.class),
                problem == null ? null : NoAnswer.valueOf(problem),
                RowTime.at(row, "next_at"));
    }
}
