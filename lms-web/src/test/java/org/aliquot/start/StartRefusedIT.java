package org.aliquot.start;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Each refusal is one sentence on stderr and exit code 1, and a refused start leaves no database running. Where the database may come, the code is another. */
class StartRefusedIT {

    @Test
    void refusesAPortInUse() throws Exception {
        try (ServerSocket taken = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            Path data = Installation.copy("port");
            String sentence = refusal(
                    Map.of("ALIQUOT_DATA_DIR", data.toString(), "SERVER_PORT", Integer.toString(taken.getLocalPort())));
            assertThat(sentence).startsWith("Port " + taken.getLocalPort() + " is in use");
            assertThat(data.resolve("pg/postmaster.pid")).doesNotExist();
        }
    }

    @Test
    void anUnreachableDatabaseIsOneToTryAgain() throws Exception {
        String url = "jdbc:postgresql://localhost:" + AliquotProcess.freePort() + "/aliquot?password=hidden";
        String sentence = refusal(DatabaseAway.EXIT_CODE, Map.of("SPRING_DATASOURCE_URL", url));
        assertThat(sentence)
                .startsWith("The database jdbc:postgresql://localhost:")
                .doesNotContain("hidden");
    }

    @Test
    void refusesDemoModeOnAnExternalDatabase() throws Exception {
        String sentence = refusal(
                Map.of("SPRING_DATASOURCE_URL", "jdbc:postgresql://localhost:1/aliquot", "ALIQUOT_DEMO", "true"));
        assertThat(sentence).startsWith("Demo mode works with the embedded database only");
    }

    private static String refusal(Map<String, String> settings) throws InterruptedException {
        return refusal(1, settings);
    }

    private static String refusal(int code, Map<String, String> settings) throws InterruptedException {
        Map<String, String> environment = new HashMap<>(Map.of("SERVER_PORT", "0"));
        environment.putAll(settings);
        try (AliquotProcess process = AliquotProcess.launch(environment)) {
            assertThat(process.exitCode()).isEqualTo(code);
            assertThat(process.output()).doesNotContain("\tat ");
            assertThat(process.errors().strip()).hasLineCount(1);
            return process.errors().strip();
        }
    }
}
