package org.aliquot.statistics.internal;

import static java.util.Objects.requireNonNull;

import java.util.List;
import java.util.UUID;
import org.aliquot.bank.ItemVersionId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Questions whose answers were counted since the bank was last told of them. */
@Component
public class StaleFigures {

    private static final int AT_ONCE = 100;

    /** All answered versions of the questions that are taken. */
    private static final String TAKE = """
            with taken as (
              delete from stale_figures
              where item_version_id in (select item_version_id from stale_figures limit :limit for update skip locked)
              returning item_version_id
            )
            select distinct u.item_version_id
            from taken
            join item_version v on v.id = taken.item_version_id
            join item_version all_of on all_of.item_id = v.item_id
            join item_use u on u.item_version_id = all_of.id
            """;

    private final JdbcClient jdbc;

    StaleFigures(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Given back when the transaction fails. */
    @Transactional(propagation = Propagation.MANDATORY)
    public List<ItemVersionId> takeSome() {
        return jdbc
                .sql(TAKE)
                .param("limit", AT_ONCE)
                .query((row, number) -> requireNonNull(row.getObject(1, UUID.class)))
                .list()
                .stream()
                .map(ItemVersionId::new)
                .toList();
    }
}
