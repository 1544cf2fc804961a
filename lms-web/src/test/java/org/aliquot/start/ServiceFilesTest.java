package org.aliquot.start;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A service and a container run what {@code ./lms run} runs, and come back whatever ended them. */
class ServiceFilesTest {

    private static final Path PROJECT = Path.of("..");

    @ParameterizedTest
    @ValueSource(strings = {"infra/systemd/aliquot.service", "infra/container/Containerfile"})
    void theyGiveJavaTheMemoryThatWasMeasured(String file) throws IOException {
        assertThat(Files.readString(PROJECT.resolve(file))).contains(AliquotProcess.optionsOfRun());
    }

    /** What a release does not change lies in layers of its own, and no later layer copies it. */
    @Test
    void librariesArePushedAgainWhenTheyChangeAlone() throws IOException {
        String image = Files.readString(PROJECT.resolve("infra/container/Containerfile"));

        assertThat(image)
                .containsSubsequence(
                        "mv /others/lms-*.jar /ours/",
                        "COPY --from=sorted /others /opt/aliquot/lib/",
                        "COPY --from=sorted /ours /opt/aliquot/lib/",
                        "COPY aliquot.jar");
        assertThat(image).as("copies what it touches into another layer").doesNotContain("chown -R");
    }

    @Test
    void theServiceIsStartedAgainUnlessTheStartWasRefused() throws IOException {
        List<String> lines = Files.readAllLines(PROJECT.resolve("infra/systemd/aliquot.service"));

        assertThat(lines).contains("Restart=always", "RestartPreventExitStatus=1", "StartLimitIntervalSec=0");
    }

    @Test
    void whatIsProvedEachWeekLiesWhereEachNightLeavesIt() throws IOException {
        String key = "LoadCredential=backup.key:/etc/aliquot/backup.key";

        assertThat(Files.readString(PROJECT.resolve("infra/systemd/aliquot-backup.service")))
                .contains("backup /var/lib/aliquot-backups/$(date", key);
        assertThat(Files.readString(PROJECT.resolve("infra/systemd/aliquot-backup-proof.service")))
                .contains("ls -t /var/lib/aliquot-backups/*.backup", "--check", key);
    }

    @Test
    void composeRunsTheContainerAsTheGuideDoes() throws IOException {
        assertThat(Files.readString(PROJECT.resolve("infra/container/compose.yaml")))
                .contains("restart: always", "init: true", "mem_limit: 2g", "shm_size: 256m", "stop_grace_period: 90s")
                .contains("ALIQUOT_BASE_URL: https://", "SERVER_FORWARD_HEADERS_STRATEGY: native");
        assertThat(Files.readString(PROJECT.resolve("docs/guide/operator.md")))
                .contains("--init", "--memory=2g", "--shm-size=256m", "--stop-timeout=90");
    }

    @Test
    void theGuideSaysHowToRestartTheContainer() throws IOException {
        assertThat(Files.readString(PROJECT.resolve("docs/guide/operator.md"))).contains("--restart=always");
    }
}
