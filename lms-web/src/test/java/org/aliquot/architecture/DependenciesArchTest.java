package org.aliquot.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.lang.module.ModuleDescriptor.Version;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What the application consists of, as its bill of materials says, held against what is known to be weak; needs no network. */
class DependenciesArchTest {

    private record Advisory(String library, Version mendedIn, String name) {

        static Advisory of(String line) {
            String[] parts = line.split(",");
            return new Advisory(parts[0], Version.parse(parts[1]), parts[2]);
        }

        boolean concerns(Map<String, String> components) {
            String version = components.get(library);
            return version != null && Version.parse(version).compareTo(mendedIn) < 0;
        }
    }

    @Test
    void theBillOfMaterialsNamesWhatIsPacked() throws IOException {
        assertThat(components())
                .containsKeys(
                        "org.springframework:spring-core",
                        "org.postgresql:postgresql",
                        "org.webjars.npm:htmx.org",
                        "org.aliquot:lms-quiz");
    }

    @Test
    void nothingIsPackedThatIsKnownToBeWeak() throws IOException {
        Map<String, String> components = components();
        List<Advisory> known = advisories();
        assertThat(known).isNotEmpty();
        assertThat(known).filteredOn(one -> one.concerns(components)).isEmpty();
    }

    @Test
    void everyVersionIsOneThatWasReleased() throws IOException {
        Map<String, String> others = components();
        others.keySet().removeIf(name -> name.startsWith("org.aliquot:"));
        assertThat(others.values()).noneMatch(version -> version.contains("SNAPSHOT") || version.contains("-rc"));
    }

    private static Map<String, String> components() throws IOException {
        try (InputStream bill = resource("/META-INF/sbom/application.cdx.json")) {
            Map<String, String> components = new TreeMap<>();
            for (JsonNode one : JsonMapper.shared().readTree(bill).path("components")) {
                components.put(
                        one.path("group").asString("") + ":" + one.path("name").asString(""),
                        one.path("version").asString(""));
            }
            return components;
        }
    }

    private static List<Advisory> advisories() throws IOException {
        try (BufferedReader lines =
                new BufferedReader(new InputStreamReader(resource("advisories.csv"), StandardCharsets.UTF_8))) {
            return lines.lines()
                    .filter(line -> !line.startsWith("#"))
                    .map(Advisory::of)
                    .toList();
        }
    }

    private static InputStream resource(String name) {
        return Objects.requireNonNull(DependenciesArchTest.class.getResourceAsStream(name), name);
    }
}
