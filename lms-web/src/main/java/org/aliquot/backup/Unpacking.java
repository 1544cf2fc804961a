package org.aliquot.backup;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.aliquot.postgres.EmbeddedDatabase;

/** From a file to a data directory: all of it, or nothing. */
final class Unpacking {

    private Unpacking() {}

    /** Returns what the backup says of itself. */
    static String of(Path file, Seal seal, Path directory) throws IOException {
        try (ArchiveReader archive = new ArchiveReader(file, seal.open(file));
                NewDirectory place = NewDirectory.at(directory)) {
            String note = archive.unpack(place.staging());
            requireFits(file, EmbeddedDatabase.in(place.staging()));
            place.keep();
            return note;
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
