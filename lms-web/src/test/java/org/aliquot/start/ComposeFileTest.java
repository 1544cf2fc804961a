package org.aliquot.start;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.networknt.schema.Error;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.lang.ProcessBuilder.Redirect;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.aliquot.chart.Chart;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** The compose file is one, by the description of the Compose project. */
class ComposeFileTest {

    private static final Path FILE = Path.of("..", "infra", "container", "compose.yaml");

    private final JsonNode compose = Chart.read(FILE);

    @Test
    void saysNothingThatComposeDoesNotKnow() {
        assertThat(against(compose)).isEmpty();
    }

    @Test
    void aMisspelledWordIsNoticed() {
        ObjectNode other = (ObjectNode) compose.deepCopy();
        ((ObjectNode) other.at("/services/aliquot")).put("restrat", "always");

        assertThat(against(other)).singleElement().asString().contains("restrat");
    }

    @Test
    void namesOnlyWhatIsThere() {
        assertThat(services()).isNotEmpty().allSatisfy(service -> {
            assertThat(words(service.path("networks")))
                    .isSubsetOf(compose.path("networks").propertyNames());
            assertThat(words(service.path("depends_on")))
                    .isSubsetOf(compose.path("services").propertyNames());
            assertThat(words(service.path("volumes")).map(volume -> volume.replaceFirst(":.*", "")))
                    .isSubsetOf(compose.path("volumes").propertyNames());
        });
        JsonNode build = compose.at("/services/aliquot/build");
        assertThat(FILE.resolveSibling(build.path("context").asString())
                        .resolve(build.path("dockerfile").asString())
                        .normalize())
                .isEqualTo(FILE.resolveSibling("Containerfile").normalize());
    }

    /** Without its name the proxy would get no certificate, and letters would lead nowhere. */
    @Test
    void asksForTheNameOfTheSchool() throws IOException {
        assertThat(Files.readString(FILE)).contains("https://${SCHOOL_HOST:?");
    }

    @Test
    void composeItselfTakesIt() throws InterruptedException {
        assumeTrue(ended(Redirect.DISCARD, "version") == 0, "there is no docker compose");

        assertThat(ended(Redirect.INHERIT, "-f", FILE.toString(), "config", "--quiet"))
                .isZero();
    }

    private static int ended(Redirect said, String... words) throws InterruptedException {
        List<String> command = new ArrayList<>(List.of("docker", "compose"));
        command.addAll(List.of(words));
        ProcessBuilder process =
                new ProcessBuilder(command).redirectOutput(said).redirectError(said);
        process.environment().put("SCHOOL_HOST", "learn.example.org");
        try {
            return process.start().waitFor();
        } catch (IOException none) {
            return -1;
        }
    }

    private static List<Error> against(JsonNode file) {
        try (InputStream schema =
                Objects.requireNonNull(ComposeFileTest.class.getResourceAsStream("compose-spec.json"))) {
            return SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2019_09)
                    .getSchema(new String(schema.readAllBytes(), StandardCharsets.UTF_8))
                    .validate(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private List<JsonNode> services() {
        return Chart.each(compose.path("services")).toList();
    }

    private static Stream<String> words(JsonNode list) {
        return Chart.each(list).map(JsonNode::asString);
    }
}
