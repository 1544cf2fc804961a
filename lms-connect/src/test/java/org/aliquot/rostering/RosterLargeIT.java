package org.aliquot.rostering;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.aliquot.SchoolFile;
import org.aliquot.rostering.RosterDesk.Decision;
import org.aliquot.rostering.RosterDesk.Reading;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A school of five thousand, every one of them in four of its two hundred classes. */
class RosterLargeIT extends RosterTest {

    private static final int PEOPLE = 5_000;
    private static final int CLASSES = 200;
    private static final int CLASSES_OF_ONE = 4;
    private static final Duration MUST = Duration.ofSeconds(30);

    @TempDir
    private Path directory;

    @Test
    void aSchoolOfFiveThousandIsPlannedInHalfAMinute() {
        UUID source = desk.add("Registrar", administrator).orElseThrow().id();
        Path file = school().in(directory);

        long began = System.nanoTime();
        Reading reading = desk.read(source, new ListFile(file, "export.zip", administrator, false))
                .orElseThrow();
        UUID run = ((Reading.Planned) reading).run();
        assertThat(took(began)).isLessThan(MUST);
        assertThat(find(run).undecided()).hasSize(CLASSES);

        UUID cohort = cohort();
        Map<String, Decision> decided = IntStream.range(0, CLASSES)
                .mapToObj(i -> "k" + i)
                .collect(Collectors.toMap(
                        Function.identity(),
                        id -> id.equals("k0") ? new Decision.Existing(cohort) : new Decision.LeftOut()));
        began = System.nanoTime();
        assertThat(desk.decide(run, decided, administrator)).isTrue();
        assertThat(took(began)).as("planned anew, with the classes known").isLessThan(MUST);
        assertThat(find(run).count(Fate.JOINS)).isEqualTo(PEOPLE * CLASSES_OF_ONE / CLASSES);
    }

    private static SchoolFile school() {
        SchoolFile file = SchoolFile.whole();
        for (int i = 0; i < CLASSES; i++) {
            file.schoolClass("k" + i, "Class " + i);
        }
        for (int i = 0; i < PEOPLE; i++) {
            file.person("" + i, "Ana " + i, "Cruz", "ana" + i + "@example.org");
            for (int j = 0; j < CLASSES_OF_ONE; j++) {
                file.student("k" + (i + j * CLASSES / CLASSES_OF_ONE) % CLASSES, "" + i);
            }
        }
        return file;
    }

    private static Duration took(long began) {
        return Duration.ofNanos(System.nanoTime() - began);
    }

    private RosterRun find(UUID run) {
        return desk.find(run).orElseThrow();
    }
}
