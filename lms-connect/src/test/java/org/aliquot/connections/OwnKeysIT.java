package org.aliquot.connections;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import org.aliquot.ModuleTest;
import org.aliquot.people.AccountId;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** A key is published before it signs and for a while after. */
class OwnKeysIT extends ModuleTest {

    @Autowired
    private OwnKeys keys;

    private AccountId administrator;

    @BeforeEach
    void begin() {
        jdbc.sql("delete from connection_key").update();
        administrator = new AccountId(account("administrator"));
    }

    @Test
    void theFirstTwoAreMadeWhenSomebodyLooks() {
        List<String> first = ids();
        assertThat(first).hasSize(2);
        assertThat(ids()).isEqualTo(first);
        assertThat(keys.published())
                .allSatisfy(key -> assertThat(key)
                        .containsEntry("kty", "RSA")
                        .containsEntry("alg", "RS256")
                        .containsEntry("use", "sig")
                        .doesNotContainKeys("d", "p", "q"));
    }

    @Test
    void theNextOneSignsAndTheOldOneStaysForAMonth() {
        List<String> before = ids();
        clockForward(Duration.ofDays(2));
        keys.rotate(administrator);

        assertThat(ids()).hasSize(3).containsAll(before);
        clockForward(Duration.ofDays(31));
        assertThat(ids()).hasSize(2).contains(before.getFirst()).doesNotContain(before.getLast());
    }

    @Test
    void afterHalfAYearTheyTurnByThemselves() {
        ids();
        keys.rotateWhenOld();
        assertThat(ids()).hasSize(2);
        clockForward(Duration.ofDays(181));
        keys.rotateWhenOld();
        assertThat(ids()).hasSize(3);
        keys.rotateWhenOld();
        assertThat(ids()).hasSize(3);
    }

    @Test
    void secretHalvesLieSealed() {
        ids();
        assertThat(jdbc.sql("select get_byte(private_key, 0) from connection_key")
                        .query(Integer.class)
                        .list())
                .containsOnly(1);
    }

    private List<String> ids() {
        return keys.published().stream().map(key -> (String) key.get("kid")).toList();
    }
}
