package org.aliquot.people;

import static org.assertj.core.api.Assertions.assertThat;

import org.aliquot.Api;
import org.aliquot.PlatformTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Administrators invite and change people by the API; what comes of it otherwise is in {@code AdministratorsIT}. */
class PeopleDeskIT extends PlatformTest {

    private Person administrator;
    private Mailbox mailbox;

    @BeforeEach
    void somebody() {
        jdbc.sql("delete from hourly_count").update();
        administrator = person(Role.ADMINISTRATOR);
        mailbox = new Mailbox(jdbc);
    }

    @Test
    void anInvitedPersonChoosesAPasswordByTheLink() {
        String email = "invited-" + AccountId.next() + "@example.org";
        Api.Reply made = administrator
                .api()
                .post(
                        "/people",
                        "{\"email\": \"" + email + "\", \"name\": \"Ines Novak\", \"roles\": [\"instructor\"]}")
                .requireStatus(201);
        assertThat(made.text("/state")).isEqualTo("invited");
        String first = mailbox.secret(email, "/password-resets/");
        administrator
                .api()
                .post("/people/" + made.text("/id") + "/invitation", "")
                .requireStatus(202);
        String second = mailbox.secret(email, "/password-resets/");
        String password = "{\"password\": \"" + PASSWORD + "\"}";
        anonymous().put("/password-resets/" + first, password).requireStatus(410);
        anonymous().put("/password-resets/" + second, password).requireStatus(204);
        assertThat(anonymous().signedIn(email, PASSWORD).get("/me").text("/roles/0"))
                .isEqualTo("instructor");
        administrator
                .api()
                .post("/people/" + made.text("/id") + "/invitation", "")
                .requireStatus(404);
    }

    @Test
    void theSecondOfTwoAdministratorsIsToldAndChangesNothing() {
        Person learner = person(Role.LEARNER);
        String path = "/people/" + learner.id() + "/account";
        String version = administrator.api().get(path).text("/version");
        administrator
                .api()
                .put(path, account(learner.email(), "First", version))
                .requireStatus(200);
        assertThat(administrator
                        .api()
                        .put(path, account(learner.email(), "Second", version))
                        .requireStatus(409)
                        .code())
                .isEqualTo("stale-version");
        assertThat(administrator.api().get(path).text("/name")).isEqualTo("First");
    }

    @Test
    void anAddressThatIsTakenIsToldWithItsField() {
        Person learner = person(Role.LEARNER);
        String path = "/people/" + learner.id() + "/account";
        String taken = account(person(Role.LEARNER).email(), "Second", "0");
        assertThat(administrator.api().put(path, taken).requireStatus(422).text("/errors/0/field"))
                .isEqualTo("email");
    }

    private static String account(String email, String name, String version) {
        return "{\"email\": \"" + email + "\", \"name\": \"" + name + "\", \"roles\": [\"learner\"], \"version\": "
                + version + "}";
    }
}
