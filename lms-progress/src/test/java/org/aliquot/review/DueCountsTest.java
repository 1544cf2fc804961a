package org.aliquot.review;

import static org.assertj.core.api.Assertions.assertThat;

import org.aliquot.people.AccountId;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.transaction.support.TransactionSynchronizationManager;
import org.springframework.transaction.support.TransactionSynchronizationUtils;

/** The number of cards beside each page never stays behind what was written. */
class DueCountsTest {

    private final AccountId learner = AccountId.next();
    private final DueCounts counts = new DueCounts();

    @AfterEach
    void noTransaction() {
        TransactionSynchronizationManager.clear();
    }

    @Test
    void isPlannedOnceUntilSomethingChanges() {
        assertThat(of(3)).isEqualTo(3);
        assertThat(of(4)).isEqualTo(3);
        counts.forget(learner);
        assertThat(of(4)).isEqualTo(4);
    }

    @Test
    void aCountMadeBesideAChangeIsNotKept() {
        int beside = counts.of(learner, () -> {
            counts.forget(learner);
            return load(3);
        });

        assertThat(beside).isEqualTo(3);
        assertThat(of(4)).isEqualTo(4);
    }

    /** What another request counts before the commit is as it was before the change. */
    @Test
    void aCountMadeBeforeTheCommitIsForgottenWithIt() {
        TransactionSynchronizationManager.initSynchronization();
        counts.forget(learner);
        assertThat(of(3)).isEqualTo(3);

        TransactionSynchronizationUtils.triggerAfterCommit();

        assertThat(of(4)).isEqualTo(4);
    }

    private int of(int cards) {
        return counts.of(learner, () -> load(cards));
    }

    private static ReviewLoad load(int cards) {
        return new ReviewLoad(cards, 20, 0);
    }
}
