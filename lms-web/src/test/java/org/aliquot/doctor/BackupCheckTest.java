package org.aliquot.doctor;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.mock.env.MockEnvironment;

/** A backup that failed is told by whoever asks what is wrong, wherever backups are left. */
class BackupCheckTest {

    private static final Path UNITS = Path.of("..", "infra", "systemd");

    @TempDir
    private Path place;

    @Test
    void theDirectoryOfTheSettingIsLookedAt() throws IOException {
        assertThat(look()).isEqualTo(Finding.Grade.WRONG);

        leave("2026-11-26.backup", Duration.ofHours(37));
        assertThat(look()).isEqualTo(Finding.Grade.WRONG);

        leave("2026-11-27.backup", Duration.ofHours(25));
        assertThat(look()).isEqualTo(Finding.Grade.FINE);
    }

    @Test
    void aDirectoryThatIsNamedAndNotThereIsWrong() throws IOException {
        place = place.resolve("not mounted");

        assertThat(look()).isEqualTo(Finding.Grade.WRONG);
    }

    @Test
    void withoutTheSettingItIsThatOfTheServiceAndMayBeMissing() throws IOException {
        leave("2026-11-27.backup", Duration.ofHours(25));
        assertThat(look(new MockEnvironment(), place)).isEqualTo(Finding.Grade.FINE);

        assertThat(look(new MockEnvironment(), place.resolve("none"))).isEqualTo(Finding.Grade.NOTE);
    }

    @Test
    void theServicesAgreeWhereBackupsLie() throws IOException {
        assertThat(Files.readString(UNITS.resolve("aliquot.service")))
                .contains(" ALIQUOT_BACKUP_DIR=" + BackupCheck.USUAL + "\n");
        assertThat(Files.readString(UNITS.resolve("aliquot-backup.service")))
                .contains("BackupTool backup " + BackupCheck.USUAL + "/");
    }

    private void leave(String name, Duration age) throws IOException {
        Files.setLastModifiedTime(
                Files.createFile(place.resolve(name)),
                FileTime.from(Instant.now().minus(age)));
    }

    private Finding.Grade look() throws IOException {
        return look(new MockEnvironment().withProperty("aliquot.backup-dir", place.toString()), Path.of("/nowhere"));
    }

    private static Finding.Grade look(MockEnvironment settings, Path usual) throws IOException {
        return new BackupCheck(settings, usual).look().getFirst().grade();
    }
}
