package org.aliquot.assembly;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.aliquot.assembly.Assembled.Demand;
import org.aliquot.assembly.Assembled.Obstacle;
import org.aliquot.forms.AreaCount;

/** What can be seen by counting, before any search: an area or a level with too few questions. */
final class Shortages {

    private Shortages() {}

    static List<Obstacle> of(AssemblyPlan plan, List<FormItem> items) {
        List<Obstacle> found = new ArrayList<>(lacking(Demand.AREA, plan.form().areas(), items, FormItem::area));
        found.addAll(lacking(Demand.LEVEL, plan.levels(), items, FormItem::level));
        int most = 0;
        for (AreaCount area : plan.form().areas()) {
            long there = items.stream()
                    .filter(item -> item.area().equals(area.code()))
                    .count();
            most += (int) Math.min(area.max(), there);
        }
        if (found.isEmpty() && most < plan.form().items()) {
            found.add(new Obstacle(Demand.AREA, null, plan.form().items(), most));
        }
        return found;
    }

    private static List<Obstacle> lacking(
            Demand demand, List<AreaCount> counts, List<FormItem> items, Function<FormItem, String> code) {
        var there = items.stream().collect(Collectors.groupingBy(code, Collectors.counting()));
        return counts.stream()
                .filter(count -> there.getOrDefault(count.code(), 0L) < count.min())
                .map(count -> new Obstacle(
                        demand,
                        count.code(),
                        count.min(),
                        there.getOrDefault(count.code(), 0L).intValue()))
                .toList();
    }
}
