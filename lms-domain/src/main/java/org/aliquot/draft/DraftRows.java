package org.aliquot.draft;

import java.util.Optional;
import java.util.UUID;
import org.aliquot.clock.RowId;
import org.aliquot.stored.StoredJson;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * What is being worked on of one kind of work, at most one text for each, and what it said before: for {@code item} the rows of {@code
 * item_draft} and {@code item_draft_before}, with {@code item.savings} counting for good.
 *
 * @param <T> the text
 */
public final class DraftRows<T> {

    private static final String PUT = """
            with counted as (
              update %1$s
              set savings = savings + 1
              where id = :id
              returning savings)
            insert into %1$s_draft (%1$s_id, content, updated_at, updated_by, version)
            select :id, cast(:content as jsonb), server_now(), :author, counted.savings
            from counted
            on conflict (%1$s_id) do update
            set content = excluded.content,
                updated_at = excluded.updated_at,
                updated_by = excluded.updated_by,
                version = excluded.version
            """;

    private static final String KEEP = """
            insert into %1$s_draft_before (%1$s_id, version, content)
            select %1$s_id, version, content
            from %1$s_draft
            where %1$s_id = :id
            on conflict (%1$s_id, version) do nothing
            """;

    private static final String PRUNE = """
            delete from %1$s_draft_before
            where %1$s_id = :id
              and version <= (select savings from %1$s where id = :id) - :kept
            """;

    private static final String TEXT = """
            select content
            from %1$s_draft_before
            where %1$s_id = :id and version = :version
            union all
            select content
            from %1$s_draft
            where %1$s_id = :id and version = :version
            union all
            select %2$s
            from %1$s_version v
            where v.%1$s_id = :id and v.number = -:version
            limit 1
            """;

    private static final String DELETE = """
            delete from %1$s_draft
            where %1$s_id = :id
            """;

    /** An hour of typing without a pause longer than some seconds. */
    private static final int KEPT = 400;

    private final JdbcClient jdbc;
    private final String kind;
    private final StoredJson<T> stored;
    private final String published;

    /**
     * @param kind what the tables are called by
     * @param published the text of a version {@code v}, as it is stored
     */
    public DraftRows(JdbcClient jdbc, String kind, StoredJson<T> stored, String published) {
        this.jdbc = jdbc;
        this.kind = kind;
        this.stored = stored;
        this.published = published;
    }

    /** What the draft said, or the published text, when it had this version; empty when that is no longer kept. */
    public Optional<T> text(UUID id, int version) {
        return of(TEXT, id)
                .param("version", version)
                .query(String.class)
                .optional()
                .map(stored::read);
    }

    public void put(UUID id, T content, RowId author) {
        keep(id);
        of(PUT, id)
                .param("content", stored.write(content))
                .param("author", author)
                .update();
    }

    /** False where nothing was unpublished. */
    public boolean delete(UUID id) {
        keep(id);
        return of(DELETE, id).update() > 0;
    }

    private void keep(UUID id) {
        of(KEEP, id).update();
        of(PRUNE, id).param("kept", KEPT).update();
    }

    private JdbcClient.StatementSpec of(String sql, UUID id) {
        return jdbc.sql(sql.formatted(kind, published)).param("id", id);
    }
}
