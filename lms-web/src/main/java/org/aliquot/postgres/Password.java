package org.aliquot.postgres;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.util.HexFormat;

/** The generated secret of the embedded database: other users of the machine can reach its port, but not get in. */
record Password(String value) {

    private static final int BYTES = 24;

    /** Reads the secret of this directory, or makes it. */
    static Password of(DataDirectory directory) {
        Path file = directory.password();
        try {
            if (!Files.exists(file)) {
                write(file);
            }
            return new Password(Files.readString(file).strip());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void write(Path file) throws IOException {
        byte[] secret = new byte[BYTES];
        new SecureRandom().nextBytes(secret);
        Path fresh = file.resolveSibling(file.getFileName() + ".new");
        Files.deleteIfExists(fresh);
        Files.createFile(fresh, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
        Files.writeString(fresh, HexFormat.of().formatHex(secret) + "\n");
        Files.move(fresh, file);
    }

    @Override
    public String toString() {
        return "Password[hidden]";
    }
}
