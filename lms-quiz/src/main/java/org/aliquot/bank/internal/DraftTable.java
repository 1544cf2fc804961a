package org.aliquot.bank.internal;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.Optional;
import java.util.UUID;
import org.aliquot.bank.ItemContent;
import org.aliquot.bank.ItemDraft;
import org.aliquot.bank.ItemId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

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
            select item.id, item.slug, item_version.content, 0 as version, item_version.published_at as updated_at,
                   item_version.published_by as updated_by
            from item
            join item_version on item_version.id = item.current_version_id
            where item.id = :item
            """;

    private static final String PUT = """
            insert into item_draft (item_id, content, updated_at, updated_by, version)
            values (:item, cast(:content as jsonb), server_now(), :author, 1)
            on conflict (item_id) do update
            set content = excluded.content,
                updated_at = excluded.updated_at,
                updated_by = excluded.updated_by,
                version = item_draft.version + 1
            """;

    private static final String DELETE = """
            delete from item_draft
            where item_id = :item
            """;

    private final JdbcClient jdbc;
    private final JsonMapper json;

    DraftTable(JdbcClient jdbc, JsonMapper json) {
        this.jdbc = jdbc;
        this.json = json;
    }

    /** The draft, else the published text as version 0. */
    public Optional<ItemDraft> find(ItemId item) {
        return query(FIND, item).or(() -> query(PUBLISHED, item));
    }

    public void put(ItemId item, ItemContent content, UUID author) {
        jdbc.sql(PUT)
                .param("item", item.value())
                .param("content", json.writeValueAsString(content))
                .param("author", author)
                .update();
    }

    public boolean delete(ItemId item) {
        return jdbc.sql(DELETE).param("item", item.value()).update() > 0;
    }

    private Optional<ItemDraft> query(String sql, ItemId item) {
        return jdbc.sql(sql).param("item", item.value()).query(this::draft).optional();
    }

    private ItemDraft draft(ResultSet row, int number) throws SQLException {
        return new ItemDraft(
                new ItemId(row.getObject("id", UUID.class)),
                row.getString("slug"),
                json.readValue(row.getString("content"), ItemContent.class),
                row.getInt("version"),
                row.getObject("updated_at", OffsetDateTime.class).toInstant(),
                row.getObject("updated_by", UUID.class));
    }
}
