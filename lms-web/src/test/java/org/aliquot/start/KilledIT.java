package org.aliquot.start;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** A killed application leaves its database running; the next start takes the directory back, whoever holds on to it. */
class KilledIT {

    @Test
    void aDatabaseLeftBehindIsStoppedAndALivingOneIsRefused() throws Exception {
        Path data = Installation.copy("killed");
        Map<String, String> settings = Map.of("ALIQUOT_DATA_DIR", data.toString(), "SERVER_PORT", "0");
        AliquotProcess first = AliquotProcess.launch(settings).awaitReady();
        first.kill();
        ProcessHandle orphan = postgresOf(data);
        assertThat(orphan.isAlive()).isTrue();

        try (AliquotProcess second = AliquotProcess.launch(settings).awaitReady()) {
            assertThat(orphan.isAlive()).isFalse();
            try (AliquotProcess third = AliquotProcess.launch(settings)) {
                assertThat(third.exitCode()).isEqualTo(1);
                assertThat(third.errors().strip()).hasLineCount(1).contains("is in use by another Aliquot (process ");
            }
            assertThat(second.errors()).isEmpty();
        }
        assertThat(data.resolve("pg/postmaster.pid")).doesNotExist();
    }

    private static ProcessHandle postgresOf(Path data) throws IOException {
        String pid = Files.readAllLines(data.resolve("pg/postmaster.pid")).getFirst();
        return ProcessHandle.of(Long.parseLong(pid.strip())).orElseThrow();
    }
}
