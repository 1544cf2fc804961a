package org.aliquot.lab;

import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/** The part of a film that a differential count goes over. */
public record CellField(List<FieldOfView> views) {
    public CellField {
        views = List.copyOf(views);
    }

    /** How many cells of each class there are; classes without any are left out. */
    public Map<CellClass, Integer> counts() {
        Map<CellClass, Integer> counts = new EnumMap<>(CellClass.class);
        views.forEach(view -> view.cells().forEach(cell -> counts.merge(cell, 1, Integer::sum)));
        return Collections.unmodifiableMap(counts);
    }

    /** The leukocytes, of which percentages are taken. */
    public int leukocytes() {
        return counts().entrySet().stream()
                .filter(entry -> entry.getKey().isLeukocyte())
                .mapToInt(Map.Entry::getValue)
                .sum();
    }

    /**
     * Whether a count of the class is right: within the 95 % limits of the true count; for nucleated red cells, which are no share
     * of the leukocytes, within the limits of the same number of cells, and of none only none.
     *
     * @param counted cells of the class a learner found, 0 or more
     */
    public boolean accepts(CellClass type, int counted) {
        int present = counts().getOrDefault(type, 0);
        if (!type.isLeukocyte() && present == 0) {
            return counted == 0;
        }
        int n = leukocytes();
        return CountLimits.of(Math.min(present, n), n).contains(counted, n);
    }
}
