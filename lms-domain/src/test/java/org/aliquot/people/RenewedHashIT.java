package org.aliquot.people;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.crypto.argon2.Argon2PasswordEncoder;

/** A password kept with less than is asked for now is kept better from the next sign-in on. */
class RenewedHashIT extends PeopleTest {

    @Autowired
    private SignIn signIn;

    @Test
    void signingInRenewsAnOldHash() {
        AccountId person = person(Role.LEARNER);
        hashed(person, Argon2PasswordEncoder.defaultsForSpringSecurity_v5_8().encode(PASSWORD));
        assertThat(signIn.attempt(email(person), PASSWORD, HERE)).isInstanceOf(SignInResult.Accepted.class);
        assertThat(jdbc.sql("select password_hash from account where id = :id")
                        .param("id", person)
                        .query(String.class)
                        .single())
                .contains("$m=16384,t=3,p=1$");
        assertThat(signIn.attempt(email(person), PASSWORD, HERE)).isInstanceOf(SignInResult.Accepted.class);
    }
}
