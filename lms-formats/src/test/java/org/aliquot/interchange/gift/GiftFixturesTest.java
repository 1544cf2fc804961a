package org.aliquot.interchange.gift;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.aliquot.interchange.Fixtures;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The files of a reference parser, where they lie beside the project. */
class GiftFixturesTest {

    private static final JsonMapper JSON = JsonMapper.builder()
            .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
            .build();

    @Test
    void readsEveryFileAsTheReferenceParserDoes() throws IOException {
        List<Path> files;
        try (Stream<Path> all = Files.list(Fixtures.folder("gift"))) {
            files = all.filter(file -> file.toString().endsWith(".gift"))
                    .sorted()
                    .toList();
        }
        assertThat(files).hasSizeGreaterThan(20);
        for (Path file : files) {
            Path parsed = Path.of(file.toString().replace(".gift", ".json"));
            JsonNode expected = JSON.readTree(Files.readString(parsed));
            JsonNode read = JSON.readTree(JSON.writeValueAsString(GiftJson.of(Files.readString(file))));
            assertThat(canonical(read)).as(file.getFileName().toString()).isEqualTo(canonical(expected));
        }
    }

    /** Numbers by value, fields by name. */
    private static String canonical(JsonNode node) {
        if (node.isNumber()) {
            return node.decimalValue().stripTrailingZeros().toPlainString();
        }
        if (node.isArray()) {
            return node.values().stream()
                    .map(GiftFixturesTest::canonical)
                    .toList()
                    .toString();
        }
        if (node.isObject()) {
            return node.properties().stream()
                    .map(field -> field.getKey() + ":" + canonical(field.getValue()))
                    .sorted()
                    .toList()
                    .toString();
        }
        return node.toString();
    }
}
