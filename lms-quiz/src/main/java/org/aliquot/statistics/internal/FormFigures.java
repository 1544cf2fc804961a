package org.aliquot.statistics.internal;

import static java.util.Objects.requireNonNull;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.aliquot.ability.ItemResponseFunction;
import org.aliquot.assembly.Assembled.Obstacle;
import org.aliquot.assembly.AssemblyPlan;
import org.aliquot.bank.ItemVersionId;
import org.aliquot.bank.PoolItem;
import org.aliquot.forms.AreaCount;
import org.aliquot.question.Level;
import org.aliquot.statistics.FormsResult;
import org.aliquot.statistics.FormsResult.Count;
import org.aliquot.statistics.internal.ExamBank.Stock;

/** Describes assembled forms. */
final class FormFigures {

    private final Stock stock;
    private final AssemblyPlan plan;
    private final Map<String, PoolItem> bySlug;

    FormFigures(Stock stock, AssemblyPlan plan) {
        this.stock = stock;
        this.plan = plan;
        bySlug = FormsWork.bySlug(stock);
    }

    FormsResult impossible(List<Obstacle> obstacles, long began) {
        return result(List.of(), List.of(), obstacles, began);
    }

    FormsResult result(List<List<String>> forms, List<List<ItemVersionId>> pilots, long began) {
        List<FormsResult.Form> described = new ArrayList<>();
        for (List<String> form : forms) {
            described.add(form(form, pilots.get(described.size())));
        }
        List<List<Integer>> shared = forms.stream()
                .map(one -> forms.stream()
                        .map(other -> (int) one.stream().filter(other::contains).count())
                        .toList())
                .toList();
        return result(described, shared, List.of(), began);
    }

    private FormsResult result(
            List<FormsResult.Form> forms, List<List<Integer>> shared, List<Obstacle> obstacles, long began) {
        return new FormsResult(
                stock.exam().id().value(),
                plan.form().items(),
                forms,
                shared,
                obstacles,
                stock.exam().areas().stream()
                        .map(area -> new FormsResult.Named(area.code(), area.title()))
                        .toList(),
                (System.nanoTime() - began) / 1e9);
    }

    private FormsResult.Form form(List<String> slugs, List<ItemVersionId> pilots) {
        List<PoolItem> items =
                slugs.stream().map(slug -> requireNonNull(bySlug.get(slug))).toList();
        double n = items.size();
        double mean = items.stream().mapToDouble(FormFigures::b).sum() / n;
        double squares = items.stream()
                .mapToDouble(item -> (b(item) - mean) * (b(item) - mean))
                .sum();
        double information = items.stream()
                .mapToDouble(item -> ItemResponseFunction.rasch(b(item)).information(0))
                .sum();
        return new FormsResult.Form(
                items.stream().map(item -> item.versionId().value()).toList(),
                pilots.stream().map(ItemVersionId::value).toList(),
                plan.form().areas().stream()
                        .map(area -> count(area, items, stock::area))
                        .toList(),
                List.of(Level.values()).stream()
                        .map(level -> level(level, items))
                        .toList(),
                mean,
                Math.sqrt(squares / n),
                1 / Math.sqrt(information));
    }

    private Count level(Level level, List<PoolItem> items) {
        AreaCount bounds = plan.levels().stream()
                .filter(each -> each.code().equals(level.word()))
                .findFirst()
                .orElse(new AreaCount(level.word(), 0, plan.form().items()));
        return count(bounds, items, item -> item.level().word());
    }

    private static Count count(AreaCount bounds, List<PoolItem> items, Function<PoolItem, String> code) {
        int count = (int) items.stream()
                .filter(item -> code.apply(item).equals(bounds.code()))
                .count();
        return new Count(bounds.code(), count, bounds.min(), bounds.max());
    }

    private static double b(PoolItem item) {
        return item.difficulty().b();
    }
}
