package org.aliquot.backup;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.aliquot.postgres.EmbeddedDatabase;

/** From a file to a data directory: all of it, or nothing. */
final class Unpacking {

    private Unpacking() {}

    /** What is done with the data before they count as restored. */
    interface Afterwards {

        /**
         * @param note what the backup says of itself
         * @return what is to be said of the data
         */
        String apply(String note, EmbeddedDatabase data) throws IOException;
    }

    /** Returns what the backup says of itself. */
    static String of(Path file, Seal seal, Path directory) throws IOException {
        return of(file, seal, directory, (note, _) -> note);
    }

    static String of(Path file, Seal seal, Path directory, Afterwards afterwards) throws IOException {
        try (ArchiveReader archive = new ArchiveReader(file, seal.open(file));
                NewDirectory place = NewDirectory.at(directory)) {
            String note = archive.unpack(place.staging());
            EmbeddedDatabase data = EmbeddedDatabase.in(place.staging());
            requireFits(file, data);
            String what = afterwards.apply(note, data);
            // from here on it goes its own way
            Files.deleteIfExists(data.root().resolve(LogShelf.ID_FILE));
            place.keep();
            return what;
        }
    }

    private static void requireFits(Path file, EmbeddedDatabase restored) throws IOException {
        Path version = restored.pg().resolve("PG_VERSION");
        if (!Files.exists(version)) {
            throw Seal.broken(file);
        }
        String major = Files.readString(version).strip();
        if (!major.equals(EmbeddedDatabase.MAJOR_VERSION)) {
            throw new BackupRefused("The backup " + file + " is of PostgreSQL " + major + ", and this Aliquot brings "
                    + EmbeddedDatabase.MAJOR_VERSION + ": restore it with the Aliquot that took it.");
        }
        restored.requireComplete();
    }
}
