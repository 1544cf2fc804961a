package org.aliquot.assembly;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.function.IntToDoubleFunction;
import org.aliquot.assembly.Assembled.Demand;
import org.aliquot.forms.AreaCount;
import org.ojalgo.optimisation.Expression;
import org.ojalgo.optimisation.ExpressionsBasedModel;
import org.ojalgo.optimisation.Optimisation;
import org.ojalgo.optimisation.Variable;
import org.ojalgo.optimisation.integer.IntegerStrategy;
import org.ojalgo.type.context.NumberContext;

/** The integer programme of one form: a 0/1 variable for each question, and fractional ones for the forms to come. */
final class FormProgramme {

    /** What came of the search for a form. */
    sealed interface Search {}

    /** @param questions their numbers */
    record Found(Set<Integer> questions) implements Search {}

    /** @param isProven whether there is none; else the time was over before one was found */
    record NotFound(boolean isProven) implements Search {}

    static final long ENOUGH_MILLIS = 800;

    /** A machine that is busy otherwise needs many times what a quiet one does. */
    static final long MOST_MILLIS = 30_000;

    /** A question that another form has already costs more than any fresh one. */
    private static final double SHARED = 2;

    private final AssemblyPlan plan;
    private final List<FormItem> items;
    private final List<Set<Integer>> done;
    private final Set<Demand> without;
    private final ExpressionsBasedModel model = new ExpressionsBasedModel();
    private final List<Variable> chosen = new ArrayList<>();
    private final Set<Integer> used = new HashSet<>();

    FormProgramme(
            AssemblyPlan plan, List<FormItem> items, List<Set<Integer>> done, double[] whims, Set<Demand> without) {
        this.plan = plan;
        this.items = items;
        this.done = done;
        this.without = without;
        done.forEach(used::addAll);
        for (int i = 0; i < items.size(); i++) {
            boolean taken = used.contains(i)
                    || plan.isKeptLater(done.size(), items.get(i).id());
            chosen.add(model.newVariable("x" + i).binary().weight(whims[i] + (taken ? SHARED : 0)));
            keep(i);
        }
        demands();
        shadow();
    }

    /** What this form keeps is in it; what one to come keeps is left to that one, where forms share nothing. */
    private void keep(int item) {
        String id = items.get(item).id();
        if (plan.kept(done.size()).contains(id)) {
            chosen.get(item).lower(1);
        } else if (plan.overlap() == 0 && plan.isKeptLater(done.size(), id)) {
            chosen.get(item).upper(0);
        }
    }

    void bar(List<int[]> pairs) {
        for (int[] pair : pairs) {
            Expression both =
                    model.newExpression("enemies " + pair[0] + " " + pair[1]).upper(1);
            both.set(chosen.get(pair[0]), 1);
            both.set(chosen.get(pair[1]), 1);
        }
    }

    Search solve(long mostMillis) {
        model.options.time_suffice = Math.min(ENOUGH_MILLIS, mostMillis);
        model.options.time_abort = mostMillis;
        model.options.integer(IntegerStrategy.newConfigurable().withGapTolerance(NumberContext.of(2)));
        Optimisation.Result result = model.minimise();
        if (!result.getState().isFeasible()) {
            return new NotFound(result.getState() == Optimisation.State.INFEASIBLE);
        }
        Set<Integer> form = new HashSet<>();
        for (int i = 0; i < items.size(); i++) {
            if (result.doubleValue(i) > 0.5) {
                form.add(i);
            }
        }
        return new Found(form);
    }

    private void demands() {
        all(model.newExpression("length").level(plan.form().items()), _ -> 1);
        if (!without.contains(Demand.AREA)) {
            counts("area ", plan.form().areas(), FormItem::area);
        }
        if (!without.contains(Demand.LEVEL)) {
            counts("level ", plan.levels(), FormItem::level);
        }
        if (!without.contains(Demand.DIFFICULTY)) {
            double n = plan.form().items();
            all(
                    model.newExpression("difficulty")
                            .lower(n * (plan.meanDifficulty() - plan.tolerance()))
                            .upper(n * (plan.meanDifficulty() + plan.tolerance())),
                    i -> items.get(i).b());
        }
        if (!without.contains(Demand.OVERLAP)) {
            for (int form = 0; form < done.size(); form++) {
                Set<Integer> other = done.get(form);
                all(model.newExpression("shared " + form).upper(plan.overlap()), i -> other.contains(i) ? 1 : 0);
            }
        }
    }

    private void counts(String name, List<AreaCount> counts, Function<FormItem, String> code) {
        for (AreaCount count : counts) {
            all(
                    model.newExpression(name + count.code()).lower(count.min()).upper(count.max()),
                    i -> code.apply(items.get(i)).equals(count.code()) ? 1 : 0);
        }
    }

    private void all(Expression expression, IntToDoubleFunction coefficient) {
        for (int i = 0; i < items.size(); i++) {
            double value = coefficient.applyAsDouble(i);
            if (value != 0) {
                expression.set(chosen.get(i), value);
            }
        }
    }

    /** The forms still to come, together: by kinds of questions of one area, level and step of difficulty. */
    private void shadow() {
        int left = plan.forms() - done.size() - 1;
        if (left == 0 || without.contains(Demand.OVERLAP)) {
            return;
        }
        var shadow = new Shadow(model, plan, left, without);
        Map<String, List<Integer>> kinds = new TreeMap<>();
        for (int i = 0; i < items.size(); i++) {
            FormItem item = items.get(i);
            String kind = item.area() + "\n" + item.level() + "\n" + Math.round(item.b());
            kinds.computeIfAbsent(kind, _ -> new ArrayList<>()).add(i);
        }
        for (List<Integer> kind : kinds.values()) {
            shadow.add(
                    items.get(kind.getFirst()),
                    kind.stream().mapToDouble(i -> items.get(i).b()).average().orElse(0),
                    kind.stream()
                            .filter(i -> !used.contains(i))
                            .map(chosen::get)
                            .toList(),
                    kind.size());
        }
        shadow.share(done.size());
    }
}
