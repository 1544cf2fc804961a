package org.aliquot.rehearsal;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Learners who have an exam on a day in the same way.
 *
 * @param exam its key
 * @param cohort the class that has it on its plan; null where the exam itself opens or closes, for everybody with access
 * @param own whether these are days of one's own
 * @param opensAt from when on; null: it is open already
 * @param dueAt the end of the last day or its hour; null where no class says one
 * @param closesAt when it closes, before any extra time; null: not on that day
 * @param barred why they could not start it; null: they can
 * @param extraTime how many of them have it, and {@code mostExtraPercent} of the one who has most
 * @param first of who could not start it, by name
 */
record Expected(
        String exam,
        @Nullable UUID cohort,
        String cohortName,
        boolean own,
        @Nullable Instant opensAt,
        @Nullable Instant dueAt,
        @Nullable Instant closesAt,
        @Nullable Barred barred,
        int learners,
        int extraTime,
        int mostExtraPercent,
        List<Roster.Person> first) {

    Expected {
        first = List.copyOf(first);
    }
}
