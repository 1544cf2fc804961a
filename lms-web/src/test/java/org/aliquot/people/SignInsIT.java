package org.aliquot.people;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpRequest;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import org.aliquot.Api;
import org.aliquot.Browser;
import org.aliquot.PlatformTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationListener;
import org.springframework.context.event.ApplicationEventMulticaster;

/** Sign-ins end when and where they should, and their owner sees them. */
class SignInsIT extends PlatformTest {

    @Autowired
    private Tokens tokens;

    @Autowired
    private ApplicationEventMulticaster events;

    private Person person;
    private Browser browser;

    @BeforeEach
    void somebodyIsSignedInInABrowserAndByAProgram() {
        person = person(Role.LEARNER);
        browser = new Browser(site());
        browser.signIn(person.email(), PASSWORD);
    }

    @Test
    void signingInAgainEndsTheSignInBefore() {
        String before = browser.cookie("aliquot_session").orElseThrow();
        browser.signIn(person.email(), PASSWORD);
        assertThat(new Api(site(), before).get("/me").status()).isEqualTo(401);
        assertThat(browser.get("/api/v1/me").statusCode()).isEqualTo(200);
    }

    @Test
    void signingOutEndsTheSignInAndLeavesNothingInTheBrowsersCache() {
        String secret = browser.cookie("aliquot_session").orElseThrow();
        assertThat(browser.post("/sign-out").headers().firstValue("Clear-Site-Data"))
                .contains("\"cache\"");
        assertThat(new Api(site(), secret).get("/me").status()).isEqualTo(401);
    }

    @Test
    void signingOutWithABearerLeavesTheBrowserSignedIn() {
        String bearer = String.valueOf(person.api().token());
        browser.send(browser.form("/sign-out").header("Authorization", "Bearer " + bearer));
        assertThat(browser.get("/api/v1/me").statusCode()).isEqualTo(200);
        assertThat(person.api().get("/me").status()).isEqualTo(401);
    }

    @Test
    void aBearerThatDoesNotHoldSwitchesNoGuardOff() {
        HttpRequest.Builder forged = browser.request("/sign-out")
                .header("Authorization", "Bearer x")
                .POST(HttpRequest.BodyPublishers.noBody());
        assertThat(browser.send(forged).statusCode()).isEqualTo(403);
        assertThat(browser.get("/api/v1/me").statusCode()).isEqualTo(200);
    }

    @Test
    void aFormFromAnotherSiteIsRefusedWhateverItBrings() {
        for (String site : List.of("cross-site", "same-site")) {
            HttpRequest.Builder forged = browser.form("/sign-out").header("Sec-Fetch-Site", site);
            assertThat(browser.send(forged).statusCode()).isEqualTo(403);
        }
        HttpRequest.Builder own = browser.form("/sign-out").header("Sec-Fetch-Site", "same-origin");
        assertThat(browser.send(own).statusCode()).isEqualTo(303);
    }

    @Test
    void thePagesTokenIsANewOneAfterSigningIn() {
        String before = browser.cookie("aliquot_csrf").orElseThrow();
        browser.signIn(person.email(), PASSWORD);
        assertThat(browser.cookie("aliquot_csrf")).isPresent().get().isNotEqualTo(before);
    }

    @Test
    void theOwnerSeesThemAndEndsOne() {
        Api.Reply list = person.api().get("/me/sessions").requireStatus(200);
        assertThat(list.json().path("items")).hasSize(2);
        assertThat(list.text("/items/0/current")).isEqualTo("true");
        assertThat(list.text("/items/1/kind")).isEqualTo("browser");
        assertThat(list.text("/items/1/sameNetwork")).isEqualTo("true");
        person.api().delete("/me/sessions/" + list.text("/items/1/id")).requireStatus(204);
        assertThat(browser.get("/api/v1/me").statusCode()).isEqualTo(401);
        person.api().delete("/me/sessions/" + list.text("/items/1/id")).requireStatus(404);
    }

    @Test
    void nobodyEndsThoseOfSomebodyElse() {
        String id = person.api().get("/me/sessions").text("/items/0/id");
        person(Role.LEARNER).api().delete("/me/sessions/" + id).requireStatus(404);
        assertThat(person.api().get("/me").status()).isEqualTo(200);
    }

    @Test
    void allOthersEndOnThePageOfTheProfile() {
        assertThat(browser.get("/profile/sign-ins").body()).contains("This browser", "Sign out all others");
        assertThat(browser.post("/profile/sign-ins/ending").statusCode()).isEqualTo(303);
        assertThat(person.api().get("/me").status()).isEqualTo(401);
        assertThat(browser.get("/profile/sign-ins").body()).doesNotContain("Sign out all others");
    }

    @Test
    void anAdministratorSignsSomebodyOutEverywhere() {
        demo("admin").delete("/people/" + person.id() + "/sessions").requireStatus(204);
        assertThat(browser.get("/api/v1/me").statusCode()).isEqualTo(401);
        assertThat(person.api().get("/me").status()).isEqualTo(401);
        assertThat(browser.signIn(person.email(), PASSWORD).statusCode()).isEqualTo(200);
    }

    @Test
    void anAddressChangedByAnAdministratorEndsThem() {
        Api admin = demo("admin");
        String version = admin.get("/people/" + person.id() + "/account")
                .requireStatus(200)
                .text("/version");
        String change =
                "{\"email\": \"moved-%s\", \"name\": \"Test Person\", \"roles\": [\"learner\"], \"version\": %s}";
        admin.put("/people/" + person.id() + "/account", change.formatted(person.email(), version))
                .requireStatus(200);
        assertThat(browser.get("/api/v1/me").statusCode()).isEqualTo(401);
    }

    @Test
    void staffAreSignedOutAfterAnHourOfQuietAndLearnersAreNot() {
        Person instructor = person(Role.INSTRUCTOR);
        Browser desk = new Browser(site());
        desk.signIn(instructor.email(), PASSWORD);
        clockForward(Duration.ofMinutes(59));
        forgetWhatIsRemembered(instructor);
        assertThat(desk.get("/api/v1/me").statusCode()).isEqualTo(200);
        tokens.writeSeen();
        clockForward(Duration.ofMinutes(59));
        forgetWhatIsRemembered(instructor);
        assertThat(desk.get("/api/v1/me").statusCode())
                .as("was seen in between")
                .isEqualTo(200);
        tokens.writeSeen();
        clockForward(Duration.ofMinutes(61));
        forgetWhatIsRemembered(instructor);
        assertThat(desk.get("/api/v1/me").statusCode()).isEqualTo(401);
        assertThat(instructor.api().get("/me").status()).as("a program").isEqualTo(200);
        assertThat(browser.get("/api/v1/me").statusCode()).as("a learner").isEqualTo(200);
    }

    @Test
    void whoeverKeepsAConnectionOpenIsTold() {
        List<AccountId> told = new CopyOnWriteArrayList<>();
        ApplicationListener<?> listener =
                ApplicationListener.forPayload((TokensEnded ended) -> told.add(ended.account()));
        events.addApplicationListener(listener);
        try {
            browser.post("/sign-out");
            assertThat(told).contains(person.id());
        } finally {
            events.removeApplicationListener(listener);
        }
    }

    private void forgetWhatIsRemembered(Person whom) {
        tokens.forget(whom.id());
    }
}
