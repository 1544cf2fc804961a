package org.aliquot.backup;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.Optional;
import java.util.stream.Stream;

/** The backups of every night, where they are left. */
public final class Backups {

    /** Names that directory. */
    public static final String DIRECTORY = "aliquot.backup-dir";

    private Backups() {}

    /** How old the newest one is, by the clock of this machine, which dates files. */
    public static Optional<Duration> age(Path directory) throws IOException {
        try (Stream<Path> files = Files.list(directory)) {
            return files.filter(file -> file.toString().endsWith(".backup"))
                    .map(file -> file.toFile().lastModified())
                    .max(Comparator.naturalOrder())
                    .map(taken -> Duration.between(Instant.ofEpochMilli(taken), Instant.now()));
        }
    }
}
