package org.aliquot.mastery;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.aliquot.bank.ItemDifficulty;
import org.aliquot.bank.ItemVersionId;
import org.aliquot.clock.RowId;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.RowCallbackHandler;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/**
 * What an answer's question was about and how hard it is. What a version says never changes and stays in memory; what was
 * found since, and which questions were retired, is asked each time.
 */
@Repository
class QuestionFacts {

    /**
     * A question that counts.
     *
     * @param item its id
     * @param drawn whether each attempt and each review has numbers of its own
     */
    record Fact(String item, String topic, boolean drawn, ItemDifficulty difficulty) {

        /** The same for the same question, but for each occasion its own where numbers are drawn. */
        String instance(@Nullable UUID occasion) {
            return drawn && occasion != null ? item + "/" + occasion : item;
        }
    }

    private record Written(String item, String topic, boolean drawn, double author) {}

    /** What was found of a question since it was written. */
    record Since(boolean retired, double b, double se, int answers) {

        static final Since NOTHING = new Since(false, 0, 0, 0);
    }

    private static final String WRITTEN = """
            select v.id, v.item_id, v.topic, v.difficulty,
                   v.type in ('antibody-panel', 'control-chart', 'differential')
                     or coalesce(v.content -> 'family', 'null') <> 'null' as drawn
            from item_version v
            where v.id = any(:ids)
            """;

    /** Found from what there is to find, which is far less than what was answered. */
    private static final String SINCE = """
            (select distinct on (d.item_version_id) d.item_version_id as id, false as retired, d.b, d.se, d.answers
             from item_difficulty d
             where d.item_version_id = any(:ids)
             order by d.item_version_id, d.adopted_at desc)
            union all
            select v.id, true, 0, 0, 0
            from item i
            join item_version v on v.item_id = i.id
            where i.status = 'retired'
              and v.id = any(:ids)
            """;

    private final JdbcClient jdbc;
    private final Cache<ItemVersionId, Written> written =
            Caffeine.newBuilder().maximumSize(50_000).build();

    QuestionFacts(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Retired questions are not in it. */
    Map<ItemVersionId, Fact> of(Collection<ItemVersionId> ids, Map<ItemVersionId, Since> since) {
        Map<ItemVersionId, Fact> facts = new HashMap<>();
        written.getAll(ids, this::read).forEach((id, fact) -> {
            Since now = since.getOrDefault(id, Since.NOTHING);
            if (!now.retired()) {
                facts.put(
                        id,
                        new Fact(
                                fact.item(),
                                fact.topic(),
                                fact.drawn(),
                                ItemDifficulty.known(fact.author(), now.b(), now.se(), now.answers())));
            }
        });
        return facts;
    }

    private Map<ItemVersionId, Written> read(Set<? extends ItemVersionId> missing) {
        Map<ItemVersionId, Written> read = new HashMap<>();
        RowCallbackHandler put = row -> read.put(new ItemVersionId(row.getObject("id", UUID.class)), written(row));
        jdbc.sql(WRITTEN).param("ids", RowId.array(missing)).query(put);
        return read;
    }

    private static Written written(ResultSet row) throws SQLException {
        return new Written(
                row.getString("item_id"), row.getString("topic"), row.getBoolean("drawn"), row.getDouble("difficulty"));
    }

    /** Of those of these questions about which anything was found. */
    Map<ItemVersionId, Since> since(Collection<ItemVersionId> ids) {
        if (ids.isEmpty()) {
            return Map.of();
        }
        Map<ItemVersionId, Since> since = new HashMap<>();
        RowCallbackHandler put = row -> since.merge(
                new ItemVersionId(row.getObject("id", UUID.class)),
                new Since(row.getBoolean("retired"), row.getDouble("b"), row.getDouble("se"), row.getInt("answers")),
                (one, other) -> one.retired() ? one : other);
        jdbc.sql(SINCE).param("ids", RowId.array(ids)).query(put);
        return since;
    }
}
