package org.aliquot.delivery;

import static java.util.Objects.requireNonNull;

import com.github.benmanes.caffeine.cache.Caffeine;
import com.github.benmanes.caffeine.cache.LoadingCache;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.LongFunction;
import java.util.stream.Collectors;
import org.aliquot.bank.ItemBank;
import org.aliquot.bank.ItemVersion;
import org.aliquot.bank.ItemVersionId;
import org.aliquot.bank.PoolItem;
import org.aliquot.blueprint.ExamVersion;
import org.aliquot.blueprint.ExamVersionId;
import org.aliquot.blueprint.Exams;
import org.aliquot.examplan.ExamPlan;
import org.aliquot.examplan.Mode;
import org.aliquot.forms.Candidate;
import org.aliquot.forms.Draw;
import org.aliquot.forms.FormDraw;
import org.aliquot.forms.FormPlan;
import org.aliquot.forms.OptionOrder;
import org.aliquot.forms.QuestionOrder;
import org.aliquot.people.AccountId;
import org.aliquot.question.CasePart;
import org.aliquot.question.OrderingTask;
import org.aliquot.question.Task;
import org.aliquot.word.Word;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * Draws the questions of a new attempt. What may be drawn is remembered for a minute, because hundreds start in the same
 * second; versions are immutable, so a question drawn from a pool that is a minute old is still whole.
 */
@Component
class FormDrawing {

    /** One question of a form, before it has a position; a pilot is given and not scored. */
    record FormItem(ItemVersionId version, @Nullable String area, String accepts, List<String> options, boolean pilot) {

        FormItem unscored() {
            return new FormItem(version, area, accepts, options, true);
        }
    }

    /** The form, or why there is none. */
    sealed interface Form {
        record Ready(List<FormItem> items) implements Form {}

        record Short(@Nullable String area, int needed, int available) implements Form {}
    }

    /** What an exam version can draw from: candidates for the draw, and each question's version and area by slug. */
    private record Pool(
            @Nullable FormPlan plan,
            List<Candidate> candidates,
            Map<String, ItemVersion> versions,
            Map<String, String> areas) {

        Pool(@Nullable FormPlan plan, List<Candidate> candidates, List<ItemVersion> versions) {
            this(
                    plan,
                    candidates,
                    versions.stream().collect(Collectors.toMap(ItemVersion::slug, Function.identity())),
                    candidates.stream().collect(Collectors.toMap(Candidate::id, Candidate::area)));
        }
    }

    private final ItemBank bank;
    private final Exams exams;
    private final AdoptedForms forms;
    private final LoadingCache<ExamVersionId, Pool> pools = Caffeine.newBuilder()
            .maximumSize(500)
            .expireAfterWrite(Duration.ofSeconds(60))
            .build(this::pool);

    FormDrawing(ItemBank bank, Exams exams, AdoptedForms forms) {
        this.bank = bank;
        this.exams = exams;
        this.forms = forms;
    }

    /** One of the adopted forms where there are any, else drawn from the bank or as listed. */
    Form draw(ExamVersion exam, AccountId learner, Mode mode, long seed) {
        if (!exam.spec().isDrawn()) {
            return listed(exam, pools.get(exam.id()), mode, seed);
        }
        return forms.draw(exam, learner, seed).<Form>map(Form.Ready::new).orElseGet(() -> draw(exam, seed));
    }

    /** As if no form had been adopted. */
    Form draw(ExamVersion exam, long seed) {
        Pool pool = pools.get(exam.id());
        return pool.plan() == null ? listed(exam, pool, Mode.EXAM, seed) : drawn(exam, pool.plan(), pool, seed);
    }

    /** As the exam lists its questions, each as it is published at this moment, in the order of a seed. */
    LongFunction<Form> listedNow(ExamVersion exam) {
        Pool pool = pool(exam.id());
        return seed -> listed(exam, pool, Mode.EXAM, seed);
    }

    private static Form drawn(ExamVersion exam, FormPlan plan, Pool pool, long seed) {
        return switch (FormDraw.draw(plan, pool.candidates(), seed)) {
            case Draw.Drawn(var slugs) -> ready(exam, slugs, pool, seed);
            case Draw.Short(var area, var needed, var available) -> new Form.Short(area, needed, available);
        };
    }

