package org.aliquot.plan;

import org.aliquot.people.AccountId;

/** The cards that wait for a learner. */
public interface DueReviews {

    Due of(AccountId learner);

    /**
     * What waits today.
     *
     * @param cards due and not reviewed
     * @param seconds that one takes this learner
     * @param reviewed cards reviewed today, in the learner's calendar
     */
    record Due(int cards, double seconds, int reviewed) {

        public static final Due NONE = new Due(0, 15, 0);
    }
}
