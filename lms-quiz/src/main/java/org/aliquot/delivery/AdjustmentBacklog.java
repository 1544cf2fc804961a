package org.aliquot.delivery;

import static java.util.Objects.requireNonNull;

import java.util.List;
import java.util.UUID;
import org.aliquot.bank.ItemVersionId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * The attempts that are not scored by the adjustments that stand. They are found by comparing, so nothing is forgotten when a
 * server stops, when two nodes work at once, or when an attempt ended in the very moment of the decision.
 */
@Component
class AdjustmentBacklog {

    private static final int AT_ONCE = 25;

    private static final String OTHERWISE = """
            from scored_answer s
            join attempt a on a.id = s.attempt_id
            join exam e on e.id = a.exam_id
            left join lateral (
              select j.id
              from score_adjustment j
              where j.item_version_id = s.item_version_id
                and j.undone_at is null
                and (j.exam_key is null or j.exam_key = e.key)
              order by j.exam_key nulls last
              limit 1) stands on true
            where s.item_version_id = :item
              and a.status = 'final'
              and s.adjustment is distinct from stands.id
            """;

    private static final String NEXT = "select a.id " + OTHERWISE + """
            order by a.id
            limit :limit
            for update of a skip locked
            """;

    /** After a minute no attempt can be ending that did not see the decision. */
    private static final String SETTLE = """
            update score_adjustment
            set settled_at = server_now()
            where item_version_id = :item
              and settled_at is null
              and greatest(made_at, undone_at) < server_now() - interval '1 minute'
              and not exists (select\s""" + OTHERWISE + ")";

    private final JdbcClient jdbc;
    private final AttemptTable table;
    private final Rescoring rescoring;

    AdjustmentBacklog(JdbcClient jdbc, AttemptTable table, Rescoring rescoring) {
        this.jdbc = jdbc;
        this.table = table;
        this.rescoring = rescoring;
    }

    /** Questions about which something was decided that is not carried out everywhere yet. */
    List<ItemVersionId> unsettled() {
        return jdbc
                .sql("select distinct item_version_id from score_adjustment where settled_at is null")
                .query((row, number) -> requireNonNull(row.getObject(1, UUID.class)))
                .list()
                .stream()
                .map(ItemVersionId::new)
                .toList();
    }

    int size(ItemVersionId item) {
        return jdbc.sql("select count(*) " + OTHERWISE)
                .param("item", item.value())
                .query(Integer.class)
                .single();
    }

    /** Scores some attempts anew; false when none was left. */
    @Transactional
    public boolean workOff(ItemVersionId item) {
        List<UUID> some = jdbc.sql(NEXT)
                .param("item", item.value())
                .param("limit", AT_ONCE)
                .query((row, number) -> requireNonNull(row.getObject(1, UUID.class)))
                .list();
        some.forEach(id -> rescoring.rescore(table.find(new AttemptId(id)).orElseThrow()));
        return !some.isEmpty();
    }

    @Transactional
    public void settle(ItemVersionId item) {
        jdbc.sql(SETTLE).param("item", item.value()).update();
    }
}
