package org.aliquot.factor;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.ByteBuffer;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import org.aliquot.Api;
import org.aliquot.Await;
import org.aliquot.PlatformTest;
import org.aliquot.people.Mailbox;
import org.aliquot.people.PendingSignIns;
import org.aliquot.people.ProofOfSelf;
import org.aliquot.people.Role;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.support.TransactionTemplate;
import tools.jackson.databind.JsonNode;

/** The codes of an app and recovery codes, as a program meets them. */
class SecondFactorIT extends PlatformTest {

    @Autowired
    private FactorReset reset;

    @Autowired
    private OneTimeCodes apps;

    @Autowired
    private FactorDesk desk;

    @Autowired
    private TransactionTemplate transaction;

    private Person person;
    private Mailbox mailbox;
    private Phone phone;

    @BeforeEach
    void setsUpAnApp() {
        person = person(Role.LEARNER);
        mailbox = new Mailbox(jdbc);
        phone = Phone.with(
                person.api()
                        .post("/me/second-factor/app", "")
                        .requireStatus(201)
                        .text("/secret"),
                jdbc);
        confirm(phone.code()).requireStatus(200);
    }

    @Test
    void thePasswordAloneNoLongerSignsIn() {
        Api.Reply reply = password().requireStatus(401);
        assertThat(reply.code()).isEqualTo("second-factor-needed");
        assertThat(new Api(site(), reply.text("/pending")).get("/me").status()).isEqualTo(401);
    }

    @Test
    void administratorsSeeAWrongCode() {
        step(password().text("/pending"), phone.wrong()).requireStatus(401);
        assertThat(person(Role.ADMINISTRATOR)
                        .api()
                        .get("/audit?action=factor.failed")
                        .requireStatus(200)
                        .raw()
                        .body())
                .contains(person.id().toString());
    }

    @Test
    void ofTwoWhoAskForRecoveryCodesAtOnceOneGetsThoseThatWork() {
        CompletableFuture<List<String>> second = transaction.execute(_ -> {
            desk.renewRecoveryCodes(person.id());
            CompletableFuture<List<String>> waiting =
                    CompletableFuture.supplyAsync(() -> desk.renewRecoveryCodes(person.id()));
            awaitBlocked();
            return waiting;
        });

        assertThat(second.join()).hasSize(10);
        assertThat(jdbc.sql("select count(*) from recovery_code where account_id = :account")
                        .param("account", person.id())
                        .query(Integer.class)
                        .single())
                .isEqualTo(10);
    }

    @Test
    void thePasswordAndACodeSignIn() {
        Api.Reply reply = step(password().text("/pending"), phone.shownAfter(1)).requireStatus(201);
        assertThat(new Api(site(), reply.text("/token")).get("/me").text("/email"))
                .isEqualTo(person.email());
    }

    @Test
    void aPasswordThatIsChangedMeanwhileEndsASignInAtItsSecondStep() {
        String pending = password().text("/pending");
        String code = phone.shownAfter(1);

        List<CompletableFuture<Api.Reply>> both = transaction.execute(_ -> {
            // a new token is a visit as well, for which it waits here: the code was right
            jdbc.sql("lock table last_visit in exclusive mode").update();
            CompletableFuture<Api.Reply> thief = CompletableFuture.supplyAsync(() -> step(pending, code));
            awaitBlocked();
            CompletableFuture<Api.Reply> owner = CompletableFuture.supplyAsync(this::newPassword);
            Await.until("an owner who is done, or waits as well", () -> owner.isDone() || blocked() > 1);
            return List.of(thief, owner);
        });

        both.getLast().join().requireStatus(204);
        Api signedIn = new Api(site(), both.getFirst().join().text("/token"));
        assertThat(signedIn.get("/me").status()).isEqualTo(401);
    }

    private Api.Reply newPassword() {
        return person.api()
                .put("/me/password", "{\"current\": \"" + PASSWORD + "\", \"password\": \"quite another sentence\"}");
    }

    private int blocked() {
        return jdbc.sql("select count(*) from pg_locks where not granted")
                .query(Integer.class)
                .single();
    }

