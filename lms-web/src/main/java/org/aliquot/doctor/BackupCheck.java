package org.aliquot.doctor;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.aliquot.postgres.EmbeddedDatabase;
import org.springframework.core.env.Environment;

/** Whether last night's backup is there, where the service for it leaves them. */
final class BackupCheck implements Check {

    private static final Path USUAL = Path.of("/var/lib/aliquot-backups");
    private static final Duration TOO_OLD = Duration.ofHours(36);

    private final Environment settings;
    private final Path place;

    BackupCheck(Environment settings) {
        this(settings, USUAL);
    }

    BackupCheck(Environment settings, Path place) {
        this.settings = settings;
        this.place = place;
    }

    @Override
    public List<Finding> look() throws IOException {
        if (!EmbeddedDatabase.isMeantBy(settings)) {
            return List.of(Finding.note(
                    "The database is your own: Aliquot takes no backups of it.",
                    "Let its server take them, and keep ALIQUOT_SECRET_KEY apart from them."));
        }
        if (!Files.isReadable(place)) {
            return List.of(Finding.note(
                    "Nothing can be seen of backups in " + place + ".",
                    "Unless you take them another way, install aliquot-backup.timer (operator's guide)."));
        }
        return List.of(newest().map(BackupCheck::aged)
                .orElseGet(() -> Finding.wrong(
                        "There is no backup in " + place + ".",
                        "systemctl start aliquot-backup && journalctl -u aliquot-backup")));
    }

    private Optional<Instant> newest() throws IOException {
        try (Stream<Path> files = Files.list(place)) {
            return files.filter(file -> file.toString().endsWith(".backup"))
                    .map(file -> file.toFile().lastModified())
                    .map(Instant::ofEpochMilli)
                    .max(Comparator.naturalOrder());
        }
    }

    private static Finding aged(Instant taken) {
        long hours = Duration.between(taken, Instant.now()).toHours();
        return hours > TOO_OLD.toHours()
                ? Finding.wrong(
                        "The newest backup is %d days old.".formatted(hours / 24),
                        "systemctl --failed; journalctl -u aliquot-backup")
                : Finding.fine("The newest backup is %d hours old. Is it on another machine, too?".formatted(hours));
    }
}
