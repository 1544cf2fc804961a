package org.aliquot.delivery;

import static java.util.Objects.requireNonNull;

import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.aliquot.ability.Population;
import org.aliquot.adaptive.InterimEstimator;
import org.aliquot.adaptive.ItemChoice;
import org.aliquot.adaptive.PriorExposure;
import org.aliquot.adaptive.Shortage;
import org.aliquot.adaptive.Sitting;
import org.aliquot.bank.ItemBank;
import org.aliquot.bank.ItemVersion;
import org.aliquot.bank.ItemVersionId;
import org.aliquot.blueprint.ExamVersion;
import org.aliquot.blueprint.Exams;
import org.aliquot.delivery.FormDrawing.FormItem;
import org.aliquot.people.AccountId;
import org.aliquot.response.Response;
import org.aliquot.stored.StoredJson;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import tools.jackson.core.type.TypeReference;

/**
 * Adaptive sittings: the first question, and the next one by the answers so far. A sitting is set up anew from what is stored
 * each time, so a crash or another node goes on with the same question.
 */
@Component
class AdaptiveAttempts {

    /** The beginning of a sitting, to be stored with the attempt. */
    record Begun(FormItem first, int length, String pool, String met) {}

    /** By slug, 1 for what was seen longest ago. Two attempts that started together share a number. */
    private static final String MET = """
            select item.slug, dense_rank() over (order by max(a.started_at)) as seen
            from attempt a
            join attempt_item i on i.attempt_id = a.id
            join item_version v on v.id = i.item_version_id
            join item on item.id = v.item_id
            where a.account_id = :account and item.slug = any(:slugs)
            group by item.slug
            """;

    private static final StoredJson<Map<String, Integer>> SEEN = StoredJson.of(new TypeReference<>() {});

    private final JdbcClient jdbc;
    private final AdaptivePools pools;
    private final ItemBank bank;
    private final Exams exams;

    AdaptiveAttempts(JdbcClient jdbc, AdaptivePools pools, ItemBank bank, Exams exams) {
        this.exams = exams;
        this.jdbc = jdbc;
        this.pools = pools;
        this.bank = bank;
    }

    /** What the bank lacks for the exam; empty when everybody who starts it will reach its end. */
    Optional<Shortage> shortage(ExamVersion exam) {
        return pools.current(exam.id()).exam().shortage(Set.of());
    }

    Begun begin(ExamVersion exam, AccountId learner, long seed) {
        AdaptivePool pool = pools.current(exam.id());
        PriorExposure met = met(pool, learner);
        FormItem first = item(exam, pool, sitting(pool, met, seed).next(), seed, 1);
        pools.keep(pool, exam.id());
        return new Begun(first, pool.exam().plan().items(), pool.id(), SEEN.write(met.when()));
    }

    /** The question after this final answer; null when it was the last. */
    @Nullable
    FormItem next(SittingState state, @Nullable Response answer) {
        int closed = requireNonNull(state.closed());
        if (closed + 1 >= state.length()) {
            return null;
        }
        AdaptivePool pool = pools.frozen(requireNonNull(state.pool()), state.exam());
        Sitting sitting = sitting(pool, new PriorExposure(SEEN.read(requireNonNull(state.met()))), state.seed());
        for (int i = 0; i <= closed; i++) {
            SittingState.Given given = state.given().get(i);
            sitting.answer(
                    pool.number(given.version()),
                    isRight(given, ItemSeed.of(state.seed(), i + 1), i == closed ? answer : given.response()));
        }
        return item(exams.version(state.exam()), pool, sitting.next(), state.seed(), closed + 2);
    }

    private boolean isRight(SittingState.Given given, long seed, @Nullable Response response) {
        return response != null
                && bank.version(new ItemVersionId(given.version()))
                        .content()
                        .given(seed)
                        .rule()
                        .score(response)
                        .isFull();
    }

    private FormItem item(ExamVersion exam, AdaptivePool pool, int number, long seed, int position) {
        PoolEntry entry = pool.entry(number);
        ItemVersion version = bank.version(new ItemVersionId(entry.version()));
        return FormDrawing.item(exam, version, entry.area(), seed, position);
    }

    private static Sitting sitting(AdaptivePool pool, PriorExposure met, long seed) {
        return new Sitting(pool.exam(), ItemChoice.RANDOMESQUE, InterimEstimator.eap(Population.CANDIDATES), met, seed);
    }

    private PriorExposure met(AdaptivePool pool, AccountId learner) {
        return new PriorExposure(jdbc
                .sql(MET)
                .param("account", learner)
                .param("slugs", pool.entries().stream().map(PoolEntry::slug).toArray(String[]::new))
                .query((row, number) -> Map.entry(row.getString("slug"), row.getInt("seen")))
                .list()
                .stream()
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue)));
    }
}
