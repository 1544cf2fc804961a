package org.aliquot.draft;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Optional;
import java.util.UUID;
import org.aliquot.clock.RowTime;
import org.aliquot.people.AccountId;
import org.aliquot.stored.StoredJson;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * The last text that each reviewer decided about: for {@code item} the rows of {@code item_reviewed}.
 *
 * @param <T> the text
 */
final class ReviewedRows<T> {

    private static final String FIND = """
            select content, decided_at
            from %1$s_reviewed
            where %1$s_id = :id
              and account_id = :account
            """;

    private static final String PUT = """
            insert into %1$s_reviewed (%1$s_id, account_id, content, decided_at)
            values (:id, :account, cast(:content as jsonb), server_now())
            on conflict (%1$s_id, account_id) do update
            set content = excluded.content,
                decided_at = excluded.decided_at
            """;

    private static final String FORGET = """
            delete from %1$s_reviewed
            where account_id = :account
            """;

    private final JdbcClient jdbc;
    private final String kind;
    private final StoredJson<T> stored;

    ReviewedRows(JdbcClient jdbc, String kind, StoredJson<T> stored) {
        this.jdbc = jdbc;
        this.kind = kind;
        this.stored = stored;
    }

    Optional<ReviewedText<T>> find(UUID id, AccountId account) {
        return of(FIND, account).param("id", id).query(this::text).optional();
    }

    void put(Draft<T> draft, AccountId account) {
        of(PUT, account)
                .param("id", draft.workId())
                .param("content", stored.write(draft.content()))
                .update();
    }

    void forget(AccountId account) {
        of(FORGET, account).update();
    }

    private JdbcClient.StatementSpec of(String sql, AccountId account) {
        return jdbc.sql(sql.formatted(kind)).param("account", account);
    }

    private ReviewedText<T> text(ResultSet row, int number) throws SQLException {
        return new ReviewedText<>(stored.read(row.getString("content")), RowTime.at(row, "decided_at"));
    }
}
