package org.aliquot.postgres;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Why a database did not start is told in its own words. */
class StartWatchTest {

    @TempDir
    private Path folder;

    @Test
    void whatItTellsThoseWhoAskMeanwhileIsNoReason() throws IOException {
        DataDirectory directory = new DataDirectory(folder);
        Files.writeString(directory.startLog(), """
                2026-11-27 22:48:14.101 UTC [15160] FATAL:  the database system is starting up
                2026-11-27 22:48:14.902 UTC [15161] FATAL:  recovery ended before configured recovery target was reached
                2026-11-27 22:48:14.914 UTC [15162] LOG:  terminating any other active server processes
                2026-11-27 22:48:14.923 UTC [15165] FATAL:  the database system is in recovery mode
                """);
        try (StartWatch watch = StartWatch.begin(directory)) {
            assertThat(watch.reason()).endsWith("recovery ended before configured recovery target was reached");
        }
    }

    @Test
    void withoutAWordTheDiskMayBeFull() throws IOException {
        DataDirectory directory = new DataDirectory(folder);
        Files.writeString(directory.startLog(), "LOG:  starting\n");
        try (StartWatch watch = StartWatch.begin(directory)) {
            assertThat(watch.reason()).contains("disk is full");
        }
    }
}
