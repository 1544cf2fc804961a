package org.aliquot.hooks;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class RetryPausesTest {

    @Test
    void pausesGrowOverThreeDaysAndSomeHours() {
        List<Duration> pauses =
                IntStream.rangeClosed(1, 9).mapToObj(RetryPauses::after).toList();

        assertThat(pauses).isSorted().startsWith(Duration.ofSeconds(5), Duration.ofMinutes(5));
        Duration all = pauses.stream().reduce(Duration.ZERO, Duration::plus);
        assertThat(all).isBetween(Duration.ofDays(3), Duration.ofDays(3).plusHours(4));
        assertThat(RetryPauses.after(500)).isEqualTo(Duration.ofHours(24));
    }
}
