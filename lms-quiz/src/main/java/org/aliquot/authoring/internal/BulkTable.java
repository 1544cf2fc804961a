package org.aliquot.authoring.internal;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.aliquot.authoring.BulkChange;
import org.aliquot.authoring.BulkPlan;
import org.aliquot.authoring.BulkResult;
import org.aliquot.bank.ItemId;
import org.aliquot.clock.RowId;
import org.aliquot.draft.PublicationStatus;
import org.aliquot.people.AccountId;
import org.aliquot.word.Word;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Changes of many questions. Texts are changed where they lie, so every kind of question keeps the rest of its content. */
@Component
public class BulkTable {

    private static final String STANDING = """
            select item.id, item.status, item.current_version_id is not null as was_published,
                   coalesce(item_draft.content, item_version.content) ->> 'topic' as topic,
                   coalesce(item_draft.content, item_version.content) ->> 'level' as level
            from item
            left join item_version on item_version.id = item.current_version_id
            left join item_draft on item_draft.item_id = item.id
            where item.slug = any(:slugs)
            order by item.id
            """;

    private static final String CHANGE = """
            insert into item_change (id, kind, made_by, made_at)
            values (:change, :kind, :author, server_now())
            """;

    private static final String BEFORE = """
            insert into item_change_item (change_id, item_id, before, version)
            select :change, item.id, item_draft.content,
                   case when :drafted then item.savings + 1 end
            from item
            left join item_draft on item_draft.item_id = item.id
            where item.id = any(:items)
            """;

    /** Counted and kept like any other saving of a draft; an approval of another text holds no more. */
    private static final String DRAFTS = """
            with kept as (
              insert into item_draft_before (item_id, version, content)
              select item_id, version, content
              from item_draft
              where item_id = any(:items)
              on conflict (item_id, version) do nothing),
            dropped as (
              update item_review
              set state = 'dropped'
              where item_id = any(:items)
                and state = 'approved'),
            counted as (
              update item
              set savings = savings + 1
              where id = any(:items)
              returning id, savings)
            insert into item_draft (item_id, content, updated_at, updated_by, version)
            select item.id,
                   jsonb_set(coalesce(item_draft.content, item_version.content), array[:part], to_jsonb(:value)),
                   server_now(), :author, counted.savings
            from item
            join counted on counted.id = item.id
            left join item_version on item_version.id = item.current_version_id
            left join item_draft on item_draft.item_id = item.id
            where item.id = any(:items)
            order by item.id
            on conflict (item_id) do update
            set content = excluded.content,
                updated_at = excluded.updated_at,
                updated_by = excluded.updated_by,
                version = excluded.version
            """;

    private static final String STATUS = """
            update item
            set status = :status,
                edited = true
            where id = any(:items)
            """;

    private static final String FIND = """
            select item_change.id, item_change.kind, item_change.undone_at is not null as undone,
                   (select count(*) from item_change_item i where i.change_id = item_change.id) as questions
            from item_change
            where item_change.id = :change
              and item_change.made_by = :author
            """;

    private static final String SLUGS = """
            select slug
            from item
            where id = any(:items)
            order by slug
            """;

    /** A question before the change. */
    public record Standing(
            UUID id,
            PublicationStatus status,
            boolean wasPublished,
            @Nullable String topic,
            @Nullable String level) {}

    private final JdbcClient jdbc;

    BulkTable(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** {@code held}: nobody else changes them until the transaction ends. */
    public List<Standing> standing(Collection<String> slugs, boolean held) {
        return jdbc.sql(held ? STANDING + "for update of item" : STANDING)
                .param("slugs", slugs.toArray(String[]::new))
                .query(BulkTable::standing)
                .list();
    }

    public static BulkPlan plan(BulkChange change, List<Standing> standing, int asked) {
        List<Standing> changing =
                standing.stream().filter(item -> changes(change, item)).toList();
        int published = (int) changing.stream()
                .filter(item -> item.status() == PublicationStatus.PUBLISHED)
                .count();
        List<ItemId> ids = new ArrayList<>();
        changing.forEach(item -> ids.add(new ItemId(item.id())));
        return new BulkPlan(ids, published, asked - ids.size());
    }

    public void make(UUID change, BulkChange what, List<ItemId> items, AccountId author) {
        UUID[] ids = ids(items);
        jdbc.sql(CHANGE)
                .param("change", change)
                .param("kind", what.kind().word())
                .param("author", author)
                .update();
        jdbc.sql(BEFORE)
                .param("change", change)
                .param("drafted", what.kind().isDrafted())
                .param("items", ids)
                .update();
        switch (what.kind()) {
            case TOPIC, LEVEL ->
                jdbc.sql(DRAFTS)
                        .param("part", what.kind().word())
                        .param("value", what.value())
                        .param("author", author)
                        .param("items", ids)
                        .update();
            case RETIRE ->
                jdbc.sql(STATUS).param("status", "retired").param("items", ids).update();
            case RESTORE ->
                jdbc.sql(STATUS)
                        .param("status", "published")
                        .param("items", ids)
                        .update();
        }
    }

    public Optional<BulkResult> find(UUID change, AccountId author) {
        return jdbc.sql(FIND)
                .param("change", change)
                .param("author", author)
                .query((row, number) -> new BulkResult(
                        row.getObject("id", UUID.class),
                        BulkUndoing.kind(row),
                        row.getInt("questions"),
                        row.getBoolean("undone")))
                .optional();
    }

    public List<String> slugs(Collection<ItemId> items) {
        return jdbc.sql(SLUGS)
                .param("items", ids(items))
                .query((row, number) -> row.getString("slug"))
                .list();
    }

    private static boolean changes(BulkChange change, Standing item) {
        boolean writable = item.status() == PublicationStatus.DRAFT || item.status() == PublicationStatus.PUBLISHED;
        return switch (change.kind()) {
            case TOPIC -> writable && !change.value().equals(item.topic());
            case LEVEL -> writable && !change.value().equals(item.level());
            case RETIRE -> item.status() == PublicationStatus.PUBLISHED;
            case RESTORE -> item.status() == PublicationStatus.RETIRED && item.wasPublished();
        };
    }

    private static Standing standing(ResultSet row, int number) throws SQLException {
        return new Standing(
                row.getObject("id", UUID.class),
                Word.read(PublicationStatus.class, row.getString("status")),
                row.getBoolean("was_published"),
                row.getString("topic"),
                row.getString("level"));
    }

    static UUID[] ids(Collection<ItemId> items) {
        return RowId.array(items);
    }
}
