package org.aliquot.statistics.internal;

import static java.util.Objects.requireNonNull;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.aliquot.assembly.Assembled;
import org.aliquot.assembly.AssemblyPlan;
import org.aliquot.assembly.FormAssembly;
import org.aliquot.assembly.FormItem;
import org.aliquot.bank.ItemVersionId;
import org.aliquot.bank.PoolItem;
import org.aliquot.forms.AreaCount;
import org.aliquot.forms.QuestionOrder;
import org.aliquot.jobs.JobKind;
import org.aliquot.jobs.JobRefused;
import org.aliquot.jobs.StoredJob;
import org.aliquot.statistics.FormsRequest;
import org.aliquot.statistics.FormsResult;
import org.aliquot.statistics.internal.ExamBank.Stock;
import org.springframework.stereotype.Component;

/** Assembles the forms of an exam from the bank as it stands. */
@Component
public class FormsWork implements StatisticsWork<FormsResult> {

    public static final JobKind<FormsRequest, FormsResult> KIND =
            JobKind.of("forms", FormsRequest.class, FormsResult.class);

    private final ExamBank bank;

    FormsWork(ExamBank bank) {
        this.bank = bank;
    }

    @Override
    public JobKind<FormsRequest, FormsResult> kind() {
        return KIND;
    }

    @Override
    public FormsResult run(StoredJob stored, Consumer<String> step) {
        long began = System.nanoTime();
        FormsRequest request = KIND.asked(stored);
        Stock stock = bank.of(requireNonNull(stored.job().subject()));
        step.accept(
                "Assembling " + request.forms() + " forms from " + stock.pool().size() + " questions");
        AssemblyPlan plan = plan(stock, request);
        Assembled assembled = FormAssembly.assemble(plan, scored(stock, request), request.seed());
        var figures = new FormFigures(stock, plan);
        return switch (assembled) {
            case Assembled.Impossible impossible -> figures.impossible(impossible.obstacles(), began);
            case Assembled.Forms found -> figures.result(found.forms(), pilots(stock, request, found.forms()), began);
        };
    }

    private static AssemblyPlan plan(Stock stock, FormsRequest request) {
        int items = stock.plan().form().items();
        List<AreaCount> levels = request.levels().stream()
                .map(share -> new AreaCount(
                        share.level().word(),
                        (share.minPercent() * items + 99) / 100,
                        Math.max((share.minPercent() * items + 99) / 100, share.maxPercent() * items / 100)))
                .toList();
        return new AssemblyPlan(
                stock.plan().form(),
                levels,
                request.forms(),
                request.overlap(),
                request.meanDifficulty(),
                request.tolerance(),
                request.kept().stream().map(Set::copyOf).toList());
    }

    /** Beside pilots only calibrated questions are scored. */
    private static List<FormItem> scored(Stock stock, FormsRequest request) {
        if (request.pilots() > 0 && stock.calibrated() == 0) {
            throw new JobRefused(
                    "Questions are tried out only beside calibrated ones, and this bank has none yet. Ask for forms without trying out.");
        }
        return stock.pool().stream()
                .filter(item -> request.pilots() == 0 || item.difficulty().isCalibrated())
                .filter(item -> !request.out().contains(item.slug()))
                .map(item -> new FormItem(
                        item.slug(),
                        stock.area(item),
                        item.level().word(),
                        item.difficulty().b(),
                        Set.copyOf(item.enemies())))
                .toList();
    }

    /** For each form, questions without enough answers yet, in turn, so that all get their share; no enemies of the form. */
    private static List<List<ItemVersionId>> pilots(Stock stock, FormsRequest request, List<List<String>> forms) {
        Map<String, PoolItem> bySlug = bySlug(stock);
        Deque<PoolItem> young = new ArrayDeque<>(QuestionOrder.of(
                stock.pool().stream()
                        .filter(item -> !item.difficulty().isCalibrated())
                        .toList(),
                true,
                request.seed()));
        List<List<ItemVersionId>> pilots = new ArrayList<>();
        for (List<String> form : forms) {
            List<PoolItem> beside =
                    new ArrayList<>(form.stream().map(bySlug::get).toList());
            List<ItemVersionId> own = new ArrayList<>();
            for (int tried = young.size(); tried > 0 && own.size() < request.pilots(); tried--) {
                PoolItem next = young.removeFirst();
                young.addLast(next);
                if (beside.stream().noneMatch(other -> areEnemies(next, other))) {
                    own.add(next.versionId());
                    beside.add(next);
                }
            }
            if (own.size() < request.pilots()) {
                throw new JobRefused(
                        "There are only " + own.size() + " questions to try out on a form; ask for fewer.");
            }
            pilots.add(own);
        }
        return pilots;
    }

    private static boolean areEnemies(PoolItem one, PoolItem other) {
        return one.enemies().contains(other.slug()) || other.enemies().contains(one.slug());
    }

    /** By slug. */
    static Map<String, PoolItem> bySlug(Stock stock) {
        return stock.pool().stream().collect(Collectors.toMap(PoolItem::slug, Function.identity()));
    }
}
