package org.aliquot.web.signon;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.ColorScheme;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.regex.Pattern;
import org.aliquot.people.AccountId;
import org.aliquot.people.AccountView;
import org.aliquot.people.Role;
import org.aliquot.web.gallery.Accessibility;
import org.aliquot.web.gallery.Chromium;
import org.junit.jupiter.api.Test;

/**
 * An employer's first day: a hospital connects its sign-on, somebody new there opens on a phone what they were sent, is signed out in
 * the middle of an exam and loses nothing, and is let in no more when they have left.
 */
class EmployersFirstDayIT extends SignOnTest {

    private static final String LESSON = "/courses/mlt/mlt-bb-02";

    @SuppressWarnings("NullAway.Init") // the test begins by connecting it
    private UUID hospital;

    @Test
    void fromTheConnectionToTheEmployeeWhoLeaves() {
        try (BrowserContext office =
                Chromium.browser().newContext(new Browser.NewContextOptions().setViewportSize(1280, 840))) {
            signIn(office, person(Role.ADMINISTRATOR));
            connectTheHospital(office.newPage());
        }
        groupsSayWhoTeachesAndWhoIsLetIn();
        try (BrowserContext phone = phone()) {
            isHired("session-1");
            Page page = phone.newPage();
            comesToWhatTheyWereSent(page);
            beginsAnExam(page);
            answer(page);
            isSignedOutAndGoesOn(page);
            answer(page);
            leaves(page);
        }
    }

    private void connectTheHospital(Page page) {
        page.navigate(site() + "/admin/connections");
        page.getByText("Connect a sign-in provider").first().click();
        page.locator("#name").fill("Mercy Hospital");
        page.locator("#issuer").fill(provider.issuer());
        page.locator("#clientId").fill(provider.client);
        page.locator("#secret").fill(FakeProvider.SECRET);
        page.locator("#domains").fill(domain);
        page.locator("#claim").fill("groups");
        page.locator("#learners").fill("laboratory");
        page.locator("#instructors").fill("educators");
        assertThat(page.locator("#makes")).isChecked();
        sound(page);
        press(page.locator("form:has(#issuer)"), "Connect");
        assertThat(page.locator("main")).containsText("Not active yet");
        sound(page);
        press(page.locator("main"), "Confirm and activate");
        assertThat(page.locator("main")).containsText("People can sign in through it from now on.");
        sound(page);
        hospital = connected().findFirst().orElseThrow();
    }

    private void groupsSayWhoTeachesAndWhoIsLetIn() {
        provider.person("erin", Map.of("groups", List.of("educators", "administrators")));
        come(browser(), hospital);
        assertThat(known("erin").roles()).containsExactlyInAnyOrder(Role.LEARNER, Role.INSTRUCTOR);

        provider.person("visitor", Map.of("groups", List.of("cafeteria")));
        assertThat(come(browser(), hospital).location()).contains("said=signon-group");
        assertThat(identity(hospital, "visitor")).isEmpty();
    }

    /** From now on they are signed in at their employer. */
    private void isHired(String session) {
        provider.person(
                "maya",
                Map.of(
                        "name",
                        "Maya Okafor",
                        "email",
                        address("maya"),
                        "email_verified",
                        true,
                        "sid",
                        session,
                        "groups",
                        List.of("laboratory", "administrators")));
    }

    private void comesToWhatTheyWereSent(Page page) {
        page.navigate(site() + LESSON);
        assertThat(page).hasURL(Pattern.compile(".*/sign-in\\?next=.*"));
        sound(page);
        typeTheAddress(page);
        assertThat(page.locator("main")).containsText("You need to enroll to read this lesson");
        sound(page);
        AccountView account = known("maya");
        assertThat(account.email()).isEqualTo(address("maya"));
        assertThat(account.roles()).isEqualTo(Set.of(Role.LEARNER));

        press(page.locator("main"), "Enroll");
        assertThat(page.locator("main")).containsText("You are enrolled");
        page.navigate(site() + LESSON);
        assertThat(page).hasURL(site() + LESSON);
        sound(page);
    }

    private void typeTheAddress(Page page) {
        page.getByLabel("Email").fill(address("maya"));
        press(page.locator("main"), "Continue with your school or employer");
    }

    private void beginsAnExam(Page page) {
        page.navigate(site() + "/practice/mlt-mock-50");
        sound(page);
        press(page.locator("main"), "Start the exam");
    }

    /** The next question that takes a letter. */
    private static void answer(Page page) {
        choose(page);
        assertThat(page.locator("[data-part=chip]")).hasAttribute("data-state", "saved");
        press(page.locator("body"), "Next");
    }

    private static void choose(Page page) {
        assertThat(page.locator("h1:visible")).containsText(" of 50");
        while (page.locator("main input[type=radio]:visible").count() == 0) {
            press(page.locator("body"), "Next");
        }
        page.keyboard().press("b");
    }

    private void isSignedOutAndGoesOn(Page page) {
        tell(Map.of("sid", "session-1"));
        choose(page);
        Locator dialog = page.locator("dialog:modal");
        assertThat(dialog).containsText("Sign in again to continue");
        sound(page);
        isHired("session-2");

        Page window = page.context().waitForPage(() -> press(dialog, "Sign in with Mercy Hospital in a new window"));

        assertThat(window.locator("main")).containsText("Close this window and continue where you were.");
        sound(window);
        window.close();
        assertThat(dialog).hasCount(0);
        choose(page); // where the news of the sign-out came before the key, the dialog had it
        assertThat(page.locator("[data-part=chip]")).hasAttribute("data-state", "saved");
        press(page.locator("body"), "Next");
        assertThat(answers()).isEqualTo(2);
    }

    private void leaves(Page page) {
        assertThat(answers()).isEqualTo(3);
        provider.answersError("access_denied");
        tell(Map.of("sub", "maya"));

        page.navigate(site() + "/today");
        assertThat(page).hasURL(Pattern.compile(".*/sign-in\\?next=.*"));
        typeTheAddress(page);
        assertThat(page.locator("main")).containsText("You were not signed in");
        sound(page);
    }

    private void tell(Map<String, Object> claims) {
        assertThat(browser()
                        .post("/sso/back-channel/" + hospital, Map.of("logout_token", provider.logout(claims)))
                        .status())
                .isEqualTo(200);
    }

    private AccountView known(String subject) {
        AccountId id = identity(hospital, subject).orElseThrow();
        return accounts.find(id).orElseThrow();
    }

    /** How many questions of theirs have an answer here. */
    private int answers() {
        return jdbc.sql("""
                        select count(distinct r.position)
                        from response r
                        join attempt a on a.id = r.attempt_id
                        where a.account_id = :account and r.standing = 'in-time' and r.payload is not null
                        """)
                .param("account", known("maya").id())
                .query(Integer.class)
                .single();
    }

    private static BrowserContext phone() {
        return Chromium.browser()
                .newContext(new Browser.NewContextOptions()
                        .setViewportSize(390, 844)
                        .setHasTouch(true)
                        .setIsMobile(true)
                        .setColorScheme(ColorScheme.DARK));
    }

    private static void press(Locator in, String name) {
        in.getByRole(
                        AriaRole.BUTTON,
                        new Locator.GetByRoleOptions().setName(name).setExact(true))
                .first()
                .click();
    }

    private static void sound(Page page) {
        assertThat(Accessibility.violationsAgain(page)).isEmpty();
        assertThat(page.evaluate("document.documentElement.scrollWidth - innerWidth"))
                .isEqualTo(0);
    }
}
