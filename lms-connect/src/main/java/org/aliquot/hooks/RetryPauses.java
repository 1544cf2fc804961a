package org.aliquot.hooks;

import java.time.Duration;
import java.util.List;

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

    private RetryPauses() {}

    /** @param tries how many there were, at least one */
    static Duration after(int tries) {
        return PAUSES.get(Math.clamp(tries, 1, PAUSES.size()) - 1);
    }
}
