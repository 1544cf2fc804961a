package org.aliquot.people;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;
import org.aliquot.Api;
import org.aliquot.PlatformTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.support.TransactionTemplate;

/** Administrators invite and change people by the API; what comes of it otherwise is in {@code AdministratorsIT}. */
class PeopleDeskIT extends PlatformTest {

    @Autowired
    private TransactionTemplate transaction;

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
    void ofTwoWhoInviteSomebodyAgainAtOnceOneLinkIsGood() {
        String email = "invited-" + AccountId.next() + "@example.org";
        String invited = administrator
                .api()
                .post("/people", "{\"email\": \"" + email + "\", \"name\": \"Ines Novak\", \"roles\": [\"learner\"]}")
                .requireStatus(201)
                .text("/id");
        Person colleague = person(Role.ADMINISTRATOR);
        List<CompletableFuture<Api.Reply>> both = transaction.execute(_ -> {
            jdbc.sql("select from account where id = cast(:id as uuid) for update")
                    .param("id", invited)
                    .query()
                    .listOfRows();
            List<CompletableFuture<Api.Reply>> started = Stream.of(administrator, colleague)
                    .map(one -> CompletableFuture.supplyAsync(
                            () -> one.api().post("/people/" + invited + "/invitation", "")))
                    .toList();
            awaitBlocked();
            return started;
        });

        both.forEach(reply -> reply.join().requireStatus(202));
        assertThat(jdbc.sql("""
                                select count(*)
                                from account_link
                                where account_id = cast(:id as uuid) and kind = 'invitation' and used_at is null
                                """).param("id", invited).query(Integer.class).single())
                .isEqualTo(1);
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
    void theSecondOfTwoWhoChangeAnAccommodationIsToldAndChangesNothing() {
        Person learner = person(Role.LEARNER);
        Api api = administrator.api();
        String path = "/people/" + learner.id();
        String version = api.get(path + "/account").text("/version");
        api.put(path + "/accommodation", accommodation(0, true, version)).requireStatus(200);

        assertThat(api.put(path + "/accommodation", accommodation(50, false, version))
                        .requireStatus(409)
                        .code())
                .isEqualTo("stale-version");
        Api.Reply stands = api.get(path + "/account");
        assertThat(stands.json().at("/extraTimePercent").asInt()).isZero();
        assertThat(stands.json().at("/breakMinutes").asInt()).isEqualTo(15);
        assertThat(stands.json().at("/largerText").asBoolean()).isTrue();

        api.put(path + "/accommodation", accommodation(50, true, stands.text("/version")))
                .requireStatus(200);
        assertThat(api.get(path).json().at("/extraTimePercent").asInt()).isEqualTo(50);
    }

    private static String accommodation(int percent, boolean larger, String version) {
        return "{\"extraTimePercent\": " + percent + ", \"largerText\": " + larger
                + ", \"breakMinutes\": 15, \"version\": " + version + "}";
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
