package org.aliquot.pictures;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.FilePayload;
import com.microsoft.playwright.options.ReducedMotion;
import com.microsoft.playwright.options.WaitForSelectorState;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.aliquot.Api;
import org.aliquot.PlatformTest;
import org.aliquot.people.Role;
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
            cross join jsonb_array_elements(v.content #> '{task,options}') o
            where i.attempt_id = :attempt and v.type in ('single', 'field') and (o ->> 'correct')::boolean
            """;

    @Test
    void areTaken() {
        Api learner = demo("learner");
        learner.post("/enrollments", "{\"course\": \"mlt\"}");
        String finished = sit(learner);
        String open = learner.post("/attempts", "{\"exam\": \"mlt-mock-50\", \"mode\": \"exam\"}")
                .requireStatus(201)
                .text("/id");
        Page page = browser(LEARNER, 1280, 840, ColorScheme.LIGHT);
        page.navigate(site() + "/courses/mlt/mlt-bb-02");
        page.locator("main figure").first().scrollIntoViewIfNeeded();
        shoot(page, "lesson");
        take(page, "/attempts/" + finished + "/result", "result");
        page.navigate(site() + "/attempts/" + open + "?started");
        answerTwo(page);
        shoot(page, "exam");
        Page desk = browser(LEARNER, 1280, 840, ColorScheme.LIGHT);
        take(desk, "/today", "today");
        Page phone = browser(LEARNER, 390, 844, ColorScheme.DARK);
        take(phone, "/today", "today-phone-dark");
        String cohort = fallClass();
        Page instructor = browser("instructor@example.org", 1280, 840, ColorScheme.LIGHT);
        take(instructor, "/teach/courses/mlt", "course-editor");
        take(instructor, "/teach/courses/mlt/lessons/mlt-bb-02", "lesson-editor");
        take(instructor, "/teach/cohorts/" + cohort, "class");
        Page administrator = browser("admin@example.org", 1280, 840, ColorScheme.LIGHT);
        checkAList(administrator);
        shoot(administrator, "import");
    }

    /** A class of eight, of whom some are ahead, some behind. */
    private String fallClass() {
        Api administrator = demo("admin");
        String id = administrator
                .post("/cohorts", "{\"name\": \"Fall 2026, evening\", \"course\": \"mlt\", \"accessDays\": 180}")
                .requireStatus(201)
                .text("/id");
        String instructor = demo("instructor").get("/me").text("/id");
        administrator.put("/cohorts/" + id + "/instructors/" + instructor, "").requireStatus(200);
        administrator.post("/cohorts/" + id + "/code", "");
        List<Person> people = Stream.of(
                        "Amara Diallo", "Chen Li", "Dolores Vega", "Emil Novak", "Farah Haddad", "Grace Okoro")
                .map(this::named)
                .toList();
        people.forEach(person -> administrator
                .post("/cohorts/" + id + "/members", "{\"people\": [\"" + person.id() + "\"]}")
                .requireStatus(200));
        people.subList(0, 4)
                .forEach(person -> person.api()
                        .put(
                                "/courses/mlt/lessons/mlt-bb-02/progress",
                                "{\"state\": \"completed\", \"secondsSpent\": 900}")
                        .requireStatus(200));
        return id;
    }

    private Person named(String name) {
        Person person = person(Role.LEARNER);
        jdbc.sql("update account set name = :name, email = :email where id = :id")
                .param("name", name)
                .param("email", name.toLowerCase(Locale.ROOT).replace(' ', '.') + "@example.org")
                .param("id", person.id())
                .update();
        return person;
    }

    private void checkAList(Page page) {
        page.navigate(site() + "/admin/people/import");
        String list = """
                email,name,time zone
                ines.moreau@example.org,Ines Moreau,America/New_York
                jonas.weber at example.org,Jonas Weber,America/Chicago
                kei.tanaka@example.org,Kei Tanaka,Pacific/Nowhere
                lila.haddad@example.org,Lila Haddad,
                """;
        page.setInputFiles(
                "input[name=file]", new FilePayload("fall.csv", "text/csv", list.getBytes(StandardCharsets.UTF_8)));
        page.getByText("Check the file").click();
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

    private Page browser(String email, int width, int height, ColorScheme scheme) {
        BrowserContext context = Chromium.browser()
                .newContext(new Browser.NewContextOptions()
                        .setViewportSize(width, height)
                        .setColorScheme(scheme)
                        .setReducedMotion(ReducedMotion.REDUCE));
        Page page = context.newPage();
        page.navigate(site() + "/sign-in");
        page.fill("input[name=email]", email);
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