    /**
     * A question that was retired since is left out, and in tutor mode, which answers at once, what people mark; the rest is still a
     * quiz.
     */
    private static Form listed(ExamVersion exam, Pool pool, Mode mode, long seed) {
        List<String> slugs = exam.spec().questions().stream()
                .filter(pool.versions()::containsKey)
                .filter(slug -> mode == Mode.EXAM || !isMarkedByPeople(pool, slug))
                .toList();
        return slugs.isEmpty()
                ? new Form.Short(null, exam.spec().questions().size(), 0)
                : ready(exam, inOrder(slugs, pool, exam.spec().shuffle(), seed), pool, seed);
    }

    /** Questions of a case stay together, in the order of its parts. */
    private static List<String> inOrder(List<String> slugs, Pool pool, boolean shuffle, long seed) {
        Map<String, List<String>> units = new LinkedHashMap<>();
        for (String slug : slugs) {
            CasePart part = part(pool, slug);
            units.computeIfAbsent(part == null ? slug : "case " + part.caseId(), _ -> new ArrayList<>())
                    .add(slug);
        }
        units.values()
                .forEach(unit -> unit.sort(Comparator.comparingInt(slug -> {
                    CasePart part = part(pool, slug);
                    return part == null ? 0 : part.number();
                })));
        return QuestionOrder.of(List.copyOf(units.keySet()), shuffle, seed).stream()
                .flatMap(unit -> requireNonNull(units.get(unit)).stream())
                .toList();
    }

    private static boolean isMarkedByPeople(Pool pool, String slug) {
        return requireNonNull(pool.versions().get(slug)).content().type().isMarkedByPeople();
    }

    private static @Nullable CasePart part(Pool pool, String slug) {
        return requireNonNull(pool.versions().get(slug)).content().part();
    }

    private static Form ready(ExamVersion exam, List<String> slugs, Pool pool, long seed) {
        List<FormItem> items = new ArrayList<>();
        for (String slug : slugs) {
            ItemVersion version = requireNonNull(pool.versions().get(slug));
            items.add(item(exam, version, pool.areas().get(slug), seed, items.size() + 1));
        }
        return new Form.Ready(items);
    }

    static FormItem item(ExamVersion exam, ItemVersion version, @Nullable String area, long seed, int position) {
        Task task = version.content().given(ItemSeed.of(seed, position)).task();
        List<String> ids = new ArrayList<>(OptionOrder.of(task.shuffled(), isMixed(exam, task), seed, position));
        if (task.shown() instanceof OrderingTask && ids.equals(task.shuffled())) {
            Collections.rotate(ids, 1); // nobody is handed the answer
        }
        ids.addAll(task.named());
        return new FormItem(version.id(), area, accepts(task), ids, false);
    }

    /** Options to choose from may come as they are written; where the order is the answer, nobody is handed it. */
    private static boolean isMixed(ExamVersion exam, Task task) {
        boolean asWritten = exam.spec().isAsWritten() && task.shown().type().isChoice();
        return task.shuffle() && !asWritten;
    }

    private static String accepts(Task task) {
        return task.answeredBy().stream().map(Word::of).sorted().collect(Collectors.joining(" "));
    }

    private Pool pool(ExamVersionId id) {
        ExamVersion exam = exams.version(id);
        return exam.spec().isDrawn() ? byPlan(exam.plan()) : bySlugs(exam);
    }

    private Pool byPlan(ExamPlan plan) {
        List<PoolItem> items = bank.pool(plan.areaOfTopic().keySet());
        List<Candidate> candidates = items.stream()
                .map(item ->
                        new Candidate(item.slug(), plan.area(item.topic()).orElseThrow(), Set.copyOf(item.enemies())))
                .toList();
        List<ItemVersion> versions =
                bank.versions(items.stream().map(PoolItem::versionId).toList());
        return new Pool(plan.form(), candidates, versions);
    }

    /** Questions of a list belong to areas where the list was drawn by areas. */
    private Pool bySlugs(ExamVersion exam) {
        Map<String, String> areas = new HashMap<>();
        exam.areas().forEach(area -> area.topics().forEach(topic -> areas.put(topic, area.code())));
        Map<String, ItemVersion> versions = new HashMap<>();
        Map<String, String> areaOf = new HashMap<>();
        for (ItemVersion version : bank.current(exam.spec().questions())) {
            versions.put(version.slug(), version);
            Optional.ofNullable(areas.get(version.content().placement().topic()))
                    .ifPresent(area -> areaOf.put(version.slug(), area));
        }
        return new Pool(null, List.of(), versions, areaOf);
    }
}
