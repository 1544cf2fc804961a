package org.aliquot.web.running;

import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.aliquot.delivery.AttemptDesk;
import org.aliquot.delivery.AttemptId;
import org.aliquot.web.address.RunningUrls;
import org.aliquot.web.staff.Search;
import org.jspecify.annotations.Nullable;

/**
 * Which attempts a page shows, as its address or a form on it says.
 *
 * @param exam its key; null or empty for all, as with the class and what was typed
 * @param after the last one of the page before, among those that run
 * @param heldAfter the same among those that wait for a decision
 */
record AttemptsWanted(
        @Nullable String exam,
        @Nullable UUID cohort,
        @Nullable String q,
        @Nullable UUID after,
        @Nullable UUID heldAfter) {

    static final int PAGE = 50;

    Narrowed narrowed() {
        return new Narrowed(Search.typed(exam), Objects.toString(cohort, ""), Search.typed(q));
    }

    /** The same among others. */
    AttemptsWanted narrowedTo(@Nullable String otherExam, @Nullable UUID otherCohort) {
        return new AttemptsWanted(otherExam, otherCohort, q, after, heldAfter);
    }

    /** Of the page of those that run. */
    String url() {
        String first = narrowed().url();
        return after == null ? first : RunningUrls.page(first, "after", after);
    }

    AttemptDesk.Wanted running() {
        return wanted(after);
    }

    AttemptDesk.Wanted held() {
        return wanted(heldAfter);
    }

    /** One more than is shown, so that it is known whether there is a next page. */
    private AttemptDesk.Wanted wanted(@Nullable UUID last) {
        AttemptId id = Optional.ofNullable(last).map(AttemptId::new).orElse(null);
        return new AttemptDesk.Wanted(Search.orNull(exam), cohort, Search.orNull(q), id, PAGE + 1);
    }
}
