package org.aliquot.authoring.internal;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.aliquot.authoring.ItemDraft;
import org.aliquot.bank.ItemContentJson;
import org.aliquot.bank.ItemId;
import org.aliquot.clock.RowTime;
import org.aliquot.draft.DraftRows;
import org.aliquot.people.AccountId;
import org.aliquot.question.ItemContent;
import org.springframework.jdbc.core.RowCallbackHandler;
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

    private static final String TEXTS = """
            select item.slug, coalesce(item_draft.content, item_version.content) as content
            from item
            left join item_draft on item_draft.item_id = item.id
            left join item_version on item_version.id = item.current_version_id
            where item.slug = any(:slugs)
            """;

    private final JdbcClient jdbc;
    private final DraftRows<ItemContent> rows;

    DraftTable(JdbcClient jdbc) {
        this.jdbc = jdbc;
        this.rows = new DraftRows<>(jdbc, "item", ItemContentJson.STORED, "v.content");
    }

    /** The draft, else the published text. */
    public Optional<ItemDraft> find(ItemId item) {
        return query(FIND, item).or(() -> query(PUBLISHED, item));
    }

    /** The drafts of many, else their published texts, by slug. */
    public Map<String, ItemContent> texts(Collection<String> slugs) {
        if (slugs.isEmpty()) {
            return Map.of();
        }
        Map<String, ItemContent> texts = new HashMap<>();
        RowCallbackHandler put =
                row -> texts.put(row.getString("slug"), ItemContentJson.STORED.read(row.getString("content")));
        jdbc.sql(TEXTS).param("slugs", slugs.toArray(String[]::new)).query(put);
        return texts;
    }

    /** What the draft said, or the published text, when it had this version; empty when that is no longer kept. */
    public Optional<ItemContent> text(ItemId item, int version) {
        return rows.text(item.value(), version);
    }

    public void put(ItemId item, ItemContent content, AccountId author) {
        rows.put(item.value(), content, author);
    }

    public boolean delete(ItemId item) {
        return rows.delete(item.value());
    }

    private Optional<ItemDraft> query(String sql, ItemId item) {
        return jdbc.sql(sql).param("item", item).query(this::draft).optional();
    }

    private ItemDraft draft(ResultSet row, int number) throws SQLException {
        return new ItemDraft(
                new ItemId(row.getObject("id", UUID.class)),
                row.getString("slug"),
                ItemContentJson.STORED.read(row.getString("content")),
                row.getInt("version"),
                RowTime.at(row, "updated_at"),
                AccountId.find(row, "updated_by"));
    }
}
