package org.aliquot.doctor;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import org.aliquot.backup.Backups;
import org.aliquot.postgres.EmbeddedDatabase;
import org.springframework.core.env.Environment;

/** Whether last night's backup is there, where the setting says or else where the service for it leaves them. */
final class BackupCheck implements Check {

    static final Path USUAL = Path.of("/var/lib/aliquot-backups");
    private static final Duration TOO_OLD = Duration.ofHours(36);

    private final Environment settings;
    private final Path usual;

    BackupCheck(Environment settings) {
        this(settings, USUAL);
    }

    BackupCheck(Environment settings, Path usual) {
        this.settings = settings;
        this.usual = usual;
    }

    @Override
    public List<Finding> look() throws IOException {
        if (!EmbeddedDatabase.isMeantBy(settings)) {
            return List.of(Finding.note(
                    "The database is your own: Aliquot takes no backups of it.",
                    "Let its server take them, and keep ALIQUOT_SECRET_KEY apart from them."));
        }
        String named = settings.getProperty(Backups.DIRECTORY, "").strip();
        return List.of(named.isEmpty() ? usual() : in(Path.of(named)));
    }

    private Finding usual() throws IOException {
        return Files.isReadable(usual)
                ? in(usual)
                : Finding.note(
                        "Nothing can be seen of backups in " + usual + ".",
                        "Unless you take them another way, install aliquot-backup.timer (operator's guide);"
                                + " if they are left elsewhere, set ALIQUOT_BACKUP_DIR.");
    }

    private static Finding in(Path place) throws IOException {
        if (!Files.isReadable(place)) {
            return Finding.wrong(
                    "ALIQUOT_BACKUP_DIR is " + place + ", and nothing can be seen there.",
                    "Is that disk there, and may this user read it?");
        }
        return Backups.age(place)
                .map(BackupCheck::aged)
                .orElseGet(() -> Finding.wrong(
                        "There is no backup in " + place + ".",
                        "systemctl start aliquot-backup && journalctl -u aliquot-backup"));
    }

    private static Finding aged(Duration age) {
        long hours = age.toHours();
        return hours > TOO_OLD.toHours()
                ? Finding.wrong(
                        "The newest backup is %d days old.".formatted(hours / 24),
                        "systemctl --failed; journalctl -u aliquot-backup")
                : Finding.fine("The newest backup is %d hours old. Is it on another machine, too?".formatted(hours));
    }
}
