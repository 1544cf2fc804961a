package org.aliquot.people;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Between the right password and the second factor nobody is signed in. */
class PendingSignInIT extends PeopleTest {

    @Autowired
    private PendingSignIns pending;

    @Autowired
    private Profile profile;

    @Autowired
    private PeopleDesk desk;

    private AccountId person;
    private String secret;

    @BeforeEach
    void passwordWasRight() {
        person = person(Role.INSTRUCTOR);
        secret = pending.begin(person).pending();
    }

    @Test
    void opensNothingButTheNextStep() {
        assertThat(isSignedIn(secret)).isFalse();
        assertThat(pending.find(secret)).map(Caller::id).contains(person);
    }

    @Test
    void isFinishedOnce() {
        assertThat(pending.finish(secret)).map(Caller::id).contains(person);
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
        assertThat(profile.changePassword(person, PASSWORD, "quite another sentence", browser(person)))
                .isEqualTo(Profile.PasswordOutcome.DONE);
        assertThat(pending.find(secret)).isEmpty();
        String second = pending.begin(person).pending();
        desk.suspend(person, person(Role.ADMINISTRATOR));
        assertThat(pending.finish(second)).isEmpty();
    }
}
