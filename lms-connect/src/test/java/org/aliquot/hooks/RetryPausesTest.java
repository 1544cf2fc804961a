package org.aliquot.hooks;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class RetryPausesTest {

    private static final Instant NOW = Instant.parse("2026-11-26T06:00:00Z");

    @Test
    void pausesGrowOverThreeDaysAndSomeHours() {
        List<Duration> pauses =
                IntStream.rangeClosed(1, 9).mapToObj(RetryPauses::after).toList();

        assertThat(pauses).isSorted().startsWith(Duration.ofSeconds(5), Duration.ofMinutes(5));
        Duration all = pauses.stream().reduce(Duration.ZERO, Duration::plus);
        assertThat(all).isBetween(Duration.ofDays(3), Duration.ofDays(3).plusHours(4));
        assertThat(RetryPauses.after(500)).isEqualTo(Duration.ofHours(24));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "0|0",
                "120|120",
                " 7 |7",
                "999999999|86400",
                "Thu, 26 Nov 2026 06:02:00 GMT|120",
                "Thu, 26 Nov 2026 05:00:00 GMT|0",
                "Sun, 26 Nov 2028 06:00:00 GMT|86400"
            })
    void theOtherSideMaySayWhenWithinADay(String header, long seconds) {
        assertThat(RetryPauses.asked(header, NOW)).contains(Duration.ofSeconds(seconds));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "soon", "-5", "1.5", "99999999999999999999", "Thu, 99 Nov 2026 06:02:00 GMT"})
    void whatIsNoTimeIsIgnored(String header) {
        assertThat(RetryPauses.asked(header, NOW)).isEmpty();
        assertThat(RetryPauses.asked(null, NOW)).isEmpty();
    }
}
