package org.aliquot.mastery;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
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
 * What an answer's question was about and how hard it is. What a version says never changes and stays in memory, and so does what
 * was found since, with which questions were retired, until there is more of it: that is asked each time.
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

    /**
     * All that was found of questions since they were written.
     *
     * @param upTo what it rests on
     */
    record Findings(Mark upTo, Map<ItemVersionId, Since> known) {

        Findings {
            known = Map.copyOf(known);
        }

        Since of(ItemVersionId version) {
            return known.getOrDefault(version, Since.NOTHING);
        }
    }

    /**
     * With the same mark the same was found.
     *
     * @param adopted when difficulties were adopted last; each adoption has a later moment than those before it
     * @param retired ids of items
     */
    record Mark(@Nullable OffsetDateTime adopted, List<UUID> retired) {}

    private static final String MARK = """
            select (select max(adopted_at) from item_difficulty) as adopted,
                   array(select id from item where status = 'retired' order by id) as retired
            """;

    private static final String SINCE = """
            (select distinct on (d.item_version_id) d.item_version_id as id, false as retired, d.b, d.se, d.answers
             from item_difficulty d
             order by d.item_version_id, d.adopted_at desc)
            union all
            select v.id, true, 0, 0, 0
            from item i
            join item_version v on v.item_id = i.id
            where i.status = 'retired'
            """;

    private final JdbcClient jdbc;
    private final Cache<ItemVersionId, Written> written =
            Caffeine.newBuilder().maximumSize(50_000).build();
    private volatile Findings last = new Findings(new Mark(null, List.of()), Map.of());

    QuestionFacts(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Retired questions are not in it. */
    Map<ItemVersionId, Fact> of(Collection<ItemVersionId> ids, Findings findings) {
        Map<ItemVersionId, Fact> facts = new HashMap<>();
        written.getAll(ids, this::read).forEach((id, fact) -> {
            Since now = findings.of(id);
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

    /** What was found up to now. */
    Findings findings() {
        Mark now = mark();
        Findings before = last;
        if (before.upTo().equals(now)) {
            return before;
        }
        Findings found = new Findings(now, since());
        last = found;
        return found;
    }

    private Mark mark() {
        return jdbc.sql(MARK)
                .query((row, number) -> new Mark(row.getObject("adopted", OffsetDateTime.class), List.of((UUID[])
                        row.getArray("retired").getArray())))
                .single();
    }

    private Map<ItemVersionId, Since> since() {
        Map<ItemVersionId, Since> since = new HashMap<>();
        RowCallbackHandler put = row -> since.merge(
                new ItemVersionId(row.getObject("id", UUID.class)),
                new Since(row.getBoolean("retired"), row.getDouble("b"), row.getDouble("se"), row.getInt("answers")),
                (one, other) -> one.retired() ? one : other);
        jdbc.sql(SINCE).query(put);
        return since;
    }
}
