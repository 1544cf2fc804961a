package org.aliquot.web.running;

import java.util.Optional;
import java.util.UUID;
import org.aliquot.delivery.AttemptDesk;
import org.aliquot.delivery.AttemptId;
import org.aliquot.web.staff.Search;
import org.jspecify.annotations.Nullable;

/**
 * Which attempts a page shows, as its address or a form on it says.
 *
 * @param after the last one of the page before, among those that run
 * @param heldAfter the same among those that wait for a decision
 */
record AttemptsWanted(
        @Nullable String exam,
        @Nullable String q,
        @Nullable UUID after,
        @Nullable UUID heldAfter) {

    static final int PAGE = 50;

    /** Key of the exam; empty for all. */
    String chosen() {
        return Search.typed(exam);
    }

    String search() {
        return Search.typed(q);
    }

    AttemptDesk.Wanted running(String ofExam) {
        return wanted(ofExam, after);
    }

    AttemptDesk.Wanted held(String ofExam) {
        return wanted(ofExam, heldAfter);
    }

    /** One more than is shown, so that it is known whether there is a next page. */
    private AttemptDesk.Wanted wanted(String ofExam, @Nullable UUID last) {
        AttemptId id = Optional.ofNullable(last).map(AttemptId::new).orElse(null);
        return new AttemptDesk.Wanted(Search.orNull(ofExam), Search.orNull(q), id, PAGE + 1);
    }
}
