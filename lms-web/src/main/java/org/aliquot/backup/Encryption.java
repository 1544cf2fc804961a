package org.aliquot.backup;

import com.google.crypto.tink.subtle.AesGcmHkdfStreaming;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.PushbackInputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.util.Base64;

/**
 * AES-256-GCM over segments of a megabyte, by Tink: each segment is authenticated with its place and whether it is the last, so
 * that what is cut off, changed or put in another order is not read.
 */
final class Encryption implements Seal {

    private static final int KEY_BYTES = 32;
    private static final int SEGMENT = 1 << 20;
    private static final String MAGIC = "Aliquot backup, encrypted, 1\n";

    private final AesGcmHkdfStreaming cipher;
    private final Path keyFile;

    private Encryption(AesGcmHkdfStreaming cipher, Path keyFile) {
        this.cipher = cipher;
        this.keyFile = keyFile;
    }

    static Encryption with(Path keyFile) {
        try {
            byte[] key = Base64.getDecoder().decode(Files.readString(keyFile).strip());
            if (key.length == KEY_BYTES) {
                return new Encryption(new AesGcmHkdfStreaming(key, "HmacSha256", KEY_BYTES, SEGMENT, 0), keyFile);
            }
        } catch (IOException e) {
            throw new BackupRefused("The key file " + keyFile + " cannot be read.", e);
        } catch (IllegalArgumentException | GeneralSecurityException e) {
            throw noKey(keyFile);
        }
        throw noKey(keyFile);
    }

    private static BackupRefused noKey(Path keyFile) {
        return new BackupRefused("The file " + keyFile
                + " holds no key; it must be 32 bytes in Base64, such as openssl rand -base64 32 prints.");
    }

    /** How an encrypted backup begins. */
    static byte[] magic() {
        return MAGIC.getBytes(StandardCharsets.US_ASCII);
    }

    @Override
    public OutputStream over(OutputStream file) throws IOException {
        file.write(magic());
        try {
            return cipher.newEncryptingStream(file, magic());
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("every Java has AES", e);
        }
    }

    @Override
    public InputStream open(Path file) throws IOException {
        if (!Seal.begins(file, magic())) {
            throw new BackupRefused("The file " + file
                    + " is no encrypted backup; if it is one that is not encrypted, leave --key-file out.");
        }
        InputStream in = Files.newInputStream(file);
        try {
            in.skipNBytes(magic().length);
            return begun(cipher.newDecryptingStream(in, magic()));
        } catch (IOException | GeneralSecurityException e) {
            in.close();
            throw new BackupRefused(
                    "The key in " + keyFile + " does not open " + file
                            + ": it is another key, or the beginning of the file was damaged or changed.",
                    e);
        }
    }

    /** The first segment is opened here, so that a wrong key is told from damage. */
    private static InputStream begun(InputStream plain) throws IOException {
        PushbackInputStream begun = new PushbackInputStream(plain);
        int first = begun.read();
        if (first < 0) {
            throw new IOException("it ends where it begins");
        }
        begun.unread(first);
        return begun;
    }
}
