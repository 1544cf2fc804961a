package org.aliquot.authoring.internal;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.Optional;
import org.aliquot.authoring.ReviewedText;
import org.aliquot.bank.ItemContentJson;
import org.aliquot.bank.ItemId;
import org.aliquot.people.AccountId;
import org.aliquot.question.ItemContent;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The last text that each reviewer decided about. */
@Component
public class ReviewedTable {

    private static final String FIND = """
            select content, decided_at
            from item_reviewed
            where item_id = :item
              and account_id = :account
            """;

    private static final String PUT = """
            insert into item_reviewed (item_id, account_id, content, decided_at)
            values (:item, :account, cast(:content as jsonb), server_now())
            on conflict (item_id, account_id) do update
            set content = excluded.content,
                decided_at = excluded.decided_at
            """;

    private final JdbcClient jdbc;

    ReviewedTable(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    public Optional<ReviewedText> find(ItemId item, AccountId account) {
        return jdbc.sql(FIND)
                .param("item", item)
                .param("account", account)
                .query(ReviewedTable::text)
                .optional();
    }

    public void put(ItemId item, ItemContent content, AccountId account) {
        jdbc.sql(PUT)
                .param("item", item)
                .param("account", account)
                .param("content", ItemContentJson.STORED.write(content))
                .update();
    }

    public void forget(AccountId account) {
        jdbc.sql("delete from item_reviewed where account_id = :account")
                .param("account", account)
                .update();
    }

    private static ReviewedText text(ResultSet row, int number) throws SQLException {
        return new ReviewedText(
                ItemContentJson.STORED.read(row.getString("content")),
                row.getObject("decided_at", OffsetDateTime.class).toInstant());
    }
}
