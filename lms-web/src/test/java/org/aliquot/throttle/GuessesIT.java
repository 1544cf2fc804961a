package org.aliquot.throttle;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.IntStream;
import org.aliquot.PlatformTest;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Whatever is guessed: some guesses are free, the next one waits, and after an hour nothing is known of them. */
class GuessesIT extends PlatformTest {

    private final Counted counted = new Counted("doors", UUID.randomUUID().toString(), 3);

    @Autowired
    private Guesses guesses;

    @Autowired
    private KeyedHash hash;

    @Test
    void afterTheFreeOnesTheNextWaitsUntilARightOneEndsIt() {
        assertThat(IntStream.range(0, 3).mapToObj(_ -> guesses.count(counted))).allMatch(Optional::isEmpty);
        assertThat(guesses.count(counted)).isPresent();

        guesses.forget(counted);

        assertThat(guesses.count(counted)).isEmpty();
    }

    @Test
    void countsAreForgottenAfterAnHour() {
        guesses.count(counted);
        clockForward(Duration.ofHours(2));

        guesses.sweep();

        assertThat(jdbc.sql("select count(*) from guess_count where subject = :subject")
                        .param("subject", hash.of(counted))
                        .query(Integer.class)
                        .single())
                .isZero();
    }
}
