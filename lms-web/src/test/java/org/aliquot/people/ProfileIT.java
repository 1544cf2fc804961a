package org.aliquot.people;

import static org.assertj.core.api.Assertions.assertThat;

import org.aliquot.Await;
import org.aliquot.PlatformTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** What people change about themselves, and what of it is asked twice. */
class ProfileIT extends PlatformTest {

    private static final String PROFILE = """
            {"name": "Zoë Abara", "timeZone": "Europe/Rome", "largerText": true, "mailOff": %s, "version": %d}""";

    @Autowired
    private Accounts accounts;

    private Person person;
    private Mailbox mailbox;

    @BeforeEach
    void somebody() {
        jdbc.sql("delete from hourly_count").update();
        person = person(Role.LEARNER);
        mailbox = new Mailbox(jdbc);
    }

    @Test
    void isStoredAndASecondChangeOfTheSameVersionIsRefused() {
        int version = person.api().get("/me/profile").json().path("version").asInt();
        person.api().put("/me/profile", PROFILE.formatted("[]", version)).requireStatus(200);
        assertThat(person.api().get("/me").text("/name")).isEqualTo("Zoë Abara");
        assertThat(person.api()
                        .put("/me/profile", PROFILE.formatted("[]", version))
                        .requireStatus(409)
                        .code())
                .isEqualTo("stale-version");
        person.api()
                .put("/me/profile", PROFILE.formatted("[\"reset-password\"]", version + 1))
                .requireStatus(422);
    }

    @Test
    void aLetterThatIsSwitchedOffIsNotSent() {
        AccountId by = person(Role.ADMINISTRATOR).id();
        accounts.accommodate(person.id(), new Accommodation(25, false), by);
        awaitNotices(1);
        assertThat(mailbox.kinds(person.email())).containsExactly("accommodation-changed");
        int version = person.api().get("/me/profile").json().path("version").asInt();
        person.api()
                .put("/me/profile", PROFILE.formatted("[\"accommodation-changed\"]", version))
                .requireStatus(200);
        accounts.accommodate(person.id(), new Accommodation(50, false), by);
        awaitNotices(2);
        assertThat(mailbox.kinds(person.email())).hasSize(1);
    }

    private void awaitNotices(int many) {
        Await.until(
                "told here",
                () -> person.api().get("/me/notices").json().path("items").size() == many);
    }

    @Test
    void aNewPasswordNeedsTheOldOneAndEndsTheOtherSignIns() {
        var elsewhere = anonymous().signedIn(person.email(), PASSWORD);
        String wrong = "{\"current\": \"not this one at all\", \"password\": \"quite another sentence\"}";
        person.api().put("/me/password", wrong).requireStatus(422);
        person.api()
                .put("/me/password", "{\"current\": \"" + PASSWORD + "\", \"password\": \"quite another sentence\"}")
                .requireStatus(204);
        assertThat(person.api().get("/me").status()).isEqualTo(200);
        assertThat(elsewhere.get("/me").status()).isEqualTo(401);
        assertThat(mailbox.kinds(person.email())).containsExactly("password-changed");
        demoAccountsKeepTheirs();
    }

    @Test
    void anotherAddressIsAskedForWithThePassword() {
        String moved = "{\"email\": \"moved-%s\", \"password\": \"%s\"}";
        person.api().put("/me/email", moved.formatted(person.email(), "wrong")).requireStatus(422);
        person.api().put("/me/email", moved.formatted(person.email(), PASSWORD)).requireStatus(202);
        assertThat(mailbox.kinds("moved-" + person.email())).containsExactly("confirm-address");
    }

    private void demoAccountsKeepTheirs() {
        String change = "{\"current\": \"aliquot-demo\", \"password\": \"quite another sentence\"}";
        demo("learner2").put("/me/password", change).requireStatus(403);
    }
}