    @Test
    void aCodeWorksOnceAlsoAgainstAnotherSignIn() {
        String code = phone.shownAfter(1);
        step(password().text("/pending"), code).requireStatus(201);
        assertThat(step(password().text("/pending"), code).requireStatus(401).code())
                .isEqualTo("wrong-code");
        // and none that is older than one that was used
        step(password().text("/pending"), phone.code()).requireStatus(401);
    }

    @Test
    void theCodeThatSetItUpIsUsedUp() {
        String offered = person.api().post("/me/second-factor/app", "").text("/secret");
        Phone other = Phone.with(offered, jdbc);
        String code = other.code();
        confirm(code).requireStatus(200);
        step(password().text("/pending"), code).requireStatus(401);
    }

    @Test
    void aPendingSignInEndsAfterFiveWrongCodesAndWithItsTime() {
        String pending = password().text("/pending");
        for (int i = 0; i < 5; i++) {
            step(pending, phone.wrong()).requireStatus(401);
        }
        assertThat(step(pending, phone.shownAfter(1)).requireStatus(410).code()).isEqualTo("sign-in-ended");
        String late = password().text("/pending");
        clockForward(PendingSignIns.LIFE.plusSeconds(1));
        step(late, phone.shownAfter(1)).requireStatus(410);
    }

    @Test
    void tenWrongCodesMakeTheAccountWaitWhateverThePendingSignInAndTheOwnerIsTold() {
        for (int i = 0; i < 2; i++) {
            String pending = password().text("/pending");
            for (int j = 0; j < 5; j++) {
                step(pending, phone.wrong()).requireStatus(401);
            }
        }
        Api.Reply blocked =
                step(password().text("/pending"), phone.shownAfter(1)).requireStatus(429);
        assertThat(blocked.raw().headers().firstValue("Retry-After")).isPresent();
        assertThat(mailbox.to(person.email()).getFirst().text()).contains("tried many codes in a row");
        clockForward(Duration.ofMinutes(31));
        step(password().text("/pending"), phone.code()).requireStatus(201);
    }

    @Test
    void tenRecoveryCodesWorkOnceEachInsteadAndEachUseIsToldByMail() {
        List<String> codes = recoveryCodes();
        assertThat(codes).hasSize(10).doesNotHaveDuplicates();
        String typed = codes.getFirst().toUpperCase(java.util.Locale.ROOT).replace('-', ' ');
        step(password().text("/pending"), typed).requireStatus(201);
        step(password().text("/pending"), codes.getFirst()).requireStatus(401);
        assertThat(person.api()
                        .get("/me/second-factor")
                        .json()
                        .path("recoveryCodesLeft")
                        .asInt())
                .isEqualTo(9);
        assertThat(mailbox.to(person.email()).getFirst().text()).contains("one of your recovery codes");
        List<String> renewed = recoveryCodes();
        step(password().text("/pending"), codes.get(1)).requireStatus(401);
        step(password().text("/pending"), renewed.getFirst()).requireStatus(201);
    }

    @Test
    void secretsAndRecoveryCodesAreNotReadableInTheDatabase() {
        List<String> codes = recoveryCodes();
        assertThat(indexOf(sealed(), phone.secret())).isNegative();
        assertThat(jdbc.sql("select encode(code_hash, 'escape') from recovery_code where account_id = :id")
                        .param("id", person.id())
                        .query(String.class)
                        .list())
                .noneMatch(stored -> codes.stream().anyMatch(stored::contains));
    }

    @Test
    void aSecretThatLiesInClearIsSealedAtTheNextStartAndItsAppGoesOn() {
        byte[] inClear = ByteBuffer.allocate(1 + phone.secret().length)
                .put((byte) 0)
                .put(phone.secret())
                .array();
        jdbc.sql("update one_time_code set sealed_secret = :clear where account_id = :id")
                .param("clear", inClear)
                .param("id", person.id())
                .update();

        apps.sealAnew();

        assertThat(indexOf(sealed(), phone.secret())).isNegative();
        step(password().text("/pending"), phone.shownAfter(1)).requireStatus(201);
    }

    @Test
    void theFirstOneEndsEverySignInMadeWithoutIt() {
        Person other = person(Role.LEARNER);
        Api elsewhere = anonymous().signedIn(other.email(), PASSWORD);
        Phone theirs = Phone.with(other.api().post("/me/second-factor/app", "").text("/secret"), jdbc);
        assertThat(elsewhere.get("/me").status()).isEqualTo(200);
        other.api()
                .put("/me/second-factor/app", "{\"code\": \"" + theirs.code() + "\"}")
                .requireStatus(200);
        assertThat(elsewhere.get("/me").status()).isEqualTo(401);
        assertThat(other.api().get("/me").status()).isEqualTo(200);
    }

