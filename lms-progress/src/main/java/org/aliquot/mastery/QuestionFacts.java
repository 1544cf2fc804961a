package org.aliquot.mastery;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
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

    private record Written(UUID item, String topic, boolean drawn, double author) {}

    private static final String WRITTEN = """
            select v.id, v.item_id, v.topic, v.difficulty,
                   v.type in ('antibody-panel', 'control-chart', 'differential')
                     or coalesce(v.content -> 'family', 'null') <> 'null' as drawn
            from item_version v
            where v.id = any(:ids)
            """;

    /**
     * What was found of questions since they were written: with the same mark the same.
     *
     * @param adopted when difficulties were adopted last; each adoption has a later moment than those before it
     * @param retired ids of items
     */
    record Mark(@Nullable OffsetDateTime adopted, Set<UUID> retired) {

        /** Nothing was found of no questions. */
        static final Mark NONE = new Mark(null, Set.of());
    }

    /** How hard a question was found to be. */
    private record Found(double b, double se, int answers) {

        static final Found NOTHING = new Found(0, 0, 0);
    }

    /** All that was adopted up to a moment. */
    private record Adopted(@Nullable OffsetDateTime upTo, Map<ItemVersionId, Found> found) {}

    private static final String MARK = """
            select (select max(adopted_at) from item_difficulty) as adopted,
                   array(select id from item where status = 'retired') as retired
            """;

    private static final String FOUND = """
            select distinct on (d.item_version_id) d.item_version_id as id, d.b, d.se, d.answers
            from item_difficulty d
            order by d.item_version_id, d.adopted_at desc
            """;

    private final JdbcClient jdbc;
    private final Cache<ItemVersionId, Written> written =
            Caffeine.newBuilder().maximumSize(50_000).build();
    private volatile Adopted last = new Adopted(null, Map.of());
    private volatile Mark lastMark = Mark.NONE;

    QuestionFacts(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** As long as it is the same it is the same object: each learner's figures hold on to theirs. */
    Mark mark() {
        Mark now = jdbc.sql(MARK)
                .query((row, number) -> new Mark(row.getObject("adopted", OffsetDateTime.class), Set.of((UUID[])
                        row.getArray("retired").getArray())))
                .single();
        Mark before = lastMark;
        if (before.equals(now)) {
            return before;
        }
        lastMark = now;
        return now;
    }

    /** Retired questions are not in it. */
    Map<ItemVersionId, Fact> of(Collection<ItemVersionId> ids, Mark mark) {
        if (ids.isEmpty()) {
            return Map.of();
        }
        Map<ItemVersionId, Found> found = adopted(mark.adopted()).found();
        Map<ItemVersionId, Fact> facts = new HashMap<>();
        written.getAll(ids, this::read).forEach((id, fact) -> {
            if (!mark.retired().contains(fact.item())) {
                Found now = found.getOrDefault(id, Found.NOTHING);
                facts.put(
                        id,
                        new Fact(
                                fact.item().toString(),
                                fact.topic(),
                                fact.drawn(),
                                ItemDifficulty.known(fact.author(), now.b(), now.se(), now.answers())));
            }
        });
        return facts;
    }

    /** What is adopted while this is read is in it, too, and is read anew under its own moment. */
    private Adopted adopted(@Nullable OffsetDateTime upTo) {
        Adopted before = last;
        if (Objects.equals(before.upTo(), upTo)) {
            return before;
        }
        Map<ItemVersionId, Found> found = new HashMap<>();
        RowCallbackHandler put = row -> found.put(
                new ItemVersionId(row.getObject("id", UUID.class)),
                new Found(row.getDouble("b"), row.getDouble("se"), row.getInt("answers")));
        jdbc.sql(FOUND).query(put);
        Adopted now = new Adopted(upTo, Map.copyOf(found));
        last = now;
        return now;
    }

    private Map<ItemVersionId, Written> read(Set<? extends ItemVersionId> missing) {
        Map<ItemVersionId, Written> read = new HashMap<>();
        RowCallbackHandler put = row -> read.put(new ItemVersionId(row.getObject("id", UUID.class)), written(row));
        jdbc.sql(WRITTEN).param("ids", RowId.array(missing)).query(put);
        return read;
    }

    private static Written written(ResultSet row) throws SQLException {
        return new Written(
                row.getObject("item_id", UUID.class),
                row.getString("topic"),
                row.getBoolean("drawn"),
                row.getDouble("difficulty"));
    }
}
