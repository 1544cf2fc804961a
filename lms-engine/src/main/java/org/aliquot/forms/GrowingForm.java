package org.aliquot.forms;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.ToIntFunction;

/** A form while it is being drawn; holds at no time more than the plan allows, nor two enemies. */
final class GrowingForm {

    private final FormPlan plan;
    private final Enemies enemies;
    private final Map<String, AreaCount> areas = new HashMap<>();
    private final Map<String, Integer> held = new HashMap<>();
    private final List<String> ids = new ArrayList<>();
    private final Set<String> closed = new HashSet<>();

    GrowingForm(FormPlan plan, Enemies enemies) {
        this.plan = plan;
        this.enemies = enemies;
        plan.areas().forEach(area -> areas.put(area.code(), area));
    }

    /** Minima first: what comes later can only be surplus. */
    void fill(List<Candidate> order) {
        take(order, AreaCount::min);
        take(order, AreaCount::max);
    }

    private void take(List<Candidate> order, ToIntFunction<AreaCount> limit) {
        for (Candidate candidate : order) {
            var area = areas.get(candidate.area());
            if (area != null && held(area) < limit.applyAsInt(area) && ids.size() < plan.items()) {
                take(candidate);
            }
        }
    }

    private void take(Candidate candidate) {
        if (closed.add(candidate.id())) {
            ids.add(candidate.id());
            closed.addAll(enemies.of(candidate.id()));
            held.merge(candidate.area(), 1, Integer::sum);
        }
    }

    private int held(AreaCount area) {
        return held.getOrDefault(area.code(), 0);
    }

    private int missing() {
        return plan.areas().stream()
                .mapToInt(area -> Math.max(0, area.min() - held(area)))
                .sum();
    }

    boolean isComplete() {
        return missing() == 0 && ids.size() == plan.items();
    }

    boolean isBetterThan(GrowingForm other) {
        int fewer = Integer.compare(other.missing(), missing());
        return fewer > 0 || (fewer == 0 && ids.size() > other.ids.size());
    }

    List<String> ids() {
        return List.copyOf(ids);
    }

    Draw.Short shortage() {
        return plan.areas().stream()
                .filter(area -> held(area) < area.min())
                .findFirst()
                .map(area -> new Draw.Short(area.code(), area.min(), held(area)))
                .orElseGet(() -> new Draw.Short(null, plan.items(), ids.size()));
    }
}
