package org.aliquot.backup;

import static org.assertj.core.api.Assertions.assertThat;

import io.prometheus.metrics.model.snapshots.GaugeSnapshot;
import io.prometheus.metrics.model.snapshots.GaugeSnapshot.GaugeDataPointSnapshot;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.aliquot.figures.Figures;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.core.env.MapPropertySource;
import org.springframework.core.env.StandardEnvironment;

/** A night without a backup is seen by whoever watches the figures. */
class BackupFiguresTest {

    @TempDir
    private Path place;

    @Test
    void theNewestBackupCountsAndNothingElse() throws IOException {
        leave("2026-11-26.backup", Duration.ofHours(50));
        leave("2026-11-27.backup", Duration.ofHours(26));
        leave(".2026-11-28.backup.partial", Duration.ofHours(2));
        leave("0000000000000001.log", Duration.ofHours(1));

        assertThat(ages(Map.of("aliquot.backup-dir", place.toString())))
                .singleElement()
                .matches(age -> Duration.ofHours(26).toSeconds() <= age
                        && age < Duration.ofHours(27).toSeconds());
    }

    @Test
    void whereNoneCanBeSeenItIsOlderThanAnyAlertAllows() {
        assertThat(ages(Map.of("aliquot.backup-dir", place.toString()))).containsExactly(Double.POSITIVE_INFINITY);
        assertThat(ages(Map.of(
                        "aliquot.backup-dir", place.resolve("not mounted").toString())))
                .containsExactly(Double.POSITIVE_INFINITY);
    }

    @Test
    void nothingIsToldWhereNobodySaidWhereBackupsLieOrTheyAreNotOurs() {
        assertThat(ages(Map.of())).isEmpty();
        assertThat(ages(Map.of("aliquot.backup-dir", " "))).isEmpty();
        assertThat(ages(Map.of(
                        "aliquot.backup-dir",
                        place.toString(),
                        "spring.datasource.url",
                        "jdbc:postgresql://db/aliquot")))
                .isEmpty();
    }

    private void leave(String name, Duration age) throws IOException {
        Files.setLastModifiedTime(
                Files.createFile(place.resolve(name)),
                FileTime.from(Instant.now().minus(age)));
    }

    private static List<Double> ages(Map<String, Object> settings) {
        StandardEnvironment environment = new StandardEnvironment();
        environment.getPropertySources().addFirst(new MapPropertySource("test", settings));
        Figures figures = new Figures();
        assertThat(new BackupFigures(environment, figures)).isNotNull();
        return figures.now().stream()
                .filter(figure -> figure.getMetadata().getName().equals("aliquot_backup_age_seconds"))
                .flatMap(figure -> ((GaugeSnapshot) figure).getDataPoints().stream())
                .map(GaugeDataPointSnapshot::getValue)
                .toList();
    }
}
