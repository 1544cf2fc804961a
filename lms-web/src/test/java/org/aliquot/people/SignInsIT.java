package org.aliquot.people;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpRequest;
import java.util.List;
import org.aliquot.Api;
import org.aliquot.Browser;
import org.aliquot.PlatformTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Sign-ins end when and where they should, and their owner sees them. */
class SignInsIT extends PlatformTest {

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
}
