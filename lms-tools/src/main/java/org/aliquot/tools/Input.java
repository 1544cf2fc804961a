package org.aliquot.tools;

import java.nio.file.Files;
import java.nio.file.Path;

/** Checks on files that users name. */
final class Input {

    private Input() {}

    static void requireFile(Path file) {
        if (!Files.isRegularFile(file)) {
            throw new BadInput(file, "there is no such file; check the name");
        }
    }
}
