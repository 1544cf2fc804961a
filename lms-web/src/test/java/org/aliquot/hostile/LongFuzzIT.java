package org.aliquot.hostile;

import java.time.Duration;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** The same as {@link FuzzIT} for longer, with another seed each time; {@code -Daliquot.seed=N} repeats one that failed. */
@Tag("thorough")
class LongFuzzIT {

    @Test
    @Timeout(1200)
    void nothingThatIsSentForTenMinutesBreaksAnything() throws Exception {
        FuzzIT.fuzz(
                Long.getLong("aliquot.seed", System.nanoTime()),
                Duration.ofMinutes(Integer.getInteger("aliquot.minutes", 10)));
    }
}
