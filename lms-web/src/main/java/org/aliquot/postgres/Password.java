package org.aliquot.postgres;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.util.HexFormat;

/** A generated secret of the embedded database: other users of the machine can reach its port, but not get in. */
record Password(String value) {

    private static final int BYTES = 24;

    /** Reads the application's secret, or makes it. */
    static Password of(DataDirectory directory) {
        return in(directory.password());
    }

    /** Reads a secret, or makes it. */
    static Password in(Path file) {
        try {
            if (!Files.exists(file)) {
                write(file, fresh());
            }
            return new Password(Files.readString(file).strip());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * In a directory made before the superuser had a secret of its own both are one: that one stays the superuser's, and the
     * application gets another. A start that is cut off in between is made good by the next one.
     */
    static void tellApart(DataDirectory directory) {
        try {
            if (Files.exists(directory.password()) && !Files.exists(directory.superuserPassword())) {
                write(directory.superuserPassword(), of(directory));
            }
            if (in(directory.superuserPassword()).equals(of(directory))) {
                write(directory.password(), fresh());
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Password fresh() {
        byte[] secret = new byte[BYTES];
        new SecureRandom().nextBytes(secret);
        return new Password(HexFormat.of().formatHex(secret));
    }

    private static void write(Path file, Password secret) throws IOException {
        Path fresh = file.resolveSibling(file.getFileName() + ".new");
        Files.deleteIfExists(fresh);
        Files.createFile(fresh, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
        Files.writeString(fresh, secret.value() + "\n", StandardOpenOption.WRITE, StandardOpenOption.SYNC);
        Files.move(fresh, file, StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.ATOMIC_MOVE);
    }

    @Override
    public String toString() {
        return "Password[hidden]";
    }
}
