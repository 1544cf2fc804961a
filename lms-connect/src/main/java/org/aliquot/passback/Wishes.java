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
    private final Completions completions;

    Wishes(ScoreTable scores, CountedAttempts attempts, Completions completions) {
        this.scores = scores;
        this.attempts = attempts;
        this.completions = completions;
    }

    /** After an attempt of somebody became final or was scored anew, or they completed something. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void renew(AccountId person, LinkTarget target) {
        renew(scores.wanted(person, target));
    }

    /** After a link became another. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void renew(UUID link) {
        renew(scores.wanted(link));
    }

    private void renew(List<ScoreTable.Wanted> all) {
        for (ScoreTable.Wanted wanted : all) {
            scores.wish(wanted, wanted.rule().of(counted(wanted)).orElse(null));
        }
    }

    private List<CountedAttempt> counted(ScoreTable.Wanted wanted) {
        UUID person = wanted.person().value();
        return switch (wanted.target()) {
            case LinkTarget.Exam(var key) -> attempts.of(person, key, wanted.since());
            case LinkTarget.Lesson lesson -> completions.of(person, lesson);
            case LinkTarget.Course course -> completions.of(person, course);
        };
    }
}