    @Test
    void learnersMayTakeTheLastOneAway() {
        recoveryCodes();
        person.api().delete("/me/second-factor/app").requireStatus(204);
        password().requireStatus(201);
        JsonNode left = person.api().get("/me/second-factor").json();
        assertThat(left.path("recoveryCodesLeft").asInt()).isZero();
        assertThat(left.path("required").asBoolean()).isFalse();
    }

    @Test
    void aSignInOfLongAgoChangesNothing() {
        clockForward(ProofOfSelf.FRESH.plusSeconds(1));
        assertThat(person.api()
                        .delete("/me/second-factor/app")
                        .requireStatus(403)
                        .code())
                .isEqualTo("sign-in-again");
        person.api().post("/me/second-factor/app", "").requireStatus(403);
        person.api().post("/me/second-factor/recovery-codes", "").requireStatus(403);
    }

    @Test
    void demoAccountsAreEverybodysAndHaveNone() {
        demo("learner2").post("/me/second-factor/app", "").requireStatus(403);
    }

    @Nested
    class IsLost {

        @Test
        void anAdministratorResetsItWhichEndsSignInsAndIsToldAndRemembered() {
            Person administrator = person(Role.ADMINISTRATOR);
            administrator
                    .api()
                    .delete("/people/" + person.id() + "/second-factor")
                    .requireStatus(204);
            assertThat(person.api().get("/me").status()).isEqualTo(401);
            password().requireStatus(201);
            assertThat(mailbox.to(person.email()).getFirst().text()).contains("An administrator removed your passkeys");
            assertThat(jdbc.sql(
                                    "select actor::text from audit_entry where action = 'factors.reset' and subject_id = :id")
                            .param("id", person.id().toString())
                            .query(String.class)
                            .list())
                    .containsExactly(administrator.id().toString());
        }

        @Test
        void nobodyResetsTheirOwn() {
            Person administrator = person(Role.ADMINISTRATOR);
            administrator
                    .api()
                    .delete("/people/" + administrator.id() + "/second-factor")
                    .requireStatus(409);
        }

        @Test
        void anErasedPersonLeavesNone() {
            recoveryCodes();
            person(Role.ADMINISTRATOR)
                    .api()
                    .delete("/people/" + person.id() + "/account")
                    .requireStatus(204);
            for (String table : List.of("one_time_code", "passkey", "recovery_code", "code_try")) {
                assertThat(jdbc.sql("select count(*) from " + table + " where account_id = :id")
                                .param("id", person.id())
                                .query(Integer.class)
                                .single())
                        .as(table)
                        .isZero();
            }
            assertThat(reset.reset(person.id(), Optional.empty())).isFalse();
        }
    }

    private byte[] sealed() {
        return jdbc.sql("select sealed_secret from one_time_code where account_id = :id")
                .param("id", person.id())
                .query(byte[].class)
                .single();
    }

    private Api.Reply password() {
        return anonymous()
                .post("/sessions", "{\"email\": \"" + person.email() + "\", \"password\": \"" + PASSWORD + "\"}");
    }

    private Api.Reply step(String pending, String code) {
        return anonymous()
                .post("/sessions/second-factor", "{\"pending\": \"" + pending + "\", \"code\": \"" + code + "\"}");
    }

    private Api.Reply confirm(String code) {
        return person.api().put("/me/second-factor/app", "{\"code\": \"" + code + "\"}");
    }

    private List<String> recoveryCodes() {
        List<String> codes = new ArrayList<>();
        person.api()
                .post("/me/second-factor/recovery-codes", "")
                .requireStatus(201)
                .json()
                .path("codes")
                .forEach(code -> codes.add(code.asString()));
        return codes;
    }

    private static int indexOf(byte[] all, byte[] part) {
        return java.util.stream.IntStream.rangeClosed(0, all.length - part.length)
                .filter(at -> java.util.Arrays.equals(all, at, at + part.length, part, 0, part.length))
                .findFirst()
                .orElse(-1);
    }
}
