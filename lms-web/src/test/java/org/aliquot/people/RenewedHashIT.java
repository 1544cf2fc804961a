package org.aliquot.people;

import static org.assertj.core.api.Assertions.assertThat;

import org.aliquot.PlatformTest;
import org.junit.jupiter.api.Test;
import org.springframework.security.crypto.argon2.Argon2PasswordEncoder;

/** A password kept with less than is asked for now is kept better from the next sign-in on. */
class RenewedHashIT extends PlatformTest {

    @Test
    void signingInRenewsAnOldHash() {
        Person person = person(Role.LEARNER);
        jdbc.sql("update account set password_hash = :hash where id = :id")
                .param(
                        "hash",
                        Argon2PasswordEncoder.defaultsForSpringSecurity_v5_8().encode(PASSWORD))
                .param("id", person.id().value())
                .update();
        anonymous().signedIn(person.email(), PASSWORD);
        assertThat(jdbc.sql("select password_hash from account where id = :id")
                        .param("id", person.id().value())
                        .query(String.class)
                        .single())
                .contains("$m=16384,t=3,p=1$");
        anonymous().signedIn(person.email(), PASSWORD);
    }
}
