package org.aliquot.delivery;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.aliquot.adaptive.AdaptiveExam;
import org.aliquot.adaptive.AdaptivePlan;
import org.aliquot.examplan.ExamPlan;

/** The questions of an adaptive exam, prepared for choosing. Immutable, shared by all its sittings. */
final class AdaptivePool {

    private final String id;
    private final List<PoolEntry> entries;
    private final AdaptiveExam exam;
    private final Map<UUID, Integer> numbers = new HashMap<>();

    AdaptivePool(String id, List<PoolEntry> entries, ExamPlan plan) {
        this.id = id;
        this.entries = List.copyOf(entries);
        exam = new AdaptiveExam(
                entries.stream().map(PoolEntry::forEngine).toList(),
                new AdaptivePlan(plan.form().items(), plan.form().areas()));
        for (int number = 0; number < entries.size(); number++) {
            numbers.put(entries.get(number).version(), number);
        }
    }

    /** The same for the same questions, difficulties and enemies. */
    String id() {
        return id;
    }

    List<PoolEntry> entries() {
        return entries;
    }

    AdaptiveExam exam() {
        return exam;
    }

    PoolEntry entry(int number) {
        return entries.get(number);
    }

    int number(UUID version) {
        Integer number = numbers.get(version);
        if (number == null) {
            throw new IllegalStateException("Question " + version + " is not in the pool " + id);
        }
        return number;
    }
}
