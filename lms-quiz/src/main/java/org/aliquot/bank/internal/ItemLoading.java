package org.aliquot.bank.internal;

import java.util.Collection;
import java.util.List;
import org.aliquot.bank.IncomingItem;
import org.aliquot.bank.ItemContentJson;
import org.aliquot.clock.Ids;
import org.aliquot.question.ItemContent;
import org.springframework.jdbc.core.namedparam.MapSqlParameterSource;
import org.springframework.jdbc.core.namedparam.NamedParameterJdbcTemplate;
import org.springframework.jdbc.core.namedparam.SqlParameterSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Writes questions that packs bring: the question once, and a version for each change. */
@Component
public class ItemLoading {

    private static final String ITEM = """
            insert into item (id, slug, topic, purpose, status, pack, pack_hash, edited)
            values (:itemId, :slug, :topic, :purpose, 'published', :pack, :hash, false)
            on conflict (slug) do update
            set topic = excluded.topic,
                purpose = excluded.purpose,
                status = 'published',
                pack_hash = excluded.pack_hash
            """;

    private static final String VERSION = """
            insert into item_version (id, item_id, number, type, topic, level, difficulty, content, exhibit, pictures,
                                      published_at)
            select :versionId, item.id,
                   1 + coalesce((select max(number) from item_version where item_id = item.id), 0),
                   :type, :topic, :level, :difficulty, cast(:content as jsonb), :exhibit,
                   cast(:pictures as jsonb), server_now()
            from item
            where item.slug = :slug
            """;

    private static final String CURRENT = """
            update item
            set current_version_id = :versionId
            where slug = :slug
            """;

    private static final String RETIRE = """
            update item
            set status = 'retired'
            where slug = any(:slugs)
            """;

    private final JdbcClient jdbc;
    private final NamedParameterJdbcTemplate batch;

    ItemLoading(JdbcClient jdbc, NamedParameterJdbcTemplate batch) {
        this.jdbc = jdbc;
        this.batch = batch;
    }

    public void put(String pack, List<IncomingItem> incoming) {
        SqlParameterSource[] rows =
                incoming.stream().map(item -> row(pack, item)).toArray(SqlParameterSource[]::new);
        batch.batchUpdate(ITEM, rows);
        batch.batchUpdate(VERSION, rows);
        batch.batchUpdate(CURRENT, rows);
    }

    public void retire(Collection<String> slugs) {
        jdbc.sql(RETIRE).param("slugs", slugs.toArray(String[]::new)).update();
    }

    private SqlParameterSource row(String pack, IncomingItem item) {
        ItemContent content = item.content();
        return new MapSqlParameterSource("itemId", Ids.next())
                .addValue("versionId", Ids.next())
                .addValue("slug", item.slug())
                .addValue("topic", content.placement().topic())
                .addValue("purpose", item.check() ? "check" : "exam")
                .addValue("pack", pack)
                .addValue("hash", item.hash())
                .addValue("type", content.type().word())
                .addValue("level", content.placement().level().word())
                .addValue("difficulty", content.judgment().difficulty())
                .addValue("content", ItemContentJson.STORED.write(content))
                .addValue("exhibit", item.exhibit())
                .addValue("pictures", VersionTable.PICTURES.write(item.pictures()));
    }
}
