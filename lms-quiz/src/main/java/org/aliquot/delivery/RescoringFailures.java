package org.aliquot.delivery;

import static java.util.Objects.requireNonNull;

import java.util.List;
import java.util.UUID;
import org.aliquot.bank.ItemVersionId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Final attempts that could not be scored anew after a decision about a question: they keep the score they had, with a note. */
@Component
class RescoringFailures {

    private static final int MOST_SHOWN = 200;

    private static final String NOTE = """
            insert into rescoring_failure as f (attempt_id, item_version_id, since, tried_at, tries, failure)
            values (:attempt, :item, server_now(), server_now(), 1, :failure)
            on conflict (item_version_id, attempt_id) do update
            set tried_at = server_now(), tries = f.tries + 1, failure = excluded.failure
            returning tries
            """;

    private static final String FORGET =
            "delete from rescoring_failure where item_version_id = :item and attempt_id = any(:attempts)";

    /** A decision may have been undone meanwhile, so that the score is right as it is. */
    private static final String FORGET_SETTLED = """
            delete from rescoring_failure
            where item_version_id = :item
              and attempt_id not in (select a.id\s""" + AdjustmentBacklog.OTHERWISE + ")";

    private static final String OF = """
            select attempt_id
            from rescoring_failure
            where item_version_id = :item
            order by since, attempt_id
            limit :limit
            """;

    private final JdbcClient jdbc;

    RescoringFailures(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void note(ItemVersionId item, UUID attempt, Throwable why) {
        int tries = jdbc.sql(NOTE)
                .param("attempt", attempt)
                .param("item", item)
                .param("failure", FailureLog.words(why))
                .query(Integer.class)
                .single();
        if (tries == 1) {
            FailureLog.tell(
                    "Attempt {} could not be rescored; it keeps its score and will be tried again", attempt, why);
        }
    }

    void forget(ItemVersionId item, List<UUID> attempts) {
        jdbc.sql(FORGET)
                .param("item", item)
                .param("attempts", attempts.toArray(UUID[]::new))
                .update();
    }

    void forgetSettled(ItemVersionId item) {
        jdbc.sql(FORGET_SETTLED).param("item", item).update();
    }

    /** The oldest first. */
    List<AttemptId> of(ItemVersionId item) {
        return jdbc.sql(OF)
                .param("item", item)
                .param("limit", MOST_SHOWN)
                .query((row, number) -> new AttemptId(requireNonNull(row.getObject(1, UUID.class))))
                .list();
    }
}
