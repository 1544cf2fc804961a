package org.aliquot.crash;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.aliquot.start.AliquotProcess;
import org.aliquot.start.Packed;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** The short form of {@code infra/load/gradebook}, which kills the server twice and hands in a thousand attempts. */
class GradebookKilledIT {

    private static final Duration AT_MOST = Duration.ofMinutes(10);
    private static final String ATTEMPTS = "30";
    private static final String SEED = "3";
    private static final String KILLS = "1";

    @Test
    @Timeout(value = 12, unit = TimeUnit.MINUTES) // three programs start, one of them for the first time
    void everyScoreReachesTheGradebookOfAFaultyLmsThroughAKill() throws Exception {
        // compiled quickly, since most code runs once
        Map<String, String> settings = Map.of("JDK_JAVA_OPTIONS", "-XX:TieredStopAtLevel=1 -XX:+UseSerialGC");
        List<String> words = List.of("infra/load/gradebook", ATTEMPTS, SEED, KILLS);
        try (AliquotProcess tool = Packed.shared().call(settings, words)) {
            assertThat(tool.exitCode(AT_MOST)).as(tool.output() + tool.errors()).isZero();
        }
    }
}
