package org.aliquot.vault;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;

/** The key as a file for its owner alone, in the data directory of an embedded database. */
record KeyFile(Path path) {

    /** Reads it, or makes it. */
    SealingKey key() {
        try {
            if (!Files.exists(path)) {
                write();
            }
            return SealingKey.of(Files.readString(path), "The file " + path);
        } catch (IOException e) {
            throw new UncheckedIOException("The key " + path + " cannot be read or created", e);
        }
    }

    /** Whole or not at all: a file that was cut off by a power failure would be a lost key. */
    private void write() throws IOException {
        Path fresh = path.resolveSibling(path.getFileName() + ".new");
        Files.deleteIfExists(fresh);
        Files.createFile(fresh, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
        Files.writeString(
                fresh, SealingKey.fresh(new SecureRandom()) + "\n", StandardOpenOption.WRITE, StandardOpenOption.SYNC);
        try {
            Files.move(fresh, path);
        } catch (FileAlreadyExistsException madeMeanwhile) {
            Files.deleteIfExists(fresh);
        }
    }
}
