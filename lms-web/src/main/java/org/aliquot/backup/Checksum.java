package org.aliquot.backup;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.DigestOutputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;

/**
 * The SHA-256 of all bytes before it, at the end of the file: it finds damage, not somebody who knows how to put another one.
 * Programs that unpack a compressed tar read as far as it.
 */
record Checksum() implements Seal {

    private static final int BUFFER = 1 << 17;

    @Override
    public OutputStream over(OutputStream file) {
        return new DigestOutputStream(file, sha256()) {
            private boolean closed;

            @Override
            public void close() throws IOException {
                if (!closed) {
                    closed = true;
                    out.write(digest.digest());
                    super.close();
                }
            }
        };
    }

    /** Reads it twice: nothing is unpacked of what is not whole. */
    @Override
    public InputStream open(Path file) throws IOException {
        if (Seal.begins(file, Encryption.magic())) {
            throw new BackupRefused("The backup " + file + " is encrypted; name its key with --key-file.");
        }
        MessageDigest digest = sha256();
        long left = Files.size(file) - digest.getDigestLength();
        try (InputStream in = Files.newInputStream(file)) {
            byte[] chunk = new byte[BUFFER];
            while (left > 0) {
                int read = in.read(chunk, 0, (int) Math.min(chunk.length, left));
                if (read < 0) {
                    break;
                }
                digest.update(chunk, 0, read);
                left -= read;
            }
            if (left != 0 || !MessageDigest.isEqual(digest.digest(), in.readAllBytes())) {
                throw Seal.broken(file);
            }
        }
        return Files.newInputStream(file);
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has it", e);
        }
    }
}
