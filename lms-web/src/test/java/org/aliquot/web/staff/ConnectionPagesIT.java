package org.aliquot.web.staff;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.aliquot.PlatformTest;
import org.aliquot.people.AccountId;
import org.aliquot.people.OutsideIdentities;
import org.aliquot.people.OutsidePerson;
import org.aliquot.people.Role;
import org.aliquot.web.staff.PageClient.Answer;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.support.TransactionTemplate;

/** An administrator connects an LMS, confirms it, and lets it go; its people are in lists without an address. */
class ConnectionPagesIT extends PlatformTest {

    @Autowired
    private OutsideIdentities identities;

    @Autowired
    private TransactionTemplate transaction;

    private PageClient browser;
    private String issuer;
    private String client;

    @BeforeEach
    void administrator() {
        browser = client(person(Role.ADMINISTRATOR));
        client = "client-" + UUID.randomUUID();
        issuer = "http://127.0.0.1:4711/" + UUID.randomUUID();
    }

    @Test
    void anLmsIsConnectedByHandAndLetInOnlyWhenConfirmed() {
        assertThat(browser.get("/admin/connections/new").body())
                .contains(site() + "/lti/login", site() + "/lti/launch", "target=exam/EXAM-KEY");
        Answer made = browser.post("/admin/connections", form());
        assertThat(made.status()).isEqualTo(303);
        String page = made.location().replaceAll("\\?.*", "");

        assertThat(browser.get(page).body())
                .contains(
                        "Not active yet: waiting for you to confirm", "Confirm and activate", "http://127.0.0.1:4711");
        assertThat(browser.postAndFollow(page + "/activation", Map.of()).body()).contains("Confirmed.", "Pause");
        assertThat(browser.postAndFollow(page + "/pause", Map.of()).body()).contains("Paused.", "Resume");
        assertThat(browser.postAndFollow(page + "/activation", Map.of()).body()).contains("Confirmed.");
        assertThat(browser.postAndFollow(page + "/disconnection", Map.of()).body())
                .contains("Disconnected.", "Connect again");
        assertThat(browser.postAndFollow(page + "/activation", Map.of()).body()).contains("Nothing was changed");
        assertThat(browser.postAndFollow(page + "/reconnection", Map.of()).body())
                .contains("Connected again");
        assertThat(browser.get("/admin/connections").body()).contains("College Canvas", issuer);
        assertThat(browser.get("/admin/connections/new").body()).contains(site() + "/lti/keys");
        assertThat(anonymous().get(site() + "/lti/keys").text("/keys/0/kty")).isEqualTo("RSA");
        jdbc.sql("update connection_key set made_at = made_at - interval '2 days'")
                .update();
        assertThat(browser.postAndFollow("/admin/connections/keys", Map.of()).body())
                .contains("Our keys were replaced.");
        assertThat(browser.postAndFollow("/admin/connections/keys", Map.of()).body())
                .contains("Nothing was changed. The next key is younger than a day");
        assertThat(browser.get("/admin/audit?action=connection.made").body()).contains("System connected");
    }

    @Test
    void whatIsWrongIsSaidAtItsFieldAndNothingIsMade() {
        Map<String, String> fields = new HashMap<>(form());
        fields.put("name", " ");
        fields.put("jwks", "https://10.0.0.7/keys");
        fields.put("token", "ftp://lms.example.edu/token");
        fields.put("frames", "https://lms.example.edu/path");
        Answer refused = browser.post("/admin/connections", fields);

        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.body())
                .contains(
                        "Give the connection a name.",
                        "This host is in a private network.",
                        "Use a whole address that begins with https://.",
                        "without anything after the host");
        assertThat(browser.get("/admin/connections").body()).doesNotContain(issuer);
    }

    @Test
    void theSameSystemIsNotConnectedTwiceAndTwoWhoChangeItAreToldApart() {
        String page = browser.post("/admin/connections", form()).location().replaceAll("\\?.*", "");
        Answer again = browser.post("/admin/connections", form());
        assertThat(again.status()).isEqualTo(409);
        assertThat(again.body())
                .contains("A connection with this client ID and the same issuer or token address exists.");

        Map<String, String> changed = new HashMap<>(form());
        changed.put("name", "Renamed Canvas");
        changed.put("audience", "https://api.brightspace.com/auth/token");
        changed.put("columns", "on");
        changed.put("version", browser.get(page).hidden("version"));
        assertThat(browser.post(page, changed).status()).isEqualTo(303);
        assertThat(browser.get(page).body())
                .contains("Renamed Canvas", "value=\"https://api.brightspace.com/auth/token\"")
                .containsPattern("name=\"columns\" value=\"on\" checked");
        Answer late = browser.post(page, changed);
        assertThat(late.status()).isEqualTo(409);
        assertThat(late.body()).contains("Someone changed this connection while the form was open.");
        assertThat(browser.get("/admin/connections/" + UUID.randomUUID()).status())
                .isEqualTo(404);
    }

    @Test
    void whoHasNoAddressIsInListsAndPagesWithoutOne() {
        String name = "Nameless " + UUID.randomUUID();
        AccountId account = transaction.execute(_ -> identities
                .meet(new OutsidePerson(UUID.randomUUID(), "somebody", name))
                .id());
        String person = "/admin/people/" + account;

        assertThat(browser.get("/admin/people?q=" + name.replace(" ", "+")).body())
                .contains("No email address");
        assertThat(browser.get(person).body())
                .contains("comes from a connected system")
                .doesNotContain("An invitation was sent");
        assertThat(browser.post(
                                person,
                                Map.of(
                                        "name",
                                        "Renamed Person",
                                        "email",
                                        "",
                                        "roles",
                                        "learner",
                                        "version",
                                        browser.get(person).hidden("version")))
                        .status())
                .isEqualTo(303);
        Answer erasure = browser.get(person + "/erasure");
        assertThat(erasure.body()).contains("Type Renamed Person to confirm");
        assertThat(browser.post(person + "/erasure", Map.of("email", "")).status())
                .isEqualTo(422);
        assertThat(browser.post(person + "/erasure", Map.of("email", "Renamed Person"))
                        .status())
                .isEqualTo(303);
    }

    private Map<String, String> form() {
        return Map.of(
                "name",
                "College Canvas",
                "issuer",
                issuer,
                "clientId",
                client,
                "authorization",
                "http://127.0.0.1:4711/auth",
                "token",
                "http://127.0.0.1:4711/token",
                "jwks",
                "http://127.0.0.1:4711/keys",
                "deployments",
                String.join("\n", List.of("1:a", "2:b")));
    }

    private PageClient client(Person person) {
        return new PageClient(site(), person.api().token());
    }
}
