package org.aliquot.backup;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.OptionalDouble;
import org.aliquot.figures.Figures;
import org.aliquot.postgres.EmbeddedDatabase;
import org.springframework.core.env.Environment;
import org.springframework.stereotype.Component;

/** {@code ALIQUOT_BACKUP_DIR}: how old the newest backup there is, for whoever watches that there is one every night. */
@Component
class BackupFigures {

    private final Environment settings;

    BackupFigures(Environment settings, Figures figures) {
        this.settings = settings;
        figures.gaugeIfAny(
                "aliquot_backup_age_seconds",
                "How old the newest backup in ALIQUOT_BACKUP_DIR is; infinite while none can be seen there, missing without that setting.",
                this::age);
    }

    private OptionalDouble age() {
        String directory = settings.getProperty(Backups.DIRECTORY, "").strip();
        return directory.isEmpty() || !EmbeddedDatabase.isMeantBy(settings)
                ? OptionalDouble.empty()
                : OptionalDouble.of(age(Path.of(directory)));
    }

    private static double age(Path directory) {
        try {
            return Backups.age(directory)
                    .map(Duration::toSeconds)
                    .map(Long::doubleValue)
                    .orElse(Double.POSITIVE_INFINITY);
        } catch (IOException | UncheckedIOException notSeen) {
            return Double.POSITIVE_INFINITY;
        }
    }
}
