package org.aliquot.vault;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import org.aliquot.PlatformTest;
import org.aliquot.clock.Ids;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.env.MockEnvironment;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** What a copied table tells of networks and of addresses typed: nothing. And no key is lost when another takes its place. */
class MacKeysIT extends PlatformTest {

    private static final byte[] ADDRESS = "network:192.0.2.1".getBytes(StandardCharsets.UTF_8);

    @Autowired
    private Vault vault;

    @Autowired
    private PlatformTransactionManager transactions;

    private final String purpose = "a test's " + Ids.next();

    @AfterEach
    void leaveNothing() {
        jdbc.sql("delete from mac_key where purpose = :purpose")
                .param("purpose", purpose)
                .update();
    }

    @Test
    void isTheSameOnEveryNodeAndNotAPlainHash() throws NoSuchAlgorithmException {
        byte[] here = node(vault).mac(purpose).doFinal(ADDRESS);
        assertThat(node(vault).mac(purpose).doFinal(ADDRESS)).isEqualTo(here);
        assertThat(here).isNotEqualTo(MessageDigest.getInstance("SHA-256").digest(ADDRESS));
    }

    @Test
    void staysWhateverBecomesOfTheDeedThatNeededItFirst() {
        MacKeys here = node(vault);
        byte[] marked = new TransactionTemplate(transactions).execute(deed -> {
            deed.setRollbackOnly();
            return here.mac(purpose).doFinal(ADDRESS);
        });
        assertThat(node(vault).mac(purpose).doFinal(ADDRESS)).isEqualTo(marked);
    }

    @Test
    void whatCannotBeOpenedIsRefusedOrReplacedWhereNothingIsLostByIt() {
        byte[] before = node(vault).mac(purpose).doFinal(ADDRESS);
        jdbc.sql("update mac_key set sealed = :damaged where purpose = :purpose")
                .param("damaged", "damaged".getBytes(StandardCharsets.UTF_8))
                .param("purpose", purpose)
                .update();
        assertThatThrownBy(() -> node(vault).mac(purpose)).isInstanceOf(VaultRefused.class);

        byte[] after = node(vault).expendableMac(purpose).doFinal(ADDRESS);
        assertThat(after).isNotEqualTo(before);
        assertThat(node(vault).mac(purpose).doFinal(ADDRESS)).isEqualTo(after);
    }

    @Test
    void afterOneStartWithBothTheKeyBeforeCanBeTakenAway() {
        String before = SealingKey.fresh(new SecureRandom());
        String after = SealingKey.fresh(new SecureRandom());
        byte[] marked = node(keys(before, "")).mac(purpose).doFinal(ADDRESS);

        node(keys(after, before)).sealAnew();

        assertThat(node(keys(after, "")).mac(purpose).doFinal(ADDRESS)).isEqualTo(marked);
    }

    private MacKeys node(Vault keys) {
        return new MacKeys(jdbc, keys, transactions);
    }

    private static Vault keys(String current, String before) {
        return new Vault(new MockEnvironment()
                .withProperty("aliquot.secret-key", current)
                .withProperty("aliquot.secret-key-before", before));
    }
}
