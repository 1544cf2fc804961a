package org.aliquot.hostile;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** Minutes of what {@link HostileLoadIT} does in seconds, and the files that ended the process once. */
@Tag("thorough")
class LongHostileLoadIT {

    @Test
    @Timeout(1200)
    void anExamKeepsItsPaceThroughAllThatEndedTheProcessOnce() throws Exception {
        List<Long> took = HostileLoadIT.attack(List.of(
                HalfRequests.forms(HostileLoadIT.FORMS, Duration.ofSeconds(60)),
                HalfRequests.headers(HostileLoadIT.HEADERS, Duration.ofSeconds(60)),
                new Guesses(HostileLoadIT.GUESSES),
                HostileFiles.pictures(3),
                HostileFiles.workbook(),
                HostileFiles.loopingImport(),
                HalfRequests.forms(HostileLoadIT.FORMS, Duration.ofSeconds(30))));
        assertThat(HostileLoadIT.p99(took)).isLessThan(Duration.ofMillis(50));
    }
}
