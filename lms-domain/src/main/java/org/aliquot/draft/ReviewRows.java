package org.aliquot.draft;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Optional;
import java.util.UUID;
import org.aliquot.clock.RowTime;
import org.aliquot.people.AccountId;
import org.aliquot.stored.StoredJson;
import org.aliquot.word.Word;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * Reviews of drafts of one kind of work, at most one for each: for {@code item} the rows of {@code item_review}.
 *
 * @param <T> the text
 */
final class ReviewRows<T> {

    private static final String FIND = """
            select state, version, content, asked_by, asked_at, reviewer, decided_by, decided_at
            from %1$s_review
            where %1$s_id = :id
            """;

    private static final String ASK = """
            insert into %1$s_review (%1$s_id, state, version, content, asked_by, asked_at, reviewer)
            values (:id, 'asked', :version, cast(:content as jsonb), :by, server_now(), :reviewer)
            on conflict (%1$s_id) do update
            set state = excluded.state,
                version = excluded.version,
                content = excluded.content,
                asked_by = excluded.asked_by,
                asked_at = excluded.asked_at,
                reviewer = excluded.reviewer,
                decided_by = null,
                decided_at = null
            """;

    private static final String DECIDE = """
            update %1$s_review
            set state = :state,
                version = :version,
                content = cast(:content as jsonb),
                decided_by = :by,
                decided_at = server_now()
            where %1$s_id = :id
            """;

    private static final String DROP = """
            update %1$s_review
            set state = 'dropped'
            where %1$s_id = :id and state = 'approved'
            """;

    private static final String DELETE = """
            delete from %1$s_review
            where %1$s_id = :id
            """;

    private final JdbcClient jdbc;
    private final String kind;
    private final StoredJson<T> stored;

    ReviewRows(JdbcClient jdbc, String kind, StoredJson<T> stored) {
        this.jdbc = jdbc;
        this.kind = kind;
        this.stored = stored;
    }

    Optional<DraftReview<T>> find(UUID id) {
        return of(FIND, id).query(this::review).optional();
    }

    void ask(Draft<T> draft, @Nullable AccountId reviewer, AccountId by) {
        of(ASK, draft.workId())
                .param("version", draft.version())
                .param("content", stored.write(draft.content()))
                .param("reviewer", reviewer)
                .param("by", by)
                .update();
    }

    void decide(Draft<T> draft, ReviewState state, AccountId by) {
        of(DECIDE, draft.workId())
                .param("version", draft.version())
                .param("content", stored.write(draft.content()))
                .param("state", state.word())
                .param("by", by)
                .update();
    }

    /** The text was changed: an approval, where there is one, holds no more. */
    boolean drop(UUID id) {
        return of(DROP, id).update() > 0;
    }

    void delete(UUID id) {
        of(DELETE, id).update();
    }

    private JdbcClient.StatementSpec of(String sql, UUID id) {
        return jdbc.sql(sql.formatted(kind)).param("id", id);
    }

    private DraftReview<T> review(ResultSet row, int number) throws SQLException {
        return new DraftReview<>(
                Word.read(ReviewState.class, row.getString("state")),
                row.getInt("version"),
                stored.read(row.getString("content")),
                AccountId.in(row, "asked_by"),
                RowTime.at(row, "asked_at"),
                AccountId.find(row, "reviewer"),
                AccountId.find(row, "decided_by"),
                RowTime.find(row, "decided_at"));
    }
}
