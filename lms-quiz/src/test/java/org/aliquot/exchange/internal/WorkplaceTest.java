package org.aliquot.exchange.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;

/** What jobs unpack does not stay on the disk. */
class WorkplaceTest {

    @Test
    void isGoneWithTheJob() throws IOException {
        Path folder;
        try (Workplace place = new Workplace()) {
            folder = place.folder();
            Files.writeString(place.file("bank.xml"), "<quiz/>");
        }
        assertThat(folder).doesNotExist();
    }

    @Test
    void whatAServerLeftThatWasStoppedByForceGoesAfterADay() throws IOException {
        Path left = Files.createTempDirectory("aliquot-exchange");
        Files.writeString(left.resolve("bank.xml"), "<quiz/>");
        Files.setLastModifiedTime(left, FileTime.from(Instant.now().minus(Duration.ofDays(2))));

        try (Workplace place = new Workplace();
                Workplace other = new Workplace()) {
            assertThat(left).doesNotExist();
            assertThat(place.folder()).exists();
            assertThat(other.folder()).exists();
        }
    }
}
