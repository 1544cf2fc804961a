package org.aliquot.start;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.regex.Pattern;
import org.aliquot.Api;
import org.aliquot.web.factor.VirtualKey;
import org.aliquot.web.gallery.Chromium;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** In a real installation staff work with a second factor only, and the last administrator is let in again by the server's operator. */
@SuppressWarnings("NullAway.Init") // the test begins by setting them
class StaffFactorIT {

    private static final String EMAIL = "head@laboratory.example";
    private static final String PASSWORD = "seven pipettes and a centrifuge";
    private static final String NEW_PASSWORD = "eight pipettes and no centrifuge";
    private static final String MISSING = "Set up two-step sign-in";

    private String site;
    private Page page;

    @Test
    @Timeout(value = 12, unit = TimeUnit.MINUTES) // three programs start
    void theFirstAdministratorSetsOneUpAtOnceAndIsRescuedWhenItIsLost() throws Exception {
        int port = AliquotProcess.freePort();
        site = "http://localhost:" + port;
        Map<String, String> settings = Map.of(
                "ALIQUOT_DATA_DIR",
                Installation.copy("staff-factor").toString(),
                "SERVER_PORT",
                Integer.toString(port),
                "ALIQUOT_DEMO",
                "false");
        try (AliquotProcess application = AliquotProcess.launch(settings).awaitReady();
                BrowserContext browser = Chromium.browser().newContext()) {
            page = browser.newPage();
            VirtualKey.in(page);
            makesTheAccount(link("/first-administrator/", application.output()));
            reachesNothingElse();
            setsUpAPasskey();
            signsInByOneButton();
            losesEverything(settings);
            page.waitForLoadState(); // Chromium may wait for ever when it is closed while a page still arrives
        }
    }

    private void makesTheAccount(String link) {
        page.navigate(link);
        page.getByLabel("Name").fill("Ada Head");
        page.getByLabel("Email").fill(EMAIL);
        page.getByLabel("Password").fill(PASSWORD);
        button("Create the account").click();
        assertThat(heading()).hasText(MISSING);
    }

    private void reachesNothingElse() {
        for (String path : new String[] {"/admin", "/today", "/teach", "/", "/profile"}) {
            page.navigate(site + path);
            assertThat(heading()).hasText(MISSING);
        }
        Api api = new Api(site, null).signedIn(EMAIL, PASSWORD);
        assertThat(api.get("/people").requireStatus(403).code()).isEqualTo("second-factor-needed");
        assertThat(api.get("/me").requireStatus(403).code()).isEqualTo("second-factor-needed");
        assertThat(api.get("/me/second-factor")
                        .requireStatus(200)
                        .json()
                        .path("required")
                        .asBoolean())
                .isTrue();
    }

    private void setsUpAPasskey() {
        page.navigate(site + "/admin");
        page.getByLabel("Name of the passkey").fill("work computer");
        button("Add a passkey").click();
        assertThat(page.getByText("You can use it the next time")).isVisible();
        assertThat(page.locator(".factor-list")).containsText("work computer");
        assertThat(button("Remove work computer")).hasCount(0);
        assertThat(new Api(site, null)
                        .post("/sessions", "{\"email\": \"" + EMAIL + "\", \"password\": \"" + PASSWORD + "\"}")
                        .requireStatus(401)
                        .code())
                .isEqualTo("second-factor-needed");
    }

    private void signsInByOneButton() {
        page.context().clearCookies();
        page.navigate(site + "/sign-in");
        button("Sign in with a passkey").click();
        assertThat(page).hasURL(site + "/admin");
    }

    private void losesEverything(Map<String, String> settings) throws InterruptedException {
        assertThat(verb(settings, "nobody@laboratory.example"))
                .contains("No administrator who can sign in has this email address.");
        String link = link("/password-resets/", verb(settings, EMAIL));
        assertThat(new Api(site, null)
                        .post("/sessions", "{\"email\": \"" + EMAIL + "\", \"password\": \"" + PASSWORD + "\"}")
                        .requireStatus(401)
                        .code())
                .isEqualTo("wrong-password");
        page.context().clearCookies();
        page.navigate(site + "/sign-in");
        button("Sign in with a passkey").click();
        assertThat(page.getByText("This passkey is not known here")).isVisible();

        page.navigate(link);
        page.locator("input[type=password]").first().fill(NEW_PASSWORD);
        button("Save this password").click();
        page.getByLabel("Email").fill(EMAIL);
        page.getByLabel("Password").fill(NEW_PASSWORD);
        button("Sign in").click();
        assertThat(heading()).hasText(MISSING);
    }

    private static String verb(Map<String, String> settings, String email) throws InterruptedException {
        try (AliquotProcess task = AliquotProcess.launch(settings, "org.aliquot.start.AdminLink", email)) {
            assertThat(task.exitCode()).as(task.errors()).isZero();
            return task.output();
        }
    }

    private static String link(String path, String output) {
        return Pattern.compile("http://localhost:\\d+" + path + "\\S{20,}")
                .matcher(output)
                .results()
                .findFirst()
                .orElseThrow(() -> new AssertionError(output))
                .group();
    }

    private Locator heading() {
        return page.getByRole(AriaRole.HEADING, new Page.GetByRoleOptions().setLevel(1));
    }

    private Locator button(String words) {
        return page.getByRole(
                AriaRole.BUTTON, new Page.GetByRoleOptions().setName(words).setExact(true));
    }
}
