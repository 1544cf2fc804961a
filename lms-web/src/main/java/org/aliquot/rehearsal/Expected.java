package org.aliquot.rehearsal;

import java.time.Instant;
import java.util.UUID;
import org.aliquot.people.AccountId;
import org.jspecify.annotations.Nullable;

/**
 * One learner who has an exam on a day.
 *
 * @param exam its key
 * @param cohort the class that has it on its plan; null where the exam itself opens or closes, for everybody with access
 * @param own whether these are days of their own
 * @param opensAt from when on; null: it is open already
 * @param dueAt the end of the last day or its hour; null where no class says one
 * @param closesAt when it closes, before any extra time; null: not on that day
 * @param extraTimePercent of their accommodation
 * @param barred why they could not start it; null: they can
 */
record Expected(
        AccountId account,
        String name,
        String exam,
        @Nullable UUID cohort,
        String cohortName,
        boolean own,
        @Nullable Instant opensAt,
        @Nullable Instant dueAt,
        @Nullable Instant closesAt,
        int extraTimePercent,
        @Nullable Barred barred) {}
