package org.aliquot.pictures;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.ReducedMotion;
import com.microsoft.playwright.options.WaitForSelectorState;
import java.nio.file.Path;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.aliquot.Api;
import org.aliquot.PlatformTest;
import org.aliquot.web.gallery.Chromium;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;

/** Takes the pictures when asked to ({@code docs/pictures.sh}); no test of anything. */
@EnabledIfSystemProperty(named = "pictures", matches = ".+")
class PicturesIT extends PlatformTest {

    private static final Path FOLDER = Path.of(System.getProperty("pictures", "target"));
    private static final String LEARNER = "learner@example.org";

    private static final String KEYS = """
            select i.position, o ->> 'id' as key
            from attempt_item i
            join item_version v on v.id = i.item_version_id
            cross join jsonb_array_elements(v.content -> 'options') o
            where i.attempt_id = :attempt and v.type = 'single' and (o ->> 'correct')::boolean
            """;

    @Test
    void areTaken() {
        Api learner = demo("learner");
        learner.post("/enrollments", "{\"course\": \"mlt\"}");
        String finished = sit(learner);
        String open = learner.post("/attempts", "{\"exam\": \"mlt-mock-50\", \"mode\": \"exam\"}")
                .requireStatus(201)
                .text("/id");
        try (Chromium chromium = Chromium.launch()) {
            Page page = browser(chromium, 1280, 840, ColorScheme.LIGHT);
            page.navigate(site() + "/courses/mlt/mlt-bb-02");
            page.locator("main figure").first().scrollIntoViewIfNeeded();
            shoot(page, "lesson");
            take(page, "/attempts/" + finished + "/result", "result");
            page.navigate(site() + "/attempts/" + open + "?started");
            answerTwo(page);
            shoot(page, "exam");
            Page phone = browser(chromium, 390, 844, ColorScheme.DARK);
            take(phone, "/today", "today-phone-dark");
        }
    }

    private static void answerTwo(Page page) {
        page.locator("[data-view=opening]").first().waitFor(hidden());
        page.keyboard().press("b");
        page.locator("[data-part=chip][data-state=saved]").waitFor();
        page.getByText("Next").first().click();
        page.keyboard().press("a");
        page.locator("[data-part=chip][data-state=saved]").waitFor();
    }

    private static Locator.WaitForOptions hidden() {
        return new Locator.WaitForOptions().setState(WaitForSelectorState.HIDDEN);
    }

    private Page browser(Chromium chromium, int width, int height, ColorScheme scheme) {
        BrowserContext context = chromium.browser()
                .newContext(new Browser.NewContextOptions()
                        .setViewportSize(width, height)
                        .setColorScheme(scheme)
                        .setReducedMotion(ReducedMotion.REDUCE));
        Page page = context.newPage();
        page.navigate(site() + "/sign-in");
        page.fill("input[name=email]", LEARNER);
        page.fill("input[name=password]", "aliquot-demo");
        page.keyboard().press("Enter");
        page.waitForURL(address -> !address.contains("/sign-in"));
        return page;
    }

    private void take(Page page, String path, String name) {
        page.navigate(site() + path);
        shoot(page, name);
    }

    private static void shoot(Page page, String name) {
        page.waitForLoadState();
        page.evaluate("document.fonts.ready");
        page.screenshot(new Page.ScreenshotOptions().setPath(FOLDER.resolve(name + ".png")));
    }

    /** A mock exam with three of four questions right, so that the result has something to say. */
    private String sit(Api learner) {
        String attempt = learner.post("/attempts", "{\"exam\": \"mlt-mock-50\", \"mode\": \"exam\"}")
                .requireStatus(201)
                .text("/id");
        Map<Integer, String> keys = new HashMap<>();
        jdbc.sql(KEYS).param("attempt", UUID.fromString(attempt)).query(row -> {
            keys.put(row.getInt("position"), row.getString("key"));
        });
        keys.forEach((position, key) -> {
            String choice = position % 4 != 0 ? key : key.equals("a") ? "b" : "a";
            learner.put(
                    "/attempts/" + attempt + "/responses/" + position,
                    "{\"revision\": 1, \"response\": {\"choice\": \"" + choice + "\"}}");
        });
        clockForward(Duration.ofMinutes(58));
        learner.post("/attempts/" + attempt + "/submit", "").requireStatus(200);
        return attempt;
    }
}
