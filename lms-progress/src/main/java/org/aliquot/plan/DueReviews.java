package org.aliquot.plan;

import java.util.Collection;
import org.aliquot.people.AccountId;
import org.aliquot.review.ReviewLoad;
import org.aliquot.review.Reviews;
import org.springframework.stereotype.Component;

/** The cards that wait for a learner. */
@Component
class DueReviews {

    private final Reviews reviews;

    DueReviews(Reviews reviews) {
        this.reviews = reviews;
    }

    /** Those of these courses. */
    Due of(AccountId learner, Collection<String> courses) {
        ReviewLoad load = reviews.load(learner, courses);
        return new Due(load.cards(), load.secondsEach(), load.done());
    }

    /**
     * What waits today.
     *
     * @param cards due and not reviewed
     * @param seconds that one takes this learner
     * @param reviewed cards reviewed today, in the learner's calendar
     */
    record Due(int cards, double seconds, int reviewed) {}
}
