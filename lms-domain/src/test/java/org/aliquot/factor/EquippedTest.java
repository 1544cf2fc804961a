package org.aliquot.factor;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.aliquot.people.AccountId;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A second factor that was taken away on one node is missing on the others as soon as they hear of it. */
class EquippedTest {

    private final AccountId person = AccountId.next();
    private final Equipped equipped = new Equipped();

    @BeforeEach
    void isKnownToHaveOne() {
        equipped.connected();
        assertThat(equipped.of(person, () -> Optional.of(true))).isPresent();
    }

    @Test
    void whoHasOneIsNotLookedUpAgain() {
        assertThat(equipped.of(person, Optional::empty)).isPresent();
    }

    @Test
    void whoseSignInsEndedIsLookedUpAgainAndNobodyElse() {
        equipped.heard(AccountId.next().value());
        assertThat(equipped.of(person, Optional::empty)).isPresent();

        equipped.heard(person.value());

        assertThat(equipped.of(person, Optional::empty)).isEmpty();
    }

    @Test
    void nobodyIsKnownToHaveOneWhileNothingIsHeard() {
        equipped.cut();

        assertThat(equipped.of(person, Optional::empty)).isEmpty();
    }
}
