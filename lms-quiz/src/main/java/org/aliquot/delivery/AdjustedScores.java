package org.aliquot.delivery;

import static java.util.Objects.requireNonNull;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.BiConsumer;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import org.aliquot.bank.Difficulties;
import org.aliquot.bank.ItemBank;
import org.aliquot.bank.ItemDifficulty;
import org.aliquot.bank.ItemVersionId;
import org.aliquot.bank.Reading;
import org.aliquot.blueprint.Exams;
import org.aliquot.delivery.Scoring.Answered;
import org.aliquot.delivery.Scoring.Marked;
import org.aliquot.response.Response;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Works out what attempts would score under other adjustments, from the scored answers and without changing anything. Some
 * hundred attempts are read at once.
 */
@Component
class AdjustedScores {

    private static final int AT_ONCE = 400;

    private static final String ATTEMPTS = """
            select a.id
            from scored_answer s
            join attempt a on a.id = s.attempt_id
            join exam e on e.id = a.exam_id
            where s.item_version_id = :item
              and a.status = 'final'
              and (cast(:exam as text) is null or e.key = :exam)
              and (cast(:after as uuid) is null or a.id > :after)
            order by a.id
            limit :limit
            """;

    private static final String ANSWERS = """
            select s.attempt_id, s.position, s.item_version_id, s.area, s.payload, a.seed, a.language, a.started_at
            from scored_answer s
            join attempt a on a.id = s.attempt_id
            where s.attempt_id = any(:attempts)
            order by s.attempt_id, s.position
            """;

    /** What people mark stands beside the scored answers, and counts in every result. */
    private static final String WRITTEN = """
            select i.attempt_id, i.position, i.item_version_id, i.area,
                   case when w.id is not null then jsonb_build_object('text', '-') end as payload, a.seed, a.language, a.started_at
            from attempt_item i
            join item_version v on v.id = i.item_version_id and v.type = 'written'
            join attempt a on a.id = i.attempt_id
            left join written_answer w on w.attempt_id = i.attempt_id and w.position = i.position
            where i.attempt_id = any(:attempts)
            """;

    private record Given(
            UUID attempt,
            int position,
            ItemVersionId item,
            @Nullable String area,
            @Nullable Response response,
            long seed,
            Reading reading) {}

    private final JdbcClient jdbc;
    private final AttemptTable table;
    private final AdjustmentTable adjustments;
    private final ItemBank bank;
    private final Difficulties difficulties;
    private final Exams exams;
    private final Finalizing finalizing;
    private final KeysInForce keys;
    private final WrittenAnswers written;

    AdjustedScores(
            JdbcClient jdbc,
            AttemptTable table,
            AdjustmentTable adjustments,
            ItemBank bank,
            Difficulties difficulties,
            Exams exams,
            Finalizing finalizing,
            KeysInForce keys,
            WrittenAnswers written) {
        this.written = written;
        this.keys = keys;
        this.jdbc = jdbc;
        this.table = table;
        this.adjustments = adjustments;
        this.bank = bank;
        this.difficulties = difficulties;
        this.exams = exams;
        this.finalizing = finalizing;
    }

    /**
     * Tells of every final attempt with the question what it scores and what it would score.
     *
     * @param exam key of the only exam that is looked at; null for all
     * @param change makes the adjustments that would stand from those that do
     * @param most how many are looked at, some hundred more or less; the oldest
     * @return whether that were all
     */
    boolean each(
            ItemVersionId item,
            @Nullable String exam,
            UnaryOperator<ScoreAdjustments> change,
            int most,
            BiConsumer<AttemptRow, ResultView> take) {
        UUID after = null;
        int looked = 0;
        List<UUID> ids = attempts(item, exam, after);
        while (!ids.isEmpty() && looked < most) {
            batch(ids, change, take);
            looked += ids.size();
            after = ids.getLast();
            ids = attempts(item, exam, after);
        }
        return ids.isEmpty();
    }

    private List<UUID> attempts(ItemVersionId item, @Nullable String exam, @Nullable UUID after) {
        return jdbc.sql(ATTEMPTS)
                .param("item", item)
                .param("exam", exam)
                .param("after", after)
                .param("limit", AT_ONCE)
                .query((row, number) -> requireNonNull(row.getObject(1, UUID.class)))
                .list();
    }

    private void batch(
            List<UUID> ids, UnaryOperator<ScoreAdjustments> change, BiConsumer<AttemptRow, ResultView> take) {
        Map<UUID, ArrayList<Given>> answers =
                jdbc
                        .sql(ANSWERS)
                        .param("attempts", ids.toArray(UUID[]::new))
                        .query(AdjustedScores::given)
                        .list()
                        .stream()
                        .collect(Collectors.groupingBy(
                                Given::attempt, LinkedHashMap::new, Collectors.toCollection(ArrayList::new)));
        List<Given> byPeople = jdbc.sql(WRITTEN)
                .param("attempts", ids.toArray(UUID[]::new))
                .query(AdjustedScores::given)
                .list();
        byPeople.stream()
                .filter(given -> answers.containsKey(given.attempt()))
                .forEach(given -> requireNonNull(answers.get(given.attempt())).add(given));
        Map<UUID, Map<Integer, Marked>> marks = byPeople.isEmpty() ? Map.of() : written.of(ids);
        List<ItemVersionId> items = answers.values().stream()
                .flatMap(List::stream)
                .map(Given::item)
                .distinct()
                .toList();
        bank.versions(items);
        ScoreAdjustments standing = change.apply(adjustments.standing(items));
        var known = new KnownDifficulties(difficulties, items);
        for (AttemptRow row : table.all(ids)) {
            if (row.ending().answersDeleted() || !answers.containsKey(row.id().value())) {
                continue; // its answers were deleted between these statements
            }
            Map<ItemVersionId, ItemDifficulty> then = known.asOf(row.timing().startedAt());
            List<Answered> answered = requireNonNull(answers.get(row.id().value())).stream()
                    .map(given -> {
                        Adjustment adjustment = standing.of(given.item(), row.exam());
                        return new Answered(
                                given.position(),
                                given.area(),
                                keys.of(bank.given(given.item(), given.seed(), given.reading()), adjustment),
                                requireNonNull(then.get(given.item())),
                                given.response(),
                                adjustment,
                                byPeople.contains(given)
                                        ? marks.getOrDefault(row.id().value(), Map.of())
                                                .getOrDefault(given.position(), Marked.WAITS)
                                        : null);
                    })
                    .toList();
            take.accept(row, result(row, answered));
        }
    }

    ResultView before(AttemptRow row) {
        return finalizing.stored(row);
    }

    private ResultView result(AttemptRow row, List<Answered> answered) {
        return row.ended(Scoring.result(
                exams.version(row.examVersion()),
                row.mode(),
                answered,
                before(row).lateness()));
    }

    private static Given given(ResultSet row, int number) throws SQLException {
        return new Given(
                row.getObject("attempt_id", UUID.class),
                row.getInt("position"),
                new ItemVersionId(row.getObject("item_version_id", UUID.class)),
                row.getString("area"),
                ResponseJson.parse(row.getString("payload")),
                ItemSeed.of(row.getLong("seed"), row.getInt("position")),
                AttemptRow.reading(row));
    }
}
