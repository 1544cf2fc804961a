package org.aliquot.interchange;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.nio.file.Files;
import java.nio.file.Path;

/** Files of other systems that may lie beside the project, and are no part of it. */
public final class Fixtures {

    private Fixtures() {}

    /** A folder of them; the test that asks is skipped, and says so, where they are not. */
    public static Path folder(String name) {
        Path place = Path.of("shared", "fixtures", name);
        Path above = Path.of("").toAbsolutePath();
        while (above != null && !Files.isDirectory(above.resolve(place))) {
            above = above.getParent();
        }
        assumeTrue(above != null, "the files of other systems do not lie beside the project: " + place);
        return above == null ? place : above.resolve(place);
    }
}
