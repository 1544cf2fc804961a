package org.aliquot.web.rehearsal;

import java.util.Objects;
import org.aliquot.rehearsal.Rehearsals.Begun;
import org.aliquot.web.staff.FieldErrors;
import org.jspecify.annotations.Nullable;

/**
 * What was typed to play an exam with a number of learners, and what came of it.
 *
 * @param refused why it was not begun; null when nothing was
 */
record RehearsalForm(
        @Nullable String exam,
        @Nullable String learners,
        FieldErrors errors,
        @Nullable Begun refused) {

    static final RehearsalForm BLANK = new RehearsalForm(null, null, FieldErrors.NONE, null);

    String learnersTyped() {
        return Objects.requireNonNullElse(learners, "");
    }

    RehearsalForm refused(Begun why) {
        return new RehearsalForm(exam, learners, errors, why);
    }
}
