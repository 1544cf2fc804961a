package org.aliquot.start;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.aliquot.Scratch;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** What Java learns in the training run serves the starts that it fits, and stops no other. */
@Tag("thorough")
class TrainingIT {

    @Test
    void itServesTheBuildItWasMadeOfAndNoOther() throws Exception {
        Packed packed = Packed.unpacked();
        Path train = Files.copy(
                Path.of("..", "infra", "train"),
                packed.folder().resolve("train"),
                StandardCopyOption.COPY_ATTRIBUTES,
                StandardCopyOption.REPLACE_EXISTING);
        String java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
        try (AliquotProcess training =
                AliquotProcess.script(packed.folder(), List.of(train.toString(), java), Map.of())) {
            assertThat(training.exitCode())
                    .as(training.output() + training.errors())
                    .isZero();
        }
        assertThat(start(packed)).contains("Using AOT-linked classes: true");

        Files.setLastModifiedTime(
                packed.folder().resolve("aliquot.jar"), FileTime.from(Instant.parse("2026-01-01T00:00:00Z")));
        assertThat(start(packed)).doesNotContain("Using AOT-linked classes: true");
    }

    /** What Java says of it, once the product is ready. */
    private static String start(Packed packed) throws IOException {
        Path data = Installation.copy("trained");
        Path words = Scratch.directory("trained").resolve("aot.log");
        Map<String, String> settings = Map.of(
                "ALIQUOT_DATA_DIR",
                data.toString(),
                "SERVER_PORT",
                "0",
                "ALIQUOT_JAVA_OPTS",
                "-Xlog:aot:file=" + words);
        try (AliquotProcess product = packed.lms(settings, List.of("run"))) {
            product.awaitReady();
            return Files.readString(words);
        }
    }
}
