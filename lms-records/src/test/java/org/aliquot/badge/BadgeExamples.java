package org.aliquot.badge;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Published examples, good and faulty, that may lie beside the project and are no part of it. */
final class BadgeExamples {

    private static final Path PLACE = Path.of("shared", "fixtures", "openbadges3");

    private BadgeExamples() {}

    /** One of them; the test that asks is skipped, and says so, where they are not. */
    static String read(String file) throws IOException {
        return Files.readString(folder().resolve(file));
    }

    /** Names of those that are faulty on purpose. */
    static List<String> faulty() throws IOException {
        List<String> names = new ArrayList<>();
        try (var files = Files.newDirectoryStream(folder(), "simple-err-*.json")) {
            files.forEach(file -> names.add(file.getFileName().toString()));
        }
        return names;
    }

    private static Path folder() {
        Path above = Path.of("").toAbsolutePath();
        while (above != null && !Files.isDirectory(above.resolve(PLACE))) {
            above = above.getParent();
        }
        assumeTrue(above != null, "the examples of Open Badges do not lie beside the project: " + PLACE);
        return above == null ? PLACE : above.resolve(PLACE);
    }
}
