package org.aliquot.forms;

import java.util.List;

/** What a form must hold: so many questions, within the counts of each area. */
public record FormPlan(int items, List<AreaCount> areas) {

    public FormPlan {
        areas = List.copyOf(areas);
        int least = areas.stream().mapToInt(AreaCount::min).sum();
        long most = areas.stream().mapToLong(AreaCount::max).sum();
        if (items < least || items > most) {
            throw new IllegalArgumentException(
                    "areas ask for %d to %d questions, the form for %d".formatted(least, most, items));
        }
        if (areas.stream().map(AreaCount::code).distinct().count() < areas.size()) {
            throw new IllegalArgumentException("an area stands once in a plan: " + areas);
        }
    }

    public static FormPlan of(AreaCounts counts) {
        return new FormPlan(counts.items(), counts.areas());
    }
}
