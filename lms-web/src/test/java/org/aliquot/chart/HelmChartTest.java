package org.aliquot.chart;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.marcnuri.helm.Helm;
import com.marcnuri.helm.LintResult;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** What the chart gives Kubernetes is what Kubernetes takes, from the least that a school says to everything switched on. */
class HelmChartTest {

    @TempDir
    private Path folder;

    @ParameterizedTest
    @ValueSource(strings = {"least", "all"})
    void helmHasNothingToSayAgainstIt(String example) throws IOException {
        Chart.needsHelm();
        Path chart = folder.resolve("aliquot");
        copy(Chart.FOLDER, chart);
        // linting takes the chart's own values alone: what a school has to say is put in their place
        Files.writeString(
                chart.resolve("values.yaml"), Chart.valuesWith(example).toString());

        LintResult found = new Helm(chart).lint().strict().call();

        assertThat(found.isFailed()).as(found.getMessages().toString()).isFalse();
        assertThat(found.getMessages()).noneMatch(said -> said.contains("WARNING") || said.contains("ERROR"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"least", "all"})
    void kubernetesKnowsEveryFieldOfIt(String example) {
        List<JsonNode> known = Chart.manifests(example).stream()
                .filter(manifest -> !manifest.path("kind").asString().equals("ServiceMonitor"))
                .toList();

        assertThat(known)
                .isNotEmpty()
                .allSatisfy(manifest ->
                        assertThatCode(() -> KubernetesTypes.read(manifest)).doesNotThrowAnyException());
    }

    @Test
    void aMisspelledFieldIsNoticed() {
        ObjectNode deployment = (ObjectNode) Chart.deployment("least");
        ((ObjectNode) deployment.at("/spec/template/spec/containers/0/readinessProbe")).put("periodSecond", 2);

        assertThatThrownBy(() -> KubernetesTypes.read(deployment)).hasMessageContaining("periodSecond");
    }

    @ParameterizedTest
    @ValueSource(strings = {"least", "all"})
    void labelsAndSettingsAreText(String example) {
        assertThat(Chart.manifests(example)).allSatisfy(manifest -> {
            assertThat(manifest.findValues("labels").stream().flatMap(Chart::each))
                    .allMatch(JsonNode::isString);
            assertThat(manifest.findValues("annotations").stream().flatMap(Chart::each))
                    .allMatch(JsonNode::isString);
            assertThat(manifest.findValues("env").stream().flatMap(Chart::each).filter(env -> env.has("value")))
                    .allMatch(env -> env.path("value").isString());
        });
    }

    @Test
    void whoSaysLittleGetsNodesBehindAService() {
        assertThat(Chart.manifests("least"))
                .extracting(manifest -> manifest.path("kind").asString())
                .containsExactlyInAnyOrder("Deployment", "Service", "ServiceAccount", "PodDisruptionBudget");
    }

    @Test
    void theProxySendsTheNameOfTheSchoolToTheService() {
        JsonNode ingress = Chart.one(Chart.manifests("all"), "Ingress").path("spec");
        JsonNode service = Chart.one(Chart.manifests("all"), "Service");

        assertThat(ingress.at("/rules/0/host").asString()).isEqualTo("learn.example.org");
        assertThat(ingress.at("/tls/0/hosts/0").asString()).isEqualTo("learn.example.org");
        JsonNode target = ingress.at("/rules/0/http/paths/0/backend/service");
        assertThat(target.path("name")).isEqualTo(service.at("/metadata/name"));
        assertThat(target.at("/port/name")).isEqualTo(service.at("/spec/ports/0/name"));
    }

    @Test
    void theFiguresAreAskedForWithTheTokenUnderTheNameThatTheAlertsExpect() {
        JsonNode monitor = Chart.one(Chart.manifests("all"), "ServiceMonitor").path("spec");
        JsonNode service = Chart.one(Chart.manifests("all"), "Service");

        assertThat(service.path("metadata")
                        .path("labels")
                        .path(monitor.path("jobLabel").asString())
                        .asString())
                .isEqualTo("aliquot");
        JsonNode endpoint = monitor.at("/endpoints/0");
        assertThat(endpoint.path("path").asString()).isEqualTo("/metrics");
        assertThat(endpoint.path("port")).isEqualTo(service.at("/spec/ports/0/name"));
        assertThat(endpoint.at("/authorization/credentials"))
                .isEqualTo(NodeSettings.of("all").from("ALIQUOT_METRICS_TOKEN"));
    }

    @Test
    void itsVersionIsTheProducts() throws IOException {
        JsonNode chart = Chart.read(Chart.FOLDER.resolve("Chart.yaml"));

        assertThat(Files.readString(Path.of("..", "pom.xml")))
                .contains("<artifactId>aliquot</artifactId>\n  <version>"
                        + chart.path("version").asString() + "<");
        assertThat(chart.path("appVersion")).isEqualTo(chart.path("version"));
    }

    private static void copy(Path from, Path to) throws IOException {
        try (Stream<Path> files = Files.walk(from)) {
            for (Path file : files.toList()) {
                Files.copy(file, to.resolve(from.relativize(file).toString()));
            }
        }
    }
}
