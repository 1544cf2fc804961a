package org.aliquot.delivery;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import org.aliquot.bank.ItemVersionId;
import org.jspecify.annotations.Nullable;

/** The adjustments that stand: what scoring asks besides a question's own rule. Immutable. */
final class ScoreAdjustments {

    static final ScoreAdjustments NONE = new ScoreAdjustments(List.of());

    private final List<Adjustment> standing;

    ScoreAdjustments(List<Adjustment> standing) {
        this.standing = List.copyOf(standing);
    }

    /** What holds for a question in an exam: the exam's own before that of all exams. */
    @Nullable
    Adjustment of(ItemVersionId version, String exam) {
        return standing.stream()
                .filter(each -> each.concerns(version, exam))
                .min(Comparator.comparing((Adjustment each) -> each.exam() == null))
                .orElse(null);
    }

    ScoreAdjustments with(Adjustment another) {
        List<Adjustment> all = new ArrayList<>(standing);
        all.add(another);
        return new ScoreAdjustments(all);
    }

    ScoreAdjustments without(UUID id) {
        return new ScoreAdjustments(
                standing.stream().filter(each -> !each.id().equals(id)).toList());
    }
}
