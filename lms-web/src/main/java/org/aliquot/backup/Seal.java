package org.aliquot.backup;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/** What tells a whole backup from one that was cut off, damaged or changed. */
sealed interface Seal permits Checksum, Encryption {

    /** Closing it completes the seal. */
    OutputStream over(OutputStream file) throws IOException;

    /** What lies under it; refused at once, or while reading, if the file is not as it was written. */
    InputStream open(Path file) throws IOException;

    static Seal of(@Nullable Path keyFile) {
        return keyFile == null ? new Checksum() : Encryption.with(keyFile);
    }

    /** Whether the file begins with these bytes. */
    static boolean begins(Path file, byte[] with) throws IOException {
        if (!Files.isRegularFile(file)) {
            throw new BackupRefused("There is no file " + file + ".");
        }
        try (InputStream in = Files.newInputStream(file)) {
            return Arrays.equals(in.readNBytes(with.length), with);
        }
    }

    static BackupRefused broken(Path file) {
        return new BackupRefused("The file " + file
                + " is not as a backup was written: it is something else, or was cut off, damaged or changed.");
    }
}
