package org.aliquot.passback;

import java.util.List;
import java.util.UUID;
import org.aliquot.people.AccountId;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Decides what should stand in gradebooks. It is looked at as a whole each time, under the lock of its rows, so that news that come twice
 * or in another order lead to the same.
 */
@Component
class Wishes {

    private final ScoreTable scores;
    private final CountedAttempts attempts;

    Wishes(ScoreTable scores, CountedAttempts attempts) {
        this.scores = scores;
        this.attempts = attempts;
    }

    /** After an attempt of somebody became final or was scored anew. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void renew(AccountId person, String exam) {
        renew(scores.wanted(person, exam));
    }

    /** After a link became another. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void renew(UUID link) {
        renew(scores.wanted(link));
    }

    private void renew(List<ScoreTable.Wanted> all) {
        for (ScoreTable.Wanted wanted : all) {
            List<CountedAttempt> counted = attempts.of(wanted.person().value(), wanted.exam(), wanted.since());
            scores.wish(wanted, wanted.rule().of(counted).orElse(null));
        }
    }
}
