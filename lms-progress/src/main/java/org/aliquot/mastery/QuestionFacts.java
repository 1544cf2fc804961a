package org.aliquot.mastery;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.aliquot.bank.ItemDifficulty;
import org.aliquot.bank.ItemVersionId;
import org.aliquot.clock.RowId;
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
     * @param drawn whether each attempt has numbers of its own
     */
    record Fact(UUID item, String topic, boolean drawn, ItemDifficulty difficulty) {

        /** The same for the same question, but for each attempt its own where numbers are drawn. */
        String instance(SeenAnswer.Place place) {
            return drawn && place.attempt() != null ? item + "/" + place.attempt() : item.toString();
        }
    }

    private record Written(UUID item, String topic, boolean drawn, double author) {}

    private record Since(boolean retired, double b, double se, int answers) {

        static final Since NOTHING = new Since(false, 0, 0, 0);
    }

    private static final String WRITTEN = """
            select v.id, v.item_id, v.topic, v.difficulty,
                   v.type in ('antibody-panel', 'control-chart', 'differential')
                     or coalesce(v.content -> 'family', 'null') <> 'null' as drawn
            from item_version v
            where v.id = any(:ids)
            """;

    private static final String SINCE = """
            select v.id, i.status = 'retired' as retired, coalesce(d.b, 0) as b, coalesce(d.se, 0) as se,
                   coalesce(d.answers, 0) as answers
            from item_version v
            join item i on i.id = v.item_id
            left join lateral (
              select d.b, d.se, d.answers
              from item_difficulty d
              where d.item_version_id = v.id
              order by d.adopted_at desc
              limit 1
            ) d on true
            where v.id = any(:ids)
              and (i.status = 'retired' or d.b is not null)
            """;

    private final JdbcClient jdbc;
    private final Cache<ItemVersionId, Written> written =
            Caffeine.newBuilder().maximumSize(50_000).build();

    QuestionFacts(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Retired questions are not in it. */
    Map<ItemVersionId, Fact> of(Collection<ItemVersionId> ids) {
        if (ids.isEmpty()) {
            return Map.of();
        }
        Map<ItemVersionId, Since> since = since(ids);
        Map<ItemVersionId, Fact> facts = new HashMap<>();
        written(ids).forEach((id, fact) -> {
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

    private Map<ItemVersionId, Written> written(Collection<ItemVersionId> ids) {
        Map<ItemVersionId, Written> found = new HashMap<>(written.getAllPresent(ids));
        List<ItemVersionId> missing =
                ids.stream().filter(id -> !found.containsKey(id)).toList();
        if (!missing.isEmpty()) {
            RowCallbackHandler keep = row -> {
                ItemVersionId id = new ItemVersionId(row.getObject("id", UUID.class));
                Written fact = written(row);
                written.put(id, fact);
                found.put(id, fact);
            };
            jdbc.sql(WRITTEN).param("ids", RowId.array(missing)).query(keep);
        }
        return found;
    }

    private static Written written(ResultSet row) throws SQLException {
        return new Written(
                row.getObject("item_id", UUID.class),
                row.getString("topic"),
                row.getBoolean("drawn"),
                row.getDouble("difficulty"));
    }

    private Map<ItemVersionId, Since> since(Collection<ItemVersionId> ids) {
        Map<ItemVersionId, Since> since = new HashMap<>();
        RowCallbackHandler put = row -> since.put(
                new ItemVersionId(row.getObject("id", UUID.class)),
                new Since(row.getBoolean("retired"), row.getDouble("b"), row.getDouble("se"), row.getInt("answers")));
        jdbc.sql(SINCE).param("ids", RowId.array(ids)).query(put);
        return since;
    }
}
