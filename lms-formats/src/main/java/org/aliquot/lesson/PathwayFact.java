package org.aliquot.lesson;

import java.time.LocalDate;
import org.aliquot.prose.Fact;
import org.jspecify.annotations.Nullable;

/**
 * A fact under the name by which lessons point at it.
 *
 * @param checkBy the day by which it is to be checked again, where its author says one; null where its kind does
 */
public record PathwayFact(
        String id, FactKind kind, Fact fact, @Nullable LocalDate checkBy) {

    /** The day by which it is to be checked again. A day that its author named is over once it was checked on it or later. */
    public LocalDate dueOn() {
        return checkBy != null && checkBy.isAfter(fact.checkedOn())
                ? checkBy
                : fact.checkedOn().plus(kind.checkedEvery());
    }

    /** Whether it is to be checked again on this day or was to be before. */
    public boolean isDue(LocalDate today) {
        return !dueOn().isAfter(today);
    }

    /** As readers get it on this day. */
    public Fact on(LocalDate today) {
        return isDue(today) ? fact.due(dueOn()) : fact;
    }
}
