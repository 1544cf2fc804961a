package org.aliquot.web.metrics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Alerts come when they should and not otherwise, and whoever gets one finds what to do. */
class MetricsRulesTest {

    @ParameterizedTest
    @ValueSource(strings = {"check rules alerts.yml", "test rules alerts.test.yml"})
    void fireAndStaySilentAsTheTestOfPrometheusSays(String task) throws IOException, InterruptedException {
        assumeTrue(hasPromtool(), "promtool is not installed");

        Process process = new ProcessBuilder(("promtool " + task).split(" "))
                .directory(MetricsFiles.FOLDER.toFile())
                .redirectErrorStream(true)
                .start();
        String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);

        assertThat(process.waitFor()).as(said).isZero();
    }

    @Test
    void eachIsTriedBothWays() {
        String tests = MetricsFiles.read("alerts.test.yml");

        assertThat(MetricsFiles.alerts()).hasSizeGreaterThan(15).allSatisfy(alert -> {
            assertThat(tests).containsPattern("alertname: " + alert + "\\s+exp_alerts: \\[]");
            assertThat(tests).containsPattern("alertname: " + alert + "\\s+exp_alerts:\\s+- exp_labels");
        });
    }

    @Test
    void eachIsExplainedToTheOperator() throws IOException {
        String guide = Files.readString(Path.of("..", "docs", "guide", "operator.md"));

        assertThat(MetricsFiles.alerts()).allSatisfy(alert -> assertThat(guide).contains("`" + alert + "`"));
    }

    private static boolean hasPromtool() {
        return Stream.of(System.getenv().getOrDefault("PATH", "").split(File.pathSeparator))
                .anyMatch(folder -> Files.isExecutable(Path.of(folder, "promtool")));
    }
}
