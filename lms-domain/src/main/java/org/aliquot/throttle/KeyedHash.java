package org.aliquot.throttle;

import java.nio.charset.StandardCharsets;
import org.aliquot.vault.MacKeys;
import org.springframework.stereotype.Component;

/**
 * Hashes of what could be found by trying (a network address, an address typed), under a key of this installation: without
 * the key a copied table tells nothing. What was counted under a key that is lost is forgotten.
 */
@Component
public class KeyedHash {

    private static final String KEY = "key of hashes of addresses";

    private final MacKeys keys;

    KeyedHash(MacKeys keys) {
        this.keys = keys;
    }

    /** Of what is counted. */
    public byte[] of(Counted counted) {
        return of(counted.text());
    }

    public byte[] of(String text) {
        return keys.expendableMac(KEY).doFinal(text.getBytes(StandardCharsets.UTF_8));
    }
}
