package org.aliquot.people;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import org.aliquot.Api;
import org.aliquot.PlatformTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Signing up: an account is made by the link and the password together, and nobody learns who has one. */
class SignUpIT extends PlatformTest {

    @Autowired
    private SignUp signUp;

    private Mailbox mailbox;
    private String email;

    @BeforeEach
    void someAddress() {
        jdbc.sql("delete from hourly_count").update();
        mailbox = new Mailbox(jdbc);
        email = "new-" + AccountId.next() + "@example.org";
    }

    @Test
    void theLinkWithThePasswordMakesALearner() {
        ask(email, "Ines Novak").requireStatus(202);
        assertThat(anonymous().post("/sessions", credentials()).status()).isEqualTo(401);

        String secret = mailbox.secret(email, "/sign-up/");
        assertThat(signUp.confirm(secret, "a wrong password")).isInstanceOf(SignUp.Confirmation.WrongPassword.class);
        assertThat(signUp.confirm(secret, PASSWORD)).isInstanceOf(SignUp.Confirmation.Made.class);
        assertThat(signUp.confirm(secret, PASSWORD)).isInstanceOf(SignUp.Confirmation.LinkEnded.class);
        Api.Reply me = anonymous().signedIn(email, PASSWORD).get("/me");
        assertThat(me.text("/name")).isEqualTo("Ines Novak");
        assertThat(me.text("/roles/0")).isEqualTo("learner");
    }

    @Test
    void theLetterCarriesNoNameThatAStrangerTyped() {
        ask(email, "URGENT: confirm at https://evil.example/login").requireStatus(202);
        assertThat(mailbox.to(email))
                .isNotEmpty()
                .noneMatch(message -> message.text().contains("evil.example"));
    }

    @Test
    void anAddressWithAnAccountGetsTheSameAnswerWorkAndALetter() {
        Person known = person(Role.INSTRUCTOR);
        Api.Reply first = ask(known.email(), "Somebody Else");
        Api.Reply second = ask(email, "Ines Novak");
        assertThat(first.status()).isEqualTo(202).isEqualTo(second.status());
        assertThat(first.raw().body()).isEqualTo(second.raw().body());
        assertThat(statements.during(() -> ask(known.email(), "Somebody Else")))
                .isEqualTo(statements.during(() -> ask(email, "Ines Novak")));
        assertThat(mailbox.kinds(known.email())).containsOnly("address-taken");
    }

    @Test
    void whoPreparesAnAccountForSomebodyElseGetsNothingWhenTheyConfirm() {
        ask(email, "Attacker").requireStatus(202);
        String attackers = mailbox.secret(email, "/sign-up/");
        assertThat(signUp.confirm(attackers, "the password of the owner"))
                .isInstanceOf(SignUp.Confirmation.WrongPassword.class);
        assertThat(anonymous().post("/sessions", credentials()).status()).isEqualTo(401);
    }

    @Test
    void theLinkEndsAfterADayAndAfterTenTries() {
        ask(email, "Ines Novak");
        String secret = mailbox.secret(email, "/sign-up/");
        clockForward(Duration.ofHours(25));
        assertThat(signUp.confirm(secret, PASSWORD)).isInstanceOf(SignUp.Confirmation.LinkEnded.class);

        ask(email, "Ines Novak");
        String next = mailbox.secret(email, "/sign-up/");
        for (int i = 0; i < 10; i++) {
            signUp.confirm(next, "wrong wrong wrong " + i);
        }
        assertThat(signUp.confirm(next, PASSWORD)).isInstanceOf(SignUp.Confirmation.LinkEnded.class);
    }

    @Test
    void whatMakesNoSenseIsRefusedByField() {
        for (String body : List.of(
                "{\"email\": \"none\", \"name\": \"A\", \"password\": \"" + PASSWORD + "\"}",
                "{\"email\": \"a@b.org\\r\\nBcc: x@y.org\", \"name\": \"A\", \"password\": \"" + PASSWORD + "\"}",
                "{\"email\": \"" + email + "\", \"name\": \" \", \"password\": \"" + PASSWORD + "\"}",
                "{\"email\": \"" + email + "\", \"name\": \"A\", \"password\": \"short\"}")) {
            anonymous().post("/accounts", body).requireStatus(422);
        }
        assertThat(mailbox.to(email)).isEmpty();
    }

    private Api.Reply ask(String address, String name) {
        return anonymous()
                .post(
                        "/accounts",
                        "{\"email\": \"" + address + "\", \"name\": \"" + name + "\", \"password\": \"" + PASSWORD
                                + "\"}");
    }

    private String credentials() {
        return "{\"email\": \"" + email + "\", \"password\": \"" + PASSWORD + "\"}";
    }
}
