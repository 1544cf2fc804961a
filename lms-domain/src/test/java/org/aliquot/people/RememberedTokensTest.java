package org.aliquot.people;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.ByteBuffer;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Supplier;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A token is looked up once a minute, and always where it may have ended elsewhere. */
class RememberedTokensTest {

    private final AccountId person = new AccountId(UUID.randomUUID());
    private final ByteBuffer hash = ByteBuffer.wrap(new byte[] {1, 2, 3});
    private final TokenHolder holder = new TokenHolder(new Caller(person, Set.of(Role.LEARNER)), null);
    private final RememberedTokens remembered = new RememberedTokens();
    private int lookUps;

    @BeforeEach
    void hear() {
        remembered.connected();
    }

    @Test
    void isLookedUpOnce() {
        assertThat(ask()).contains(holder);
        assertThat(ask()).contains(holder);
        assertThat(lookUps).isEqualTo(1);
    }

    @Test
    void isLookedUpAgainAfterItsAccountWasHeardOfAndForNobodyElse() {
        ask();
        remembered.heard(UUID.randomUUID());
        ask();
        assertThat(lookUps).isEqualTo(1);
        remembered.heard(person.value());
        ask();
        assertThat(lookUps).isEqualTo(2);
    }

    @Test
    void whatEndsWhileItIsReadIsNotRemembered() {
        remembered.of(hash, () -> {
            remembered.heard(person.value());
            return looked();
        });
        ask();
        assertThat(lookUps).isEqualTo(2);
    }

    @Test
    void nothingIsRememberedWhileNothingIsHeard() {
        ask();
        remembered.cut();
        ask();
        ask();
        assertThat(lookUps).isEqualTo(3);
    }

    @Test
    void whatWasReadBeforeTheLineStoodAgainIsNotRemembered() {
        remembered.cut();
        remembered.of(hash, () -> {
            remembered.connected();
            return looked();
        });
        ask();
        ask();
        assertThat(lookUps).isEqualTo(2);
    }

    @Test
    void aStrangerIsLookedUpEachTime() {
        Supplier<Optional<TokenHolder>> nobody = () -> {
            lookUps++;
            return Optional.empty();
        };
        assertThat(remembered.of(hash, nobody)).isEmpty();
        assertThat(remembered.of(hash, nobody)).isEmpty();
        assertThat(lookUps).isEqualTo(2);
    }

    private Optional<TokenHolder> ask() {
        return remembered.of(hash, this::looked);
    }

    private Optional<TokenHolder> looked() {
        lookUps++;
        return Optional.of(holder);
    }
}
