package org.aliquot.lab;

import java.util.Collections;
import java.util.EnumMap;
import java.util.Map;

/** How one cell reacted: a grade from 0 to 4 (4+) for each phase read, in the order of reading. */
public record CellReaction(Map<Phase, Integer> grades) {
    public CellReaction {
        grades = Collections.unmodifiableMap(new EnumMap<>(grades));
        if (grades.values().stream().anyMatch(grade -> grade < 0 || grade > 4)) {
            throw new IllegalArgumentException("reactions are graded from 0 to 4, not " + grades);
        }
    }

    /** Whether it reacted in any phase; only a cell that did not may exclude antibodies. */
    public boolean isReactive() {
        return grades.values().stream().anyMatch(grade -> grade > 0);
    }
}
