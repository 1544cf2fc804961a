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

/** The short form of {@code infra/faults/run}, which carries out as many schedules of faults as one likes. */
class FaultsIT {

    private static final Duration AT_MOST = Duration.ofMinutes(10);

    /**
     * In these the server is killed once and the database three times; both are slow, a lock holds all up, and the clock jumps. Three times
     * something strikes when the last learner hands in.
     */
    private static final List<String> SCHEDULES = List.of("infra/faults/run", "--seed", "23", "--schedules", "4");

    @Test
    @Timeout(value = 12, unit = TimeUnit.MINUTES) // two programs start, one of them twice
    void nothingAcknowledgedIsLostDoubledOrChangedThroughFourSchedulesOfFaults() throws Exception {
        // compiled quickly, since most code runs once
        Map<String, String> settings = Map.of("JDK_JAVA_OPTIONS", "-XX:TieredStopAtLevel=1 -XX:+UseSerialGC");
        try (AliquotProcess tool = Packed.shared().call(settings, SCHEDULES)) {
            assertThat(tool.exitCode(AT_MOST)).as(tool.output() + tool.errors()).isZero();
        }
    }
}
