package org.aliquot.outgoing;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class RetryAfterTest {

    private static final Instant NOW = Instant.parse("2026-11-26T06:00:00Z");

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
        assertThat(RetryAfter.of(answer(Map.of("retry-after", header)), NOW)).contains(Duration.ofSeconds(seconds));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "soon", "-5", "1.5", "99999999999999999999", "Thu, 99 Nov 2026 06:02:00 GMT"})
    void whatIsNoTimeIsIgnored(String header) {
        assertThat(RetryAfter.of(answer(Map.of("retry-after", header)), NOW)).isEmpty();
        assertThat(RetryAfter.of(answer(Map.of()), NOW)).isEmpty();
    }

    private static CallResult.Answered answer(Map<String, String> headers) {
        return new CallResult.Answered(429, headers, "");
    }
}
