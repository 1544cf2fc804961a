package org.aliquot.gradebook;

import java.util.List;

/** What a work counted for, and what it counts for since. */
record WeightChange(Weight before, Weight after) {

    boolean changesSomething() {
        return !after.equals(before);
    }

    WeightChange back() {
        return new WeightChange(after, before);
    }

    static List<Weight> allBefore(List<WeightChange> changes) {
        return changes.stream().map(WeightChange::before).toList();
    }

    static List<Weight> allAfter(List<WeightChange> changes) {
        return changes.stream().map(WeightChange::after).toList();
    }
}
