package org.aliquot.authoring.internal;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.aliquot.authoring.ItemRow;
import org.aliquot.authoring.ItemText;
import org.aliquot.bank.Excerpt;
import org.aliquot.bank.ItemContentJson;
import org.aliquot.bank.ItemId;
import org.aliquot.bank.ItemVersionId;
import org.aliquot.bank.Purpose;
import org.aliquot.draft.PublicationStatus;
import org.aliquot.people.AccountId;
import org.aliquot.question.ItemContent;
import org.aliquot.word.Word;
import org.springframework.jdbc.core.RowMapper;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Questions as instructors handle them. */
@Component
public class ItemTable {

    private static final String INSERT = """
            insert into item (id, slug, topic, purpose, status, edited, author)
            values (:id, :slug, :topic, :purpose, 'draft', true, :author)
            """;

    /** Locked, so that two instructors who publish at once come one after the other. */
    private static final String LOCK = """
            select id, slug, status, current_version_id
            from item
            where id = :id
            for update
            """;

    private static final String ANSWERED = """
            select item.slug
            from item
            join item_figures on item_figures.item_id = item.id
            where item.slug = any(:slugs)
              and item_figures.answers > 0
            """;

    private static final String RETIRE = """
            update item
            set status = 'retired',
                edited = true
            where id = :id
              and status = 'published'
            """;

    private static final String RESTORE = """
            update item
            set status = 'published',
                edited = true
            where id = :id
              and status = 'retired'
            """;

    private static final String DELETE = """
            delete from item
            where id = :id
              and status = 'draft'
            """;

    private static final String ROWS = """
            select item.id, item.slug, item.status, item.purpose, item_version.number,
                   item_draft.item_id is not null as has_draft, item.pack is not null as from_pack,
                   coalesce(item_draft.content, item_version.content) as content
            from item
            left join item_version on item_version.id = item.current_version_id
            left join item_draft on item_draft.item_id = item.id
            """;

    private static final String FIND = ROWS + """
            where item.slug = :slug
            """;

    private static final String FIND_ALL = ROWS + """
            where item.slug = any(:slugs)
            order by item.slug
            """;

    private static final String TEXTS = """
            select item.slug, coalesce(item_version.content, item_draft.content) as content
            from item
            left join item_version on item_version.id = item.current_version_id
            left join item_draft on item_draft.item_id = item.id
            where item.slug = any(:slugs)
            order by item.slug
            """;

    private final JdbcClient jdbc;

    ItemTable(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    public void insert(ItemRecord item, String topic, Purpose purpose, AccountId author) {
        jdbc.sql(INSERT)
                .param("id", item.id())
                .param("slug", item.slug())
                .param("topic", topic)
                .param("purpose", purpose.word())
                .param("author", author)
                .update();
    }

    public Optional<ItemRecord> lock(ItemId id) {
        return jdbc.sql(LOCK).param("id", id).query(ItemTable::item).optional();
    }

    public Set<String> answered(Collection<String> slugs) {
        RowMapper<String> slug = (row, _) -> Objects.requireNonNull(row.getString("slug"));
        return jdbc.sql(ANSWERED)
                .param("slugs", slugs.toArray(String[]::new))
                .query(slug)
                .set();
    }

    public boolean retire(ItemId id) {
        return jdbc.sql(RETIRE).param("id", id).update() > 0;
    }

    public boolean restore(ItemId id) {
        return jdbc.sql(RESTORE).param("id", id).update() > 0;
    }

    /** Deletes a question that was never published. */
    public boolean delete(ItemId id) {
        return jdbc.sql(DELETE).param("id", id).update() > 0;
    }

    public Optional<ItemRow> find(String slug) {
        return jdbc.sql(FIND).param("slug", slug).query(this::row).optional();
    }

    /** By slug. */
    public List<ItemRow> find(Collection<String> slugs) {
        return jdbc.sql(FIND_ALL)
                .param("slugs", slugs.toArray(String[]::new))
                .query(this::row)
                .list();
    }

    /** By slug. */
    public List<ItemText> texts(Collection<String> slugs) {
        return jdbc.sql(TEXTS)
                .param("slugs", slugs.toArray(String[]::new))
                .query((row, number) ->
                        new ItemText(row.getString("slug"), ItemContentJson.STORED.read(row.getString("content"))))
                .list();
    }

    /** A row with the columns of {@link #ROWS}. */
    ItemRow row(ResultSet row, int number) throws SQLException {
        ItemContent content = ItemContentJson.STORED.read(row.getString("content"));
        return new ItemRow(
                new ItemId(row.getObject("id", UUID.class)),
                row.getString("slug"),
                Word.read(PublicationStatus.class, row.getString("status")),
                Word.read(Purpose.class, row.getString("purpose")),
                content.placement().topic(),
                content.placement().level(),
                row.getObject("number", Integer.class),
                row.getBoolean("has_draft"),
                row.getBoolean("from_pack"),
                Excerpt.of(content.texts().stem()));
    }

    private static ItemRecord item(ResultSet row, int number) throws SQLException {
        UUID current = row.getObject("current_version_id", UUID.class);
        return new ItemRecord(
                new ItemId(row.getObject("id", UUID.class)),
                row.getString("slug"),
                Word.read(PublicationStatus.class, row.getString("status")),
                current == null ? null : new ItemVersionId(current));
    }
}
