package org.aliquot.hooks;

import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** How long a message waits after a try that failed. */
final class RetryPauses {

    /** As the Standard Webhooks specification proposes: three days and some hours in all. */
    private static final List<Duration> PAUSES = List.of(
            Duration.ofSeconds(5),
            Duration.ofMinutes(5),
            Duration.ofMinutes(30),
            Duration.ofHours(2),
            Duration.ofHours(5),
            Duration.ofHours(10),
            Duration.ofHours(14),
            Duration.ofHours(20),
            Duration.ofHours(24));

    /** Whoever asks for more is asked again after a day. */
    private static final Duration LONGEST_ASKED = Duration.ofHours(24);

    private static final Pattern SECONDS = Pattern.compile("\\d{1,9}");

    private RetryPauses() {}

    /** @param tries how many there were, at least one */
    static Duration after(int tries) {
        return PAUSES.get(Math.clamp(tries, 1, PAUSES.size()) - 1);
    }

    /** What the other side wants, if it says so in seconds or as a date (RFC 9110, section 10.2.3). */
    static Optional<Duration> asked(@Nullable String retryAfter, Instant now) {
        if (retryAfter == null) {
            return Optional.empty();
        }
        String text = retryAfter.strip();
        if (SECONDS.matcher(text).matches()) {
            return Optional.of(bounded(Duration.ofSeconds(Long.parseLong(text))));
        }
        try {
            Instant until = ZonedDateTime.parse(text, DateTimeFormatter.RFC_1123_DATE_TIME)
                    .toInstant();
            return Optional.of(bounded(Duration.between(now, until)));
        } catch (DateTimeException notADate) {
            return Optional.empty();
        }
    }

    private static Duration bounded(Duration asked) {
        if (asked.isNegative()) {
            return Duration.ZERO;
        }
        return asked.compareTo(LONGEST_ASKED) > 0 ? LONGEST_ASKED : asked;
    }
}
