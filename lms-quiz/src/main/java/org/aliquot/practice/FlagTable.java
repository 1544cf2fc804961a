package org.aliquot.practice;

import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.aliquot.bank.ItemId;
import org.aliquot.delivery.AttemptId;
import org.aliquot.people.AccountId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The questions that learners marked, once for each question whatever attempt it was in. */
@Repository
class FlagTable {

    private static final String COLLECT = """
            insert into question_flag (account_id, item_id, attempt_id, position, flagged_at)
            select distinct on (v.item_id) a.account_id, v.item_id, a.id, i.position, server_now()
            from attempt a
            join attempt_item i on i.attempt_id = a.id
            join item_version v on v.id = i.item_version_id
            join lateral (
              select r.flagged
              from response r
              where r.attempt_id = a.id and r.position = i.position
              order by r.lease desc, r.revision desc
              limit 1
            ) newest on newest.flagged
            where a.id = :attempt
            order by v.item_id, i.position
            on conflict (account_id, item_id) do nothing
            """;

    private static final String ITEMS = """
            select item_id
            from question_flag
            where account_id = :account
            """;

    private final JdbcClient jdbc;

    FlagTable(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Takes over what was marked in an attempt that is over. */
    void collect(AttemptId attempt) {
        jdbc.sql(COLLECT).param("attempt", attempt).update();
    }

    Set<ItemId> items(AccountId learner) {
        return jdbc
                .sql(ITEMS)
                .param("account", learner)
                .query((row, number) -> new ItemId(row.getObject("item_id", UUID.class)))
                .list()
                .stream()
                .collect(Collectors.toSet());
    }
}
