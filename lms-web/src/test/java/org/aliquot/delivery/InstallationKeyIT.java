package org.aliquot.delivery;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.security.KeyFactory;
import java.security.spec.PKCS8EncodedKeySpec;
import org.aliquot.PlatformTest;
import org.aliquot.vault.Vault;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Whoever reads or changes the database cannot sign receipts with what lies there. */
class InstallationKeyIT extends PlatformTest {

    private static final String PURPOSE = "the key that signs receipts";
    private static final byte[] RECEIPT = "a receipt".getBytes(StandardCharsets.UTF_8);

    @Autowired
    private InstallationKey key;

    @Autowired
    private Vault vault;

    @Test
    void signsWithAKeyThatTheDatabaseDoesNotGiveAway() {
        String signature = key.sign(RECEIPT);
        assertThat(key.verifies(RECEIPT, signature)).isTrue();
        byte[] stored = stored();
        assertThat(vault.sealedAnew(PURPOSE, stored)).isEmpty();
        assertThatThrownBy(() -> KeyFactory.getInstance("Ed25519").generatePrivate(new PKCS8EncodedKeySpec(stored)))
                .isInstanceOf(java.security.spec.InvalidKeySpecException.class);
    }

    @Test
    void sealsTheKeyOfAnOlderInstallationAndSignsOnWithIt() {
        String before = key.sign(RECEIPT);
        byte[] sealed = stored();
        byte[] secret = vault.open(PURPOSE, sealed);
        byte[] asItWas = new byte[secret.length + 1];
        System.arraycopy(secret, 0, asItWas, 1, secret.length);
        jdbc.sql("update installation_key set private_key = :key")
                .param("key", asItWas)
                .update();

        InstallationKey next = new InstallationKey(jdbc, vault);
        next.unlock();

        assertThat(vault.sealedAnew(PURPOSE, stored())).isEmpty();
        assertThat(next.sign(RECEIPT)).isEqualTo(before);
    }

    private byte[] stored() {
        return jdbc.sql("select private_key from installation_key")
                .query(byte[].class)
                .single();
    }
}
