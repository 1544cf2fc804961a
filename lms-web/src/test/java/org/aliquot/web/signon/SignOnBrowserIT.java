package org.aliquot.web.signon;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Pattern;
import org.aliquot.signon.SignOnRules;
import org.aliquot.web.gallery.Accessibility;
import org.aliquot.web.gallery.Chromium;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** In a real browser, under the real policies: to the provider and back, with and without scripts, and out again at both sides. */
class SignOnBrowserIT extends SignOnTest {

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void byTheAddressAndOutAgain(boolean scripts) {
        UUID id = connect(rules(true, false, false));
        provider.person("maya", Map.of("name", "Maya Okafor", "email", address("maya"), "email_verified", true));
        try (BrowserContext context = phone(scripts)) {
            Page page = context.newPage();
            page.navigate(site() + "/sign-in?next=/courses");
            page.getByLabel("Email").fill(address("maya"));
            page.getByText("Continue with your school or employer").click();
            assertThat(page).hasURL(site() + "/courses");
            assertThat(identity(id, "maya")).isPresent();

            page.navigate(site() + "/profile/sign-on");
            assertThat(page.getByText("Connected. You can sign in through it.")).isVisible();
            if (scripts) {
                assertThat(Accessibility.violations(page)).isEmpty();
                assertNarrow(page);
            }
        }
    }

    /** Between their pages and the network stands a worker by then, and a provider's answer counts once. */
    @Test
    void whoHasBeenHereBeforeComesToWhereTheyWanted() {
        connect(rules(true, false, false));
        provider.person("maya", Map.of());
        try (BrowserContext context = phone(true)) {
            Page page = context.newPage();
            comeByAddress(page);
            page.waitForFunction("() => navigator.serviceWorker.controller !== null");
            context.clearCookies();

            comeByAddress(page);
        }
    }

    private void comeByAddress(Page page) {
        page.navigate(site() + "/sign-in?next=/courses");
        page.getByLabel("Email").fill(address("maya"));
        page.getByText("Continue with your school or employer").click();
        assertThat(page).hasURL(site() + "/courses");
    }

    @Test
    void byAButtonThatEverybodyIsShownAndTheRefusalIsToldThere() {
        UUID id = connect(new SignOnRules(List.of(), false, false, false, NO_GROUPS));
        provider.person("eve", Map.of());
        try (BrowserContext context = phone(true)) {
            Page page = context.newPage();
            page.navigate(site() + "/sign-in");
            assertThat(Accessibility.violations(page)).isEmpty();
            assertNarrow(page);
            page.getByText("Sign in with Riverside College").click();
            assertThat(page.locator("main")).containsText("No account here is connected yet");
            assertThat(page).hasURL(Pattern.compile(".*/sign-in\\?.*"));
            assertThat(identity(id, "eve")).isEmpty();
        }
    }

    @Test
    void signingOutLeadsThereAndThatIsNoDeadEnd() {
        connect(rules(true, false, false));
        provider.person("maya", Map.of());
        try (BrowserContext context = Chromium.browser().newContext()) {
            Page page = context.newPage();
            page.navigate(site() + "/sign-in");
            page.getByLabel("Email").fill(address("maya"));
            page.getByText("Continue with your school or employer").click();
            assertThat(page).hasURL(site() + "/today");
            page.locator("form[action='/sign-out']").first().evaluate("form => form.requestSubmit()");
            assertThat(page.locator("h1")).hasText("Signed out there too.");
            page.navigate(site() + "/today");
            assertThat(page).hasURL(Pattern.compile(".*/sign-in.*"));
        }
    }

    @Test
    void anAdministratorConnectsOneOnAPhone() {
        try (BrowserContext context = phone(true)) {
            context.addCookies(List.of(
                    new com.microsoft.playwright.options.Cookie("aliquot_session", people.inBrowser(administrator))
                            .setUrl(site())));
            Page page = context.newPage();
            page.navigate(site() + "/admin/connections/sign-on/new");
            page.locator("#name").fill("Riverside College");
            page.locator("#issuer").fill(provider.issuer());
            page.locator("#clientId").fill(provider.client);
            page.locator("#secret").fill(FakeProvider.SECRET);
            page.locator("#domains").fill(domain);
            page.locator("form:has(#issuer) button").first().click();
            assertThat(page.locator("#standing")).hasText("Status");
            assertThat(page.locator("#secret")).hasValue("");
            assertThat(page.locator("#our-redirect")).hasValue(Pattern.compile(".*/sso/callback/.*"));
            assertThat(page.locator("#our-back-channel")).hasValue(Pattern.compile(".*/sso/back-channel/.*"));
            assertThat(Accessibility.violations(page)).isEmpty();
            assertNarrow(page);
            page.getByText("Confirm and activate").last().click();
            assertThat(page.locator("main")).containsText("People can sign in through it from now on.");
            page.getByText("Check the provider").click();
            assertThat(page.locator("main")).containsText("The provider answers");
            page.navigate(site() + "/admin/connections");
            assertThat(page.locator("main")).containsText("Sign-in");
        }
    }

    private BrowserContext phone(boolean scripts) {
        return Chromium.browser()
                .newContext(new Browser.NewContextOptions()
                        .setViewportSize(360, 740)
                        .setJavaScriptEnabled(scripts));
    }

    private static void assertNarrow(Page page) {
        assertThat((Boolean) page.evaluate("document.documentElement.scrollWidth <= window.innerWidth"))
                .isTrue();
    }
}
