package org.aliquot.authoring.internal;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.Optional;
import java.util.UUID;
import org.aliquot.authoring.ItemDraft;
import org.aliquot.bank.ItemContentJson;
import org.aliquot.bank.ItemId;
import org.aliquot.question.ItemContent;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Unpublished changes, at most one set per question. */
@Component
public class DraftTable {

    private static final String FIND = """
            select item.id, item.slug, item_draft.content, item_draft.version, item_draft.updated_at, item_draft.updated_by
            from item_draft
            join item on item.id = item_draft.item_id
            where item_draft.item_id = :item
            """;

    /** Where nothing is being worked on, the published text is what a change begins from. */
    private static final String PUBLISHED = """
            select item.id, item.slug, item_version.content, -item_version.number as version,
                   item_version.published_at as updated_at, item_version.published_by as updated_by
            from item
            join item_version on item_version.id = item.current_version_id
            where item.id = :item
            """;

    private static final String PUT = """
            with counted as (
              update item
              set savings = savings + 1
              where id = :item
              returning savings)
            insert into item_draft (item_id, content, updated_at, updated_by, version)
            select :item, cast(:content as jsonb), server_now(), :author, counted.savings
            from counted
            on conflict (item_id) do update
            set content = excluded.content,
                updated_at = excluded.updated_at,
                updated_by = excluded.updated_by,
                version = excluded.version
            """;

    private static final String KEEP = """
            insert into item_draft_before (item_id, version, content)
            select item_id, version, content
            from item_draft
            where item_id = :item
            on conflict (item_id, version) do nothing
            """;

    private static final String PRUNE = """
            delete from item_draft_before
            where item_id = :item
              and version <= (select savings from item where id = :item) - :kept
            """;

    private static final String TEXT = """
            select content
            from item_draft_before
            where item_id = :item and version = :version
            union all
            select content
            from item_draft
            where item_id = :item and version = :version
            union all
            select content
            from item_version
            where item_id = :item and number = -:version
            limit 1
            """;

    private static final String DELETE = """
            delete from item_draft
            where item_id = :item
            """;

    /** An hour of typing without a pause longer than some seconds. */
    private static final int KEPT = 400;

    private final JdbcClient jdbc;

    DraftTable(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** The draft, else the published text. */
    public Optional<ItemDraft> find(ItemId item) {
        return query(FIND, item).or(() -> query(PUBLISHED, item));
    }

    /** What the draft said, or the published text, when it had this version; empty when that is no longer kept. */
    public Optional<ItemContent> text(ItemId item, int version) {
        return jdbc.sql(TEXT)
                .param("item", item.value())
                .param("version", version)
                .query((row, number) -> ItemContentJson.STORED.read(row.getString("content")))
                .optional();
    }

    public void put(ItemId item, ItemContent content, UUID author) {
        keep(item);
        jdbc.sql(PUT)
                .param("item", item.value())
                .param("content", ItemContentJson.STORED.write(content))
                .param("author", author)
                .update();
    }

    public boolean delete(ItemId item) {
        keep(item);
        return jdbc.sql(DELETE).param("item", item.value()).update() > 0;
    }

    private void keep(ItemId item) {
        jdbc.sql(KEEP).param("item", item.value()).update();
        jdbc.sql(PRUNE).param("item", item.value()).param("kept", KEPT).update();
    }

    private Optional<ItemDraft> query(String sql, ItemId item) {
        return jdbc.sql(sql).param("item", item.value()).query(this::draft).optional();
    }

    private ItemDraft draft(ResultSet row, int number) throws SQLException {
        return new ItemDraft(
                new ItemId(row.getObject("id", UUID.class)),
                row.getString("slug"),
                ItemContentJson.STORED.read(row.getString("content")),
                row.getInt("version"),
                row.getObject("updated_at", OffsetDateTime.class).toInstant(),
                row.getObject("updated_by", UUID.class));
    }
}
