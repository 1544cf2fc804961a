package org.aliquot.people;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.aliquot.Api;
import org.aliquot.PlatformTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Between the right password and the second factor nobody is signed in. */
class PendingSignInIT extends PlatformTest {

    @Autowired
    private PendingSignIns pending;

    private Person person;
    private String secret;

    @BeforeEach
    void passwordWasRight() {
        person = person(Role.INSTRUCTOR);
        secret = pending.begin(person.id()).pending();
    }

    @Test
    void opensNothingButTheNextStep() {
        assertThat(new Api(site(), secret).get("/me").status()).isEqualTo(401);
        assertThat(pending.find(secret)).map(Caller::id).contains(person.id());
    }

    @Test
    void isFinishedOnce() {
        assertThat(pending.finish(secret)).map(Caller::id).contains(person.id());
        assertThat(pending.finish(secret)).isEmpty();
    }

    @Test
    void endsAfterFiveTries() {
        for (int i = 0; i < 5; i++) {
            assertThat(pending.tryOnce(secret)).isPresent();
        }
        assertThat(pending.tryOnce(secret)).isEmpty();
    }

    @Test
    void endsWithItsTime() {
        clockForward(PendingSignIns.LIFE.plus(Duration.ofSeconds(1)));
        assertThat(pending.tryOnce(secret)).isEmpty();
        assertThat(pending.finish(secret)).isEmpty();
    }

    @Test
    void endsWithThePasswordAndWithTheRightToSignIn() {
        person.api()
                .put("/me/password", "{\"current\": \"" + PASSWORD + "\", \"password\": \"quite another sentence\"}")
                .requireStatus(204);
        assertThat(pending.find(secret)).isEmpty();
        String second = pending.begin(person.id()).pending();
        demo("admin").post("/people/" + person.id() + "/suspension", "").requireStatus(200);
        assertThat(pending.finish(second)).isEmpty();
    }
}
