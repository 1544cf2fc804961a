package org.aliquot.passback;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.aliquot.word.Word;

/** Which of several final attempts stands in the gradebook. */
public enum ScoreRule implements Word {
    /** The highest share of the maximum; of equals the earlier. */
    BEST(Comparator.comparingDouble(CountedAttempt::share)
            .thenComparing(CountedAttempt::endedAt, Comparator.reverseOrder())),
    LAST(Comparator.comparing(CountedAttempt::endedAt)),
    FIRST(Comparator.comparing(CountedAttempt::endedAt, Comparator.reverseOrder()));

    private final Comparator<CountedAttempt> order;

    ScoreRule(Comparator<CountedAttempt> order) {
        this.order = order.thenComparing(CountedAttempt::attempt);
    }

    /** The one that stands; empty where it has no score. */
    Optional<CountedAttempt> of(List<CountedAttempt> attempts) {
        return attempts.stream().max(order).filter(attempt -> attempt.points() != null);
    }
}
