package org.aliquot.backup;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Random;
import java.util.zip.GZIPOutputStream;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveOutputStream;

/** Backups without a database: what is told of their form needs none. */
final class HandMade {

    private HandMade() {}

    /** Holds a table of so many bytes, which cannot be compressed. */
    static Path backup(Path file, Seal seal, int bytes, String major) throws IOException {
        byte[] table = new byte[bytes];
        new Random(7).nextBytes(table);
        try (ArchiveWriter archive = new ArchiveWriter(seal.over(Files.newOutputStream(file)))) {
            archive.bytes("database.complete", new byte[0]);
            archive.directory("pg");
            archive.bytes("pg/PG_VERSION", (major + "\n").getBytes(StandardCharsets.UTF_8));
            archive.directory("pg/base");
            archive.bytes("pg/base/1", table);
            archive.bytes(ArchiveReader.NOTE, "All of it.".getBytes(StandardCharsets.UTF_8));
        }
        return file;
    }

    /** One that somebody made who knows the form, with an entry that ours never have. */
    static Path with(Path file, TarArchiveEntry entry) throws IOException {
        try (OutputStream sealed = new Checksum().over(Files.newOutputStream(file));
                TarArchiveOutputStream tar = new TarArchiveOutputStream(new GZIPOutputStream(sealed))) {
            tar.putArchiveEntry(entry);
            tar.closeArchiveEntry();
        }
        return file;
    }
}
