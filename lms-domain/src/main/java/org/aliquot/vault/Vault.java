package org.aliquot.vault;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.core.env.Environment;
import org.springframework.stereotype.Component;

/**
 * Seals small secrets with AES-GCM before they go into the database, so that a copy of the database gives none of them
 * away. The key is {@code ALIQUOT_SECRET_KEY}, or a file in the data directory where the database is embedded. An external
 * database without a key keeps them in clear, says so at each start, and seals them at the first start with one.
 */
@Component
public class Vault {

    private static final Logger LOG = LoggerFactory.getLogger(Vault.class);

    private static final byte IN_CLEAR = 0;
    private static final byte AES_GCM = 1;
    private static final int HEAD = 1 + Long.BYTES + SealingKey.NONCE_BYTES;

    private final Environment environment;
    private final SecureRandom random = new SecureRandom();
    private volatile @Nullable Keys keys;

    Vault(Environment environment) {
        this.environment = environment;
    }

    /** Whether a text, such as a setting, is a key. */
    public static boolean isKey(String text) {
        try {
            SealingKey.of(text, "It");
            return true;
        } catch (VaultRefused refused) {
            return false;
        }
    }

    /**
     * The value as the database may keep it.
     *
     * @param purpose what it is, and whose: a value that is copied to another place does not open there
     */
    public byte[] seal(String purpose, byte[] plain) {
        SealingKey key = keys().current();
        if (key == null) {
            return ByteBuffer.allocate(1 + plain.length)
                    .put(IN_CLEAR)
                    .put(plain)
                    .array();
        }
        byte[] nonce = new byte[SealingKey.NONCE_BYTES];
        random.nextBytes(nonce);
        try {
            byte[] sealed = key.encrypt(nonce, bytes(purpose), plain);
            return ByteBuffer.allocate(HEAD + sealed.length)
                    .put(AES_GCM)
                    .putLong(key.number())
                    .put(nonce)
                    .put(sealed)
                    .array();
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("Every JDK has AES-GCM", e);
        }
    }

    /**
     * What {@link #seal} was given.
     *
     * @throws VaultRefused if it was sealed under a key that is not here, for another purpose, or was changed
     */
    public byte[] open(String purpose, byte[] kept) {
        ByteBuffer rest = ByteBuffer.wrap(kept);
        if (rest.remaining() > 0 && rest.get(0) == IN_CLEAR) {
            return remaining(rest.position(1));
        }
        if (rest.remaining() < HEAD || rest.get() != AES_GCM) {
            throw new VaultRefused("The stored value for " + purpose + " is damaged.");
        }
        SealingKey key = keys().withNumber(rest.getLong())
                .orElseThrow(() -> new VaultRefused("The database holds values that were sealed under another key ("
                        + purpose + "): set ALIQUOT_SECRET_KEY to that key, or put the file secret.key back in the"
                        + " data directory."));
        byte[] nonce = new byte[SealingKey.NONCE_BYTES];
        rest.get(nonce);
        try {
            return key.decrypt(nonce, bytes(purpose), remaining(rest));
        } catch (GeneralSecurityException e) {
            throw new VaultRefused("The stored value for " + purpose + " was changed or belongs elsewhere.");
        }
    }

    /**
     * The value sealed under the key of today, if it lies in clear though there is a key now, or under the key before.
     *
     * @throws VaultRefused as {@link #open}
     */
    public Optional<byte[]> sealedAnew(String purpose, byte[] kept) {
        return isOutdated(kept) ? Optional.of(seal(purpose, open(purpose, kept))) : Optional.empty();
    }

    private boolean isOutdated(byte[] kept) {
        SealingKey key = keys().current();
        return key != null
                && (kept[0] != AES_GCM || ByteBuffer.wrap(kept, 1, Long.BYTES).getLong() != key.number());
    }

    private Keys keys() {
        Keys known = keys;
        if (known == null) {
            synchronized (this) {
                known = keys == null ? read() : keys;
                keys = known;
            }
        }
        return known;
    }

    /** Not before it is asked for: the data directory is the embedded server's to make. */
    private Keys read() {
        SealingKey former = key("aliquot.secret-key-before");
        SealingKey current = key("aliquot.secret-key");
        String file = environment.getProperty("aliquot.secret-key-file", "");
        if (current == null && !file.isBlank()) {
            current = new KeyFile(Path.of(file)).key();
        }
        if (current == null) {
            LOG.warn(
                    "ALIQUOT_SECRET_KEY is not set, so the key that signs receipts and other secrets are stored unencrypted in the"
                            + " database. Set it to the output of `openssl rand -base64 32`, the same on every node.");
        }
        return new Keys(current, former);
    }

    private @Nullable SealingKey key(String property) {
        String text = environment.getProperty(property, "");
        return text.isBlank()
                ? null
                : SealingKey.of(text, property.toUpperCase(Locale.ROOT).replaceAll("[.-]", "_"));
    }

    private static byte[] bytes(String purpose) {
        return purpose.getBytes(StandardCharsets.UTF_8);
    }

    private static byte[] remaining(ByteBuffer buffer) {
        byte[] bytes = new byte[buffer.remaining()];
        buffer.get(bytes);
        return bytes;
    }

    /** The key to seal with, and the one before it, with which old values still open. */
    private record Keys(
            @Nullable SealingKey current, @Nullable SealingKey former) {

        Optional<SealingKey> withNumber(long number) {
            return current != null && current.number() == number
                    ? Optional.of(current)
                    : Optional.ofNullable(former).filter(key -> key.number() == number);
        }
    }
}
