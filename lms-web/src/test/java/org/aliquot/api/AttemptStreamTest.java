package org.aliquot.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import org.aliquot.delivery.AttemptId;
import org.aliquot.delivery.AttemptNews;
import org.aliquot.delivery.AttemptStatus;
import org.aliquot.people.AccountId;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A stream that ends before its request has become asynchronous is none of which the emitter tells the end. */
class AttemptStreamTest {

    private final AttemptId attempt = new AttemptId(UUID.randomUUID());
    private final AttemptStream stream = new AttemptStream(attempt, new AccountId(UUID.randomUUID()), "token");
    private final AtomicInteger gone = new AtomicInteger();

    @BeforeEach
    void count() {
        stream.whenGone(gone::incrementAndGet);
    }

    @Test
    void saysOnceThatItIsGoneWhenItsSignInEnds() {
        stream.end();
        stream.end();

        assertThat(gone).hasValue(1);
    }

    @Test
    void saysSoWhenItGivesWayToANewerOne() {
        stream.yield();

        assertThat(gone).hasValue(1);
    }

    @Test
    void saysSoWhenNothingGetsThrough() {
        stream.emitter().complete();
        assertThat(gone).as("nobody has heard of it").hasValue(0);

        stream.tell(new AttemptNews(attempt, 1, AttemptStatus.OPEN, 1, null, Instant.EPOCH, 0, null, List.of()));

        assertThat(gone).hasValue(1);
    }
}
