package org.aliquot.review;

import static java.util.Objects.requireNonNull;

import java.util.Set;
import java.util.UUID;
import org.aliquot.bank.ItemId;
import org.aliquot.people.AccountId;
import org.aliquot.practice.DueQuestions;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Questions whose cards are due, as a pool for practice. */
@Repository
class DueItems implements DueQuestions {

    private static final String DUE = """
            select i.id
            from review_card c
            join item i on i.slug = c.ref
            where c.account_id = :account
              and c.words is null
              and c.put_away_at is null
              and c.due_at <= server_now()
            """;

    private final JdbcClient jdbc;

    DueItems(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public Set<ItemId> of(AccountId learner) {
        return Set.copyOf(jdbc.sql(DUE)
                .param("account", learner)
                .query((row, _) -> new ItemId(requireNonNull(row.getObject("id", UUID.class))))
                .list());
    }
}
