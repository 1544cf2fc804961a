package org.aliquot.oneroster;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.LocalDate;

/** Reads a registrar's file: a zip file of CSV as OneRoster 1.1 and 1.2 have it, with everybody in it or with changes. */
public final class OneRosterFile {

    private OneRosterFile() {}

    /**
     * What the file says. Row by row: what it holds at once grows with the people and not with the size of the file.
     *
     * @param today of the school, for enrollments with dates
     * @throws UncheckedIOException when the disk fails
     */
    public static OneRosterReading read(Path zip, LocalDate today) {
        try (RosterZip files = RosterZip.open(zip)) {
            return new OneRosterReading.Read(new FactsReader(files, today).facts());
        } catch (RefusedFile refused) {
            return new OneRosterReading.Refused(refused.why());
        } catch (IOException e) {
            throw new UncheckedIOException("An uploaded file can be read", e);
        }
    }
}
