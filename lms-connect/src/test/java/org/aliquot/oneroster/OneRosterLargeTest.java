package org.aliquot.oneroster;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeout;

import java.nio.file.Path;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class OneRosterLargeTest {

    @TempDir
    private Path folder;

    @Test
    void fiveThousandPeopleAreReadInSeconds() {
        RosterFiles files = RosterFiles.bulk("1.2");
        for (int i = 0; i < 200; i++) {
            files.group("class-" + i, "title", "Class " + i);
        }
        for (int i = 0; i < 5_000; i++) {
            files.user("user-" + i, "givenName", "Given", "familyName", "Family " + i, "email", i + "@school.test");
            for (int j = 0; j < 4; j++) {
                files.place("place-" + i + "-" + j, "class-" + (i + 50 * j) % 200, "user-" + i, "student");
            }
        }
        Path zip = files.zip(folder);

        OneRosterReading reading =
                assertTimeout(Duration.ofSeconds(5), () -> OneRosterFile.read(zip, RosterFiles.TODAY));

        assertThat(reading).isInstanceOfSatisfying(OneRosterReading.Read.class, read -> {
            assertThat(read.facts().people()).hasSize(5_000);
            assertThat(read.facts().places()).hasSize(20_000);
            assertThat(read.facts().refused()).isEmpty();
            assertThat(read.facts().notes()).isEmpty();
        });
    }
}
