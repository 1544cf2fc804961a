package org.aliquot.people;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import org.aliquot.PlatformTest;
import org.aliquot.vault.Vault;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** What a copied table tells of networks and of addresses typed: nothing. */
class KeyedHashIT extends PlatformTest {

    @Autowired
    private Vault vault;

    @Test
    void isTheSameOnEveryNodeAndNotAPlainHash() {
        byte[] here = new KeyedHash(jdbc, vault).of("network:192.0.2.1");
        assertThat(new KeyedHash(jdbc, vault).of("network:192.0.2.1")).isEqualTo(here);
        assertThat(here).isNotEqualTo(Secrets.sha256("network:192.0.2.1"));
    }

    @Test
    void aKeyThatCannotBeOpenedIsReplacedAndNobodyIsKeptOut() {
        byte[] before = new KeyedHash(jdbc, vault).of("network:192.0.2.1");
        byte[] kept =
                jdbc.sql("select secret from hash_key").query(byte[].class).single();
        replace("damaged".getBytes(StandardCharsets.UTF_8));
        assertThat(new KeyedHash(jdbc, vault).of("network:192.0.2.1"))
                .hasSize(32)
                .isNotEqualTo(before);
        replace(kept);
    }

    private void replace(byte[] secret) {
        jdbc.sql("update hash_key set secret = :secret").param("secret", secret).update();
    }
}
