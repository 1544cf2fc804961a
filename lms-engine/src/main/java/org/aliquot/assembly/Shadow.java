package org.aliquot.assembly;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.aliquot.assembly.Assembled.Demand;
import org.aliquot.forms.AreaCount;
import org.ojalgo.optimisation.Expression;
import org.ojalgo.optimisation.ExpressionsBasedModel;
import org.ojalgo.optimisation.Variable;

/** The forms to come as one big form, whose questions need not be whole: it keeps enough of each kind for them. */
final class Shadow {

    private final ExpressionsBasedModel model;
    private final AssemblyPlan plan;
    private final int left;
    private final Expression length;
    private final Expression difficulty;
    private final Map<String, Expression> areas = new HashMap<>();
    private final Map<String, Expression> levels = new HashMap<>();
    private final List<Variable> shared = new ArrayList<>();

    Shadow(ExpressionsBasedModel model, AssemblyPlan plan, int left, Set<Demand> without) {
        this.model = model;
        this.plan = plan;
        this.left = left;
        double n = (double) left * plan.form().items();
        length = model.newExpression("shadow length").level(n);
        difficulty = model.newExpression("shadow difficulty");
        if (!without.contains(Demand.DIFFICULTY)) {
            difficulty.lower(n * (plan.meanDifficulty() - plan.tolerance()));
            difficulty.upper(n * (plan.meanDifficulty() + plan.tolerance()));
        }
        if (!without.contains(Demand.AREA)) {
            plan.form().areas().forEach(area -> areas.put(area.code(), bounds("shadow area ", area)));
        }
        if (!without.contains(Demand.LEVEL)) {
            plan.levels().forEach(level -> levels.put(level.code(), bounds("shadow level ", level)));
        }
    }

    private Expression bounds(String name, AreaCount count) {
        return model.newExpression(name + count.code())
                .lower((double) left * count.min())
                .upper((double) left * count.max());
    }

    /** A kind of questions: {@code fresh} are those that no form has, {@code all} counts those that some have, too. */
    void add(FormItem like, double mean, List<Variable> fresh, int all) {
        String number = "" + shared.size();
        Variable taken = model.newVariable("fresh " + number).lower(0).upper(fresh.size());
        Variable again = model.newVariable("again " + number).lower(0).upper((double) left * all);
        shared.add(again);
        Expression supply = model.newExpression("supply " + number).upper(fresh.size());
        supply.set(taken, 1);
        fresh.forEach(variable -> supply.set(variable, 1));
        for (Variable each : List.of(taken, again)) {
            length.set(each, 1);
            difficulty.set(each, mean);
            set(areas.get(like.area()), each);
            set(levels.get(like.level()), each);
        }
    }

    /** Each form to come may share so many with each before it. */
    void share(int done) {
        int pairs = 0;
        for (int form = done + 1; form < plan.forms(); form++) {
            pairs += form;
        }
        Expression most = model.newExpression("shadow shared").upper((double) pairs * plan.overlap());
        shared.forEach(variable -> most.set(variable, 1));
    }

    private static void set(@org.jspecify.annotations.Nullable Expression expression, Variable variable) {
        if (expression != null) {
            expression.set(variable, 1);
        }
    }
}
