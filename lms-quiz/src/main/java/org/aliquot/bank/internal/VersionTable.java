package org.aliquot.bank.internal;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.aliquot.bank.ItemContentJson;
import org.aliquot.bank.ItemDifficulty;
import org.aliquot.bank.ItemId;
import org.aliquot.bank.ItemVersion;
import org.aliquot.bank.ItemVersionId;
import org.aliquot.bank.PoolItem;
import org.aliquot.bank.PracticeItem;
import org.aliquot.bank.Shown;
import org.aliquot.bank.VersionLine;
import org.aliquot.clock.Ids;
import org.aliquot.clock.RowId;
import org.aliquot.clock.RowTime;
import org.aliquot.people.AccountId;
import org.aliquot.question.ItemContent;
import org.aliquot.question.ItemType;
import org.aliquot.question.Level;
import org.aliquot.stored.StoredJson;
import org.aliquot.word.Word;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import tools.jackson.core.type.TypeReference;

/** Immutable versions of questions. */
@Component
public class VersionTable {

    private static final String FIND = """
            select item_version.id, item_version.item_id, item.slug, item_version.number, item_version.content,
                   item_version.exhibit, item_version.pictures
            from item_version
            join item on item.id = item_version.item_id
            where item_version.id = any(:ids)
            """;

    private static final String CURRENT = """
            select item.current_version_id
            from unnest(:slugs) with ordinality as wanted (slug, position)
            join item on item.slug = wanted.slug
            where item.status = 'published'
            order by wanted.position
            """;

    private static final String POOL = """
            select item_version.id, item.slug, item_version.topic, item_version.level, item_version.difficulty,
                   item_version.content -> 'enemies' as enemies, adopted.b, adopted.se, adopted.answers
            from item
            join item_version on item_version.id = item.current_version_id
            left join lateral (
              select d.b, d.se, d.answers
              from item_difficulty d
              where d.item_version_id = item_version.id
              order by d.adopted_at desc
              limit 1
            ) adopted on true
            where item.topic = any(:topics)
              and item.status = 'published'
              and item.purpose = 'exam'
              and item_version.type in ('single', 'field')
              and item_version.content -> 'part' is null
            order by item.slug
            """;

    private static final String PRACTICE = """
            select item.id, item.slug, item_version.topic, item_version.type, item_version.content -> 'enemies' as enemies,
                   item_version.content #>> '{part,caseId}' as case_id
            from item
            join item_version on item_version.id = item.current_version_id
            where item.topic = any(:topics)
              and item.status = 'published'
              and item.purpose = 'exam'
              and item_version.type <> 'written'
            order by item.slug
            """;

    private static final String INSERT = """
            insert into item_version (id, item_id, number, type, topic, level, difficulty, content, exhibit, pictures,
                                      published_at, published_by)
            select :id, :item, 1 + coalesce(max(number), 0), :type, :topic, :level, :difficulty,
                   cast(:content as jsonb), :exhibit, cast(:pictures as jsonb), server_now(), :author
            from item_version
            where item_id = :item
            """;

    private static final String MAKE_CURRENT = """
            update item
            set current_version_id = :version,
                topic = :topic,
                status = 'published',
                edited = true
            where id = :id
            """;

    private static final String HISTORY = """
            select id, number, published_at, published_by
            from item_version
            where item_id = :item
            order by number desc
            """;

    static final StoredJson<Map<String, String>> PICTURES = StoredJson.of(new TypeReference<>() {});
    private static final StoredJson<List<String>> SLUGS = StoredJson.of(new TypeReference<>() {});

    private final JdbcClient jdbc;

    VersionTable(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    public List<ItemVersion> find(Collection<ItemVersionId> ids) {
        return jdbc.sql(FIND)
                .param("ids", RowId.array(ids))
                .query(this::version)
                .list();
    }

    public List<ItemVersionId> current(Collection<String> slugs) {
        return jdbc.sql(CURRENT)
                .param("slugs", slugs.toArray(String[]::new))
                .query((row, number) -> new ItemVersionId(row.getObject("current_version_id", UUID.class)))
                .list();
    }

    public List<PoolItem> pool(Collection<String> topics) {
        return jdbc.sql(POOL)
                .param("topics", topics.toArray(String[]::new))
                .query(this::poolItem)
                .list();
    }

    public List<PracticeItem> practice(Collection<String> topics) {
        return jdbc.sql(PRACTICE)
                .param("topics", topics.toArray(String[]::new))
                .query((row, number) -> new PracticeItem(
                        new ItemId(row.getObject("id", UUID.class)),
                        row.getString("slug"),
                        row.getString("topic"),
                        Word.read(ItemType.class, row.getString("type")),
                        SLUGS.read(row.getString("enemies")),
                        row.getString("case_id")))
                .list();
    }

    public ItemVersionId insert(ItemId item, ItemContent content, Shown shown, AccountId author) {
        UUID id = Ids.next();
        jdbc.sql(INSERT)
                .param("id", id)
                .param("item", item)
                .param("type", content.type().word())
                .param("topic", content.placement().topic())
                .param("level", content.placement().level().word())
                .param("difficulty", content.judgment().difficulty())
                .param("content", ItemContentJson.STORED.write(content))
                .param("exhibit", shown.exhibit())
                .param("pictures", PICTURES.write(shown.pictures()))
                .param("author", author)
                .update();
        jdbc.sql(MAKE_CURRENT)
                .param("id", item)
                .param("version", id)
                .param("topic", content.placement().topic())
                .update();
        return new ItemVersionId(id);
    }

    public List<VersionLine> history(ItemId item) {
        return jdbc.sql(HISTORY)
                .param("item", item)
                .query((row, number) -> new VersionLine(
                        new ItemVersionId(row.getObject("id", UUID.class)),
                        row.getInt("number"),
                        RowTime.at(row, "published_at"),
                        AccountId.find(row, "published_by")))
                .list();
    }

    private ItemVersion version(ResultSet row, int number) throws SQLException {
        return new ItemVersion(
                new ItemVersionId(row.getObject("id", UUID.class)),
                new ItemId(row.getObject("item_id", UUID.class)),
                row.getString("slug"),
                row.getInt("number"),
                ItemContentJson.STORED.read(row.getString("content")),
                row.getString("exhibit"),
                PICTURES.read(row.getString("pictures")));
    }

    private PoolItem poolItem(ResultSet row, int number) throws SQLException {
        return new PoolItem(
                new ItemVersionId(row.getObject("id", UUID.class)),
                row.getString("slug"),
                row.getString("topic"),
                Word.read(Level.class, row.getString("level")),
                ItemDifficulty.known(
                        row.getDouble("difficulty"), row.getDouble("b"), row.getDouble("se"), row.getInt("answers")),
                SLUGS.read(row.getString("enemies")));
    }
}
