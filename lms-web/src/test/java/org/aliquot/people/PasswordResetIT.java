package org.aliquot.people;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import org.aliquot.Api;
import org.aliquot.PlatformTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.support.TransactionTemplate;

/** A forgotten password: the link works once and ends, and asking tells nothing about who has an account. */
class PasswordResetIT extends PlatformTest {

    @Autowired
    private TransactionTemplate transaction;

    private static final String NEW = "{\"password\": \"quite another sentence\"}";

    private Person person;
    private Mailbox mailbox;

    @BeforeEach
    void somebody() {
        jdbc.sql("delete from hourly_count").update();
        person = person(Role.LEARNER);
        mailbox = new Mailbox(jdbc);
    }

    @Test
    void theLinkSetsThePasswordOnceAndEndsEverySignIn() {
        ask(person.email().toUpperCase(java.util.Locale.ROOT));
        String secret = mailbox.secret(person.email(), "/password-resets/");
        assertThat(person.api().get("/me").status()).isEqualTo(200);

        choose(secret, NEW).requireStatus(204);
        assertThat(person.api().get("/me").status()).isEqualTo(401);
        assertThat(anonymous()
                        .signedIn(person.email(), "quite another sentence")
                        .get("/me")
                        .status())
                .isEqualTo(200);
        assertThat(choose(secret, NEW).requireStatus(410).code()).isEqualTo("link-ended");
        assertThat(mailbox.kinds(person.email())).containsExactly("password-changed", "reset-password");
    }

    @Test
    void endsASignInThatIsUnderWayWithTheOldPassword() {
        ask(person.email());
        String secret = mailbox.secret(person.email(), "/password-resets/");

        CompletableFuture<Api.Reply> thief = transaction.execute(_ -> {
            // a right guess is taken back there, after the password was compared
            jdbc.sql("lock table guessed_from in exclusive mode").update();
            CompletableFuture<Api.Reply> underWay = CompletableFuture.supplyAsync(() -> anonymous()
                    .post("/sessions", "{\"email\": \"" + person.email() + "\", \"password\": \"" + PASSWORD + "\"}"));
            awaitBlocked();
            choose(secret, NEW).requireStatus(204);
            return underWay;
        });

        assertThat(thief.join().code()).isEqualTo("wrong-password");
        assertThat(jdbc.sql("select count(*) from access_token where account_id = :account")
                        .param("account", person.id())
                        .query(Integer.class)
                        .single())
                .isZero();
    }

    /** As an erasure, or a sign-out everywhere, which takes the account before its links. */
    @Test
    void theLinkWaitsForWhoHasTheAccountAndIsNotInTheirWay() {
        ask(person.email());
        String secret = mailbox.secret(person.email(), "/password-resets/");

        CompletableFuture<Api.Reply> chosen = transaction.execute(_ -> {
            held("select id from account where id = :id for update");
            CompletableFuture<Api.Reply> started = CompletableFuture.supplyAsync(() -> choose(secret, NEW));
            awaitBlocked();
            held("select account_id from account_link where account_id = :id for update nowait");
            jdbc.sql("delete from account_link where account_id = :id")
                    .param("id", person.id())
                    .update();
            return started;
        });

        assertThat(chosen.join().requireStatus(410).code()).isEqualTo("link-ended");
    }

    private void held(String statement) {
        assertThat(jdbc.sql(statement)
                        .param("id", person.id())
                        .query(UUID.class)
                        .list())
                .containsExactly(person.id().value());
    }

    @Test
    void theAnswerAndTheWorkAreTheSameForAnUnknownAddress() {
        Api.Reply known = ask(person.email());
        Api.Reply unknown = ask("nobody-" + person.email());
        assertThat(known.status()).isEqualTo(202).isEqualTo(unknown.status());
        assertThat(known.raw().body()).isEqualTo(unknown.raw().body());
        assertThat(mailbox.to("nobody-" + person.email())).isEmpty();

        List<String> forKnown = statements.during(() -> ask(person.email()));
        List<String> forUnknown = statements.during(() -> ask("nobody-" + person.email()));
        assertThat(forKnown).isEqualTo(forUnknown);
    }

    @Test
    void theLinkEndsAfterAnHour() {
        ask(person.email());
        String secret = mailbox.secret(person.email(), "/password-resets/");
        clockForward(Duration.ofMinutes(61));
        choose(secret, NEW).requireStatus(410);
    }

    @Test
    void aNewerLinkVoidsNothingButUsingOneVoidsAll() {
        ask(person.email());
        String first = mailbox.secret(person.email(), "/password-resets/");
        ask(person.email());
        String second = mailbox.secret(person.email(), "/password-resets/");
        choose(first, NEW).requireStatus(204);
        choose(second, NEW).requireStatus(410);
    }

    @Test
    void aWeakPasswordIsRefusedAndTheLinkStays() {
        ask(person.email());
        String secret = mailbox.secret(person.email(), "/password-resets/");
        for (String weak : List.of("short", "aaaaaaaaaaaaaa", person.email())) {
            assertThat(choose(secret, "{\"password\": \"" + weak + "\"}")
                            .requireStatus(422)
                            .text("/errors/0/code"))
                    .isEqualTo("too-weak");
        }
        choose(secret, NEW).requireStatus(204);
    }

    @Test
    void aMailboxIsNotFilledAndANetworkDoesNotAskForEver() {
        for (int i = 0; i < 5; i++) {
            ask(person.email()).requireStatus(202);
        }
        assertThat(mailbox.to(person.email())).hasSize(3);
        jdbc.sql("update hourly_count set times = 100").update();
        assertThat(ask("somebody@example.org").requireStatus(429).code()).isEqualTo("too-many-requests");
    }

    @Test
    void nothingIsKeptThatOpensAnything() {
        ask(person.email());
        String secret = mailbox.secret(person.email(), "/password-resets/");
        assertThat(jdbc.sql("select count(*) from account_link where secret_hash = convert_to(:secret, 'UTF8')")
                        .param("secret", secret)
                        .query(Integer.class)
                        .single())
                .isZero();
        assertThat(jdbc.sql("select count(*) from audit_entry where details::text like '%@%'")
                        .query(Integer.class)
                        .single())
                .isZero();
    }

    private Api.Reply ask(String email) {
        return anonymous().post("/password-resets", "{\"email\": \"" + email + "\"}");
    }

    private Api.Reply choose(String secret, String body) {
        return anonymous().put("/password-resets/" + secret, body);
    }
}
