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

    /** Of one round: their ids are in memory. */
    private static final int MOST = 50_000;

    /** What could not be scored anew is tried again after 10 seconds, 20, 40 … up to an hour. */
    private static final String UNSETTLED = """
            select item_version_id
            from score_adjustment
            where settled_at is null
            union
            select item_version_id
            from rescoring_failure
            where tried_at + least(interval '1 hour', interval '5 seconds' * power(2, least(tries, 20))) < server_now()
            """;

    static final String OTHERWISE = """
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

    static final String NOT_SET_ASIDE = """
              and not exists (select from rescoring_failure f where f.attempt_id = a.id and f.item_version_id = :item)
            """;

    private static final String WAITING = "select a.id " + OTHERWISE + """
              and not exists (
                select
                from rescoring_failure f
                where f.attempt_id = a.id
                  and f.item_version_id = :item
                  and f.tried_at + least(interval '1 hour', interval '5 seconds' * power(2, least(f.tries, 20))) >= server_now())
            order by a.id
            limit :limit
            """;

    private static final String HOLD = """
            select id
            from attempt
            where id = any(:attempts)
            order by id
            for update skip locked
            """;

    /** Asked once they are held: another node may have scored them since they were found. */
    private static final String STILL = "select a.id " + OTHERWISE + """
              and a.id = any(:attempts)
            order by a.id
            """;

    private final JdbcClient jdbc;
    private final AttemptTable table;
    private final Rescoring rescoring;
    private final RescoringFailures failures;

    AdjustmentBacklog(JdbcClient jdbc, AttemptTable table, Rescoring rescoring, RescoringFailures failures) {
        this.jdbc = jdbc;
        this.table = table;
        this.rescoring = rescoring;
        this.failures = failures;
    }

    /** Questions about which something was decided that is not carried out everywhere yet. */
    List<ItemVersionId> unsettled() {
        return ids(jdbc.sql(UNSETTLED)).stream().map(ItemVersionId::new).toList();
    }

    /** Without those that were set aside. */
    int size(ItemVersionId item) {
        return jdbc.sql("select count(*) " + OTHERWISE + NOT_SET_ASIDE)
                .param("item", item)
                .query(Integer.class)
                .single();
    }

    /** In the order of their ids; all are looked for once, however many batches they make. */
    List<UUID> waiting(ItemVersionId item) {
        return ids(jdbc.sql(WAITING).param("item", item).param("limit", MOST));
    }

    /** Scores these anew, where that is still to be done and nobody else is at it. */
    @Transactional
    public void workOff(ItemVersionId item, List<UUID> attempts) {
        List<UUID> held = ids(jdbc.sql(HOLD).param("attempts", attempts.toArray(UUID[]::new)));
        List<UUID> still = ids(jdbc.sql(STILL).param("item", item).param("attempts", held.toArray(UUID[]::new)));
        still.forEach(id -> rescoring.rescore(table.find(new AttemptId(id)).orElseThrow()));
        failures.forget(item, still);
    }

    private static List<UUID> ids(JdbcClient.StatementSpec statement) {
        return statement
                .query((row, number) -> requireNonNull(row.getObject(1, UUID.class)))
                .list();
    }
}
