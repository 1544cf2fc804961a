package org.aliquot.backup;

import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.zip.GZIPInputStream;
import org.aliquot.bounded.SafeNames;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveInputStream;
import org.jspecify.annotations.Nullable;

/** Unpacks a backup; of what a tar can hold only plain files and directories below the one that is made. */
final class ArchiveReader implements Closeable {

    /** The last entry, which is no file of the installation: what is in the backup, in a sentence. */
    static final String NOTE = "backup.txt";

    private static final int BUFFER = 1 << 16;

    private final Path file;
    private final InputStream sealed;
    private final InputStream unzipped;
    private final TarArchiveInputStream tar;
    private final byte[] chunk = new byte[BUFFER];

    ArchiveReader(Path file, InputStream sealed) {
        this.file = file;
        this.sealed = sealed;
        try {
            this.unzipped = new GZIPInputStream(sealed, BUFFER);
            this.tar = new TarArchiveInputStream(unzipped, StandardCharsets.UTF_8.name());
        } catch (IOException e) {
            throw Seal.broken(file);
        }
    }

    /** All of it; returns what the note says. */
    String unpack(Path into) throws IOException {
        TarArchiveEntry entry = next();
        while (entry != null) {
            if (entry.getName().equals(NOTE)) {
                String note = note();
                toTheEnd();
                return note;
            }
            unpack(entry, into);
            entry = next();
        }
        throw Seal.broken(file);
    }

    private void unpack(TarArchiveEntry entry, Path into) throws IOException {
        boolean directory = entry.getLinkFlag() == TarArchiveEntry.LF_DIR;
        String name = directory ? withoutSlash(entry.getName()) : entry.getName();
        if (!(directory || entry.getLinkFlag() == TarArchiveEntry.LF_NORMAL) || !SafeNames.staysInside(name)) {
            throw new BackupRefused("The file " + file + " holds something that no backup has: " + entry.getName());
        }
        Path place = into.resolve(name);
        if (directory) {
            Files.createDirectory(
                    place, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rwx------")));
        } else {
            write(place);
        }
    }

    private void write(Path place) throws IOException {
        Files.createFile(place, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
        try (OutputStream out = Files.newOutputStream(place, StandardOpenOption.WRITE)) {
            int read = read(tar);
            while (read >= 0) {
                out.write(chunk, 0, read);
                read = read(tar);
            }
        }
    }

    private String note() throws IOException {
        try {
            return new String(tar.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw Seal.broken(file);
        }
    }

    /** What authenticates the end lies behind the last file. */
    private void toTheEnd() {
        drain(tar);
        drain(unzipped);
        drain(sealed);
    }

    private void drain(InputStream in) {
        int read = read(in);
        while (read >= 0) {
            read = read(in);
        }
    }

    private @Nullable TarArchiveEntry next() {
        try {
            return tar.getNextEntry();
        } catch (IOException e) {
            throw Seal.broken(file);
        }
    }

    /** What cannot be read is told from what cannot be written. */
    private int read(InputStream in) {
        try {
            return in.read(chunk);
        } catch (IOException e) {
            throw Seal.broken(file);
        }
    }

    private static String withoutSlash(String name) {
        return name.endsWith("/") ? name.substring(0, name.length() - 1) : name;
    }

    @Override
    public void close() throws IOException {
        tar.close();
    }
}
