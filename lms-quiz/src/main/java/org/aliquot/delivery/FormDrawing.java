package org.aliquot.delivery;

import static java.util.Objects.requireNonNull;

import com.github.benmanes.caffeine.cache.Caffeine;
import com.github.benmanes.caffeine.cache.LoadingCache;
import java.time.Duration;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.aliquot.bank.ItemBank;
import org.aliquot.bank.ItemVersion;
import org.aliquot.bank.ItemVersionId;
import org.aliquot.bank.PoolItem;
import org.aliquot.blueprint.Area;
import org.aliquot.blueprint.ExamVersion;
import org.aliquot.blueprint.ExamVersionId;
import org.aliquot.blueprint.Exams;
import org.aliquot.engine.AreaCounts;
import org.aliquot.engine.AreaRange;
import org.aliquot.engine.Candidate;
import org.aliquot.engine.Draw;
import org.aliquot.engine.FormDraw;
import org.aliquot.engine.FormPlan;
import org.aliquot.engine.OptionOrder;
import org.aliquot.engine.QuestionOrder;
import org.aliquot.engine.ScoringRule;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * Draws the questions of a new attempt. What may be drawn is remembered for a minute, because hundreds start in the same
 * second; versions are immutable, so a question drawn from a pool that is a minute old is still whole.
 */
@Component
class FormDrawing {

    /** One question of a form, before it has a position. */
    record FormItem(ItemVersionId version, @Nullable String area, String accepts, List<String> options) {}

    /** The form, or why there is none. */
    sealed interface Form {
        record Ready(List<FormItem> items) implements Form {}

        record Short(@Nullable String area, int needed, int available) implements Form {}
    }

    /** What an exam version can draw from: candidates for the draw, and each question's version by slug. */
    private record Pool(List<Candidate> candidates, Map<String, ItemVersion> versions, Map<String, String> areas) {}

    private final ItemBank bank;
    private final Exams exams;
    private final LoadingCache<ExamVersionId, Pool> pools = Caffeine.newBuilder()
            .maximumSize(500)
            .expireAfterWrite(Duration.ofSeconds(60))
            .build(this::pool);

    FormDrawing(ItemBank bank, Exams exams) {
        this.bank = bank;
        this.exams = exams;
    }

    Form draw(ExamVersion exam, long seed) {
        Pool pool = pools.get(exam.id());
        return exam.spec().isDrawn() ? drawn(exam, pool, seed) : listed(exam, pool, seed);
    }

    private Form drawn(ExamVersion exam, Pool pool, long seed) {
        AreaCounts counts = AreaCounts.of(
                exam.areas().stream()
                        .map(area -> new AreaRange(area.code(), area.minPercent(), area.maxPercent()))
                        .toList(),
                exam.spec().items());
        return switch (FormDraw.draw(FormPlan.of(counts), pool.candidates(), seed)) {
            case Draw.Drawn(var slugs) -> ready(slugs, pool, seed);
            case Draw.Short(var area, var needed, var available) -> new Form.Short(area, needed, available);
        };
    }

    private Form listed(ExamVersion exam, Pool pool, long seed) {
        List<String> slugs = exam.spec().questions();
        long known = slugs.stream().filter(pool.versions()::containsKey).count();
        if (known < slugs.size() || slugs.isEmpty()) {
            return new Form.Short(null, slugs.size(), (int) known);
        }
        return ready(QuestionOrder.of(slugs, exam.spec().shuffle(), seed), pool, seed);
    }

    private Form ready(List<String> slugs, Pool pool, long seed) {
        FormItem[] items = new FormItem[slugs.size()];
        for (int i = 0; i < items.length; i++) {
            String slug = slugs.get(i);
            ItemVersion version = requireNonNull(pool.versions().get(slug));
            var content = version.content();
            List<String> ids =
                    content.options().stream().map(option -> option.id()).toList();
            items[i] = new FormItem(
                    version.id(),
                    pool.areas().get(slug),
                    accepts(Scoring.rule(version)),
                    OptionOrder.of(ids, content.shuffle(), seed, i + 1));
        }
        return new Form.Ready(List.of(items));
    }

    private static String accepts(ScoringRule rule) {
        return switch (rule) {
            case ScoringRule.SingleBest _ -> "choice";
            case ScoringRule.MultipleResponse _ -> "choices";
        };
    }

    private Pool pool(ExamVersionId id) {
        ExamVersion exam = exams.version(id);
        return exam.spec().isDrawn()
                ? byAreas(exam.areas())
                : bySlugs(exam.spec().questions());
    }

    private Pool byAreas(List<Area> areas) {
        Map<String, String> areaOfTopic = new HashMap<>();
        areas.forEach(area -> area.topics().forEach(topic -> areaOfTopic.put(topic, area.code())));
        List<PoolItem> items = bank.pool(areaOfTopic.keySet());
        List<Candidate> candidates = items.stream()
                .map(item -> new Candidate(
                        item.slug(), requireNonNull(areaOfTopic.get(item.topic())), Set.copyOf(item.enemies())))
                .toList();
        Map<String, ItemVersion> versions =
                bySlug(bank.versions(items.stream().map(PoolItem::versionId).toList()));
        Map<String, String> areaOf = candidates.stream().collect(Collectors.toMap(Candidate::id, Candidate::area));
        return new Pool(candidates, versions, areaOf);
    }

    private Pool bySlugs(List<String> slugs) {
        return new Pool(List.of(), bySlug(bank.current(slugs)), Map.of());
    }

    private static Map<String, ItemVersion> bySlug(List<ItemVersion> versions) {
        Map<String, ItemVersion> bySlug = new LinkedHashMap<>();
        versions.forEach(version -> bySlug.put(version.slug(), version));
        return bySlug;
    }
}
