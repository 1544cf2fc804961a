package org.aliquot.chart;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.util.unit.DataSize;
import tools.jackson.databind.JsonNode;

/** How a node runs in a cluster: as nobody, behind probes that are answered, and never replaced before its successor answers. */
class NodePodTest {

    private static final Path INFRA = Path.of("..", "infra");
    private static final Pattern SECRET = Pattern.compile("PASSWORD|SECRET|TOKEN|KEY|USERNAME");

    @ParameterizedTest
    @ValueSource(strings = {"least", "all"})
    void noSecretStandsInAManifest(String example) {
        assertThat(Chart.manifests(example))
                .noneMatch(manifest -> manifest.path("kind").asString().equals("Secret"));
        NodeSettings settings = NodeSettings.of(example);
        assertThat(settings.names())
                .filteredOn(name -> SECRET.matcher(name).find() && !name.equals("SPRING_MAIL_USERNAME"))
                .contains("SPRING_DATASOURCE_USERNAME", "SPRING_DATASOURCE_PASSWORD", "ALIQUOT_SECRET_KEY")
                .allSatisfy(name -> {
                    assertThat(settings.from(name).path("name").asString()).isNotEmpty();
                    assertThat(settings.from(name).path("key").asString()).isNotEmpty();
                });
    }

    /** Without its address a node would make a database of its own, and lose it. */
    @ParameterizedTest
    @ValueSource(strings = {"least", "all"})
    void noNodeStartsWithoutTheDatabaseOfTheSchool(String example) {
        NodeSettings settings = NodeSettings.of(example);

        assertThat(settings.names()).contains("SPRING_DATASOURCE_URL");
        assertThat(settings.byName().values())
                .noneMatch(setting ->
                        setting.at("/valueFrom/secretKeyRef/optional").asBoolean());
    }

    @ParameterizedTest
    @ValueSource(strings = {"least", "all"})
    void nodesRunAsNobodyAndWriteOnlyWhatPasses(String example) throws IOException {
        JsonNode pod = pod(example);
        JsonNode node = pod.at("/containers/0");

        assertThat(pod.at("/securityContext/runAsNonRoot").asBoolean()).isTrue();
        assertThat(Files.readString(INFRA.resolve("container/Containerfile")))
                .contains("--uid " + pod.at("/securityContext/runAsUser").asInt() + " ")
                .contains("EXPOSE " + node.at("/ports/0/containerPort").asInt() + "\n");
        assertThat(pod.at("/securityContext/seccompProfile/type").asString()).isEqualTo("RuntimeDefault");
        assertThat(pod.path("automountServiceAccountToken").asBoolean(true)).isFalse();
        assertThat(node.at("/securityContext/allowPrivilegeEscalation").asBoolean(true))
                .isFalse();
        assertThat(node.at("/securityContext/readOnlyRootFilesystem").asBoolean())
                .isTrue();
        assertThat(node.at("/securityContext/capabilities/drop/0").asString()).isEqualTo("ALL");
        assertThat(Chart.each(node.path("volumeMounts"))
                        .filter(mount -> !mount.path("readOnly").asBoolean()))
                .extracting(mount -> mount.path("mountPath").asString())
                .containsExactly("/tmp");
    }

    /** The service {@code aliquot} would become variables such as {@code ALIQUOT_PORT}. */
    @Test
    void namesOfServicesAreNotTakenForSettings() {
        assertThat(pod("least").path("enableServiceLinks").asBoolean(true)).isFalse();
    }

    /** Kubernetes ends a node whose files outgrow their room. */
    @Test
    void filesOnTheirWayDoNotOutgrowTheirRoom() {
        long spool = DataSize.parse(NodeSettings.of("least").value("ALIQUOT_SPOOL_SIZE"))
                .toBytes();
        String room = pod("least").at("/volumes/0/emptyDir/sizeLimit").asString();

        assertThat(DataSize.parse(room.replace("Gi", "GB")).toBytes()).isGreaterThanOrEqualTo(3 * spool);
    }

    @Test
    void theProbesAskWhatBalancersAsk() throws IOException {
        JsonNode node = pod("least").at("/containers/0");

        assertThat(Files.readString(INFRA.resolve("cluster/haproxy.cfg")))
                .contains("option httpchk GET "
                        + node.at("/readinessProbe/httpGet/path").asString() + "\n");
        // what StoppedIT asks a node that leaves
        assertThat(node.at("/livenessProbe/httpGet/path").asString()).isEqualTo("/actuator/health/liveness");
        assertThat(node.at("/startupProbe/httpGet/path")).isEqualTo(node.at("/livenessProbe/httpGet/path"));
    }

    /** A hundred tries with five seconds between them, of two seconds each, before a node gives up to change the tables. */
    @Test
    void aNodeThatChangesTheTablesIsGivenTheTime() {
        JsonNode startup = pod("least").at("/containers/0/startupProbe");
        int seconds = startup.path("periodSeconds").asInt()
                * startup.path("failureThreshold").asInt();

        assertThat(seconds).isGreaterThan(700);
        assertThat(Chart.deployment("least").at("/spec/progressDeadlineSeconds").asInt())
                .isGreaterThan(seconds);
    }

    @Test
    void nodesAreReplacedOneAfterTheOther() {
        JsonNode update = Chart.deployment("least").at("/spec/strategy/rollingUpdate");
        JsonNode budget = Chart.one(Chart.manifests("least"), "PodDisruptionBudget");
        JsonNode service = Chart.one(Chart.manifests("least"), "Service");

        assertThat(update.path("maxUnavailable").asInt(-1)).isZero();
        assertThat(update.path("maxSurge").asInt()).isEqualTo(1);
        assertThat(budget.at("/spec/maxUnavailable").asInt()).isEqualTo(1);
        assertThat(service.at("/spec/sessionAffinity").asString()).isEqualTo("None");
    }

    /** What the service unit gives a node to end, after the time in which it still answers. */
    @Test
    void aNodeThatLeavesIsGivenTheTime() throws IOException {
        Matcher unit = Pattern.compile("TimeoutStopSec=(\\d+)")
                .matcher(Files.readString(INFRA.resolve("systemd/aliquot.service")));
        assertThat(unit.find()).isTrue();
        String leaving = NodeSettings.of("least").value("ALIQUOT_LEAVING_TIME");

        assertThat(pod("least").path("terminationGracePeriodSeconds").asInt())
                .isEqualTo(Integer.parseInt(leaving.replace("s", "")) + Integer.parseInt(unit.group(1)));
    }

    @Test
    void theAddressOfTheDatabaseNamesTheCertificateWhereItIsPut() {
        JsonNode pod = pod("all");
        String folder = pod.at("/containers/0/volumeMounts/1/mountPath").asString();
        String file = pod.at("/volumes/1/secret/items/0/path").asString();

        assertThat(NodeSettings.of("all").value("SPRING_DATASOURCE_URL"))
                .contains("sslmode=verify-full", "sslrootcert=" + folder + "/" + file);
    }

    private static JsonNode pod(String example) {
        return Chart.deployment(example).at("/spec/template/spec");
    }
}
