package org.aliquot.web.factor;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.APIResponse;
import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Request;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.RequestOptions;
import org.aliquot.PlatformTest;
import org.aliquot.factor.Phone;
import org.aliquot.people.Mailbox;
import org.aliquot.people.Role;
import org.aliquot.web.gallery.Chromium;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A learner who wants one adds a passkey or an app on the profile and signs in with it, on a phone. */
class PasskeyIT extends PlatformTest {

    private BrowserContext browser;
    private Page page;
    private Person person;

    @BeforeEach
    void signsInWithThePassword() {
        browser = Chromium.browser().newContext(new Browser.NewContextOptions().setViewportSize(320, 700));
        page = browser.newPage();
        person = person(Role.LEARNER);
        signIn();
        assertThat(page).hasURL(site() + "/today");
    }

    @AfterEach
    void close() {
        browser.close();
    }

    @Test
    void signsInByOneButtonWithoutAPassword() {
        VirtualKey.in(page);
        addPasskey("my phone");
        assertThat(page.locator(".factor-list")).containsText("my phone");
        assertThat(page.locator(".factor-list")).containsText("not used yet");

        signOut();
        signInWithPasskey();
        assertThat(page).hasURL(site() + "/today");
        page.navigate(site() + "/profile/second-factor");
        assertThat(page.locator(".factor-list")).containsText("last used");

        button("Remove my phone").click();
        assertThat(page.getByText("You can no longer sign in with it")).isVisible();
        signOut();
        signInWithPasskey();
        assertThat(page.getByText("This passkey is not known here")).isVisible();
        assertThat(new Mailbox(jdbc).kinds(person.email())).containsExactly("second-factor", "second-factor");
    }

    @Test
    void anAnswerOfAPasskeyCountsOnce() {
        VirtualKey.in(page);
        addPasskey("");
        assertThat(page.locator(".factor-list")).containsText("Passkey");
        signOut();
        Request answer = page.waitForRequest(site() + "/sign-in/passkey", this::signInWithPasskey);
        assertThat(page).hasURL(site() + "/today");

        assertThat(answered(answer.postData()).status()).isEqualTo(401);
        assertThat(answered("{\"credential\": {\"id\": \"x\", \"response\": null}}")
                        .status())
                .isEqualTo(401);
        assertThat(answered("{}").status()).isEqualTo(401);
    }

    @Test
    void aPasskeyOpensForItsOwnerOnlyAndTheSameDeviceTakesNoSecondOne() {
        VirtualKey key = VirtualKey.in(page);
        addPasskey("my phone");
        assertThat(page.locator(".factor-list")).containsText("my phone");
        button("Add a passkey").click();
        assertThat(page.getByText("already has a passkey of yours")).isVisible();
        signOut();
        key.forgetOwner();
        signInWithPasskey();
        assertThat(page.getByText("This was canceled or took too long")).isVisible();
    }

    @Test
    void whoHasAPasskeyIsAskedForItAfterThePassword() {
        VirtualKey.in(page);
        addPasskey("my phone");
        assertThat(page.locator(".factor-list")).containsText("my phone");
        signOut();
        signIn();
        assertThat(page.getByRole(AriaRole.HEADING)).hasText("Second step");
        button("Sign in with a passkey").click();
        assertThat(page).hasURL(site() + "/today");
    }

    @Test
    void anAppIsSetUpAndARecoveryCodeStandsInForIt() {
        page.navigate(site() + "/profile/second-factor");
        button("Set up an app").click();
        assertThat(page.locator("svg.qr")).isVisible();
        Phone phone = Phone.with(page.locator(".app-secret").textContent(), jdbc);
        page.getByLabel("Code the app shows now").fill(phone.wrong());
        button("Check the code").click();
        assertThat(page.getByText("not the code the app shows now")).isVisible();
        page.getByLabel("Code the app shows now").fill(phone.code());
        button("Check the code").click();
        assertThat(page.getByText("You can use it the next time")).isVisible();
        button("Make ten codes").click();
        Locator codes = page.locator(".recovery-codes code");
        assertThat(codes).hasCount(10);
        String recovery = codes.first().textContent();

        signOut();
        signIn();
        page.getByLabel("Code from your authenticator app").fill(phone.wrong());
        button("Sign in").click();
        assertThat(page.getByRole(AriaRole.ALERT)).containsText("wrong or has been used before");
        page.getByLabel("Code from your authenticator app").fill(phone.shownAfter(1));
        button("Sign in").click();
        assertThat(page).hasURL(site() + "/today");

        signOut();
        signIn();
        page.getByText("Use a recovery code instead").click();
        page.getByLabel("Recovery code").fill(recovery);
        button("Sign in with this code").click();
        assertThat(page).hasURL(site() + "/today");
    }

    @Test
    void aSignInOfLongAgoAsksForThePasswordBeforeAnythingIsChanged() {
        clockForward(java.time.Duration.ofMinutes(16));
        page.navigate(site() + "/profile/second-factor");
        assertThat(button("Set up an app")).hasCount(0);
        page.getByLabel("Your password").fill("not this one at all");
        button("Continue").click();
        assertThat(page.getByText("That is not your password")).isVisible();
        page.getByLabel("Your password").fill(PASSWORD);
        button("Continue").click();
        assertThat(button("Set up an app")).isVisible();
    }

    private void signIn() {
        page.navigate(site() + "/sign-in?next=/today");
        page.getByLabel("Email").fill(person.email());
        page.getByLabel("Password").fill(PASSWORD);
        button("Sign in").click();
    }

    private void addPasskey(String name) {
        page.navigate(site() + "/profile/second-factor");
        page.getByLabel("Name of the passkey").fill(name);
        button("Add a passkey").click();
    }

    private void signInWithPasskey() {
        page.navigate(site() + "/sign-in?next=/today");
        button("Sign in with a passkey").click();
    }

    private void signOut() {
        browser.clearCookies();
    }

    private Locator button(String words) {
        return page.getByRole(
                AriaRole.BUTTON, new Page.GetByRoleOptions().setName(words).setExact(true));
    }

    /** The same answer as a script of a thief would send it. */
    private APIResponse answered(String body) {
        browser.clearCookies();
        page.navigate(site() + "/sign-in");
        String csrf = page.locator("meta[name=csrf-token]").getAttribute("content");
        return browser.request()
                .post(
                        site() + "/sign-in/passkey",
                        RequestOptions.create()
                                .setHeader("X-CSRF-TOKEN", csrf)
                                .setHeader("Content-Type", "application/json")
                                .setData(body));
    }
}
