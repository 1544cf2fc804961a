package org.aliquot;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.springframework.util.FileSystemUtils;

/**
 * Directories of tests: under {@code target}, because a server may outlive its test, and swept by the next run. Test JVMs
 * that run side by side each have their own.
 */
public final class Scratch {

    private static final Path RUN = swept(Path.of("target", "scratch", System.getProperty("aliquot.fork", "0"))
            .toAbsolutePath());

    private Scratch() {}

    /** A directory that nobody else has, made on the way. */
    public static Path directory(String name) {
        try {
            return Files.createTempDirectory(RUN, name);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Path swept(Path directory) {
        try {
            FileSystemUtils.deleteRecursively(directory);
            return Files.createDirectories(directory);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
