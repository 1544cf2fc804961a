package org.aliquot.pictures;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.ReducedMotion;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.aliquot.Api;
import org.aliquot.PlatformTest;
import org.aliquot.clinical.Bench;
import org.aliquot.clinical.RotationPlan;
import org.aliquot.clinical.Rotations;
import org.aliquot.cohort.Scope;
import org.aliquot.people.Role;
import org.aliquot.web.gallery.Chromium;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.springframework.beans.factory.annotation.Autowired;

/** Takes the pictures of the guides for staff and preceptors, when asked to ({@code docs/pictures.sh}); no test of anything. */
@EnabledIfSystemProperty(named = "pictures", matches = ".+")
class StaffPicturesIT extends PlatformTest {

    private static final Path FOLDER = Path.of(System.getProperty("pictures", "target"));

    @Autowired
    private Rotations rotations;

    private Person instructor;
    private List<Person> people;

    @BeforeEach
    void aSchool() {
        instructor = named(Role.INSTRUCTOR, "Dana Whitfield");
        people = Stream.of(
                        "Amara Diallo",
                        "Chen Li",
                        "Dolores Vega",
                        "Emil Novak",
                        "Farah Haddad",
                        "Grace Okoro",
                        "Hugo Lindqvist",
                        "Ines Moreau")
                .map(name -> named(Role.LEARNER, name))
                .toList();
    }

    @Test
    void areTaken() {
        Person administrator = named(Role.ADMINISTRATOR, "Ruth Salinas");
        String cohort = springClass();
        UUID rotation = rotation();
        clockForward(Duration.ofDays(9));
        IntStream.of(1, 3, 4)
                .forEach(number -> people.get(number)
                        .api()
                        .post("/attempts", "{\"exam\": \"mlt-mock-50\", \"mode\": \"exam\"}")
                        .requireStatus(201));

        Page desk = browser(instructor, 1280, 840);
        take(desk, "/teach/today", "staff-today");
        take(desk, "/teach/learners/" + people.getFirst().id(), "staff-learner");
        take(desk, "/teach/cohorts/" + cohort + "/plan", "class-plan");
        take(desk, "/teach/cohorts/" + cohort + "/grades", "class-grades");
        take(desk, "/teach/attempts", "running-exams");
        take(desk, "/teach/reports/learners?cohort=" + cohort, "report-learners");
        take(desk, "/teach/rotations/" + rotation, "rotation");
        take(desk, "/teach/quizzes/mlt-mock-50/rules", "exam-rules");
        Page office = browser(administrator, 1280, 840);
        take(office, "/admin/people?class=" + cohort, "people");
        take(office, "/admin/school", "school-settings");
        take(office, "/admin/cohorts/" + cohort, "class-settings");
        preceptor(rotation);
    }

    /** Eight people, of whom some are ahead, some behind and one has not begun. */
    private String springClass() {
        Api office = demo("admin");
        String id = office.post(
                        "/cohorts",
                        "{\"name\": \"Spring 2027, evening\", \"course\": \"mlt\", \"accessDays\": 180, \"seats\": 12,"
                                + " \"payer\": \"employer\", \"payerName\": \"Bayview Hospital\"}")
                .requireStatus(201)
                .text("/id");
        office.put("/cohorts/" + id + "/instructors/" + instructor.id(), "").requireStatus(200);
        people.forEach(person -> office.post("/cohorts/" + id + "/members", "{\"people\": [\"" + person.id() + "\"]}")
                .requireStatus(200));
        List<String> work = List.of("mlt-bb-02-quiz", "mlt-mock-50");
        for (int number = 0; number < work.size(); number++) {
            instructor
                    .api()
                    .post(
                            "/cohorts/" + id + "/assignments",
                            "{\"version\": %d, \"exam\": \"%s\", \"dueOn\": \"%s\"}"
                                    .formatted(number, work.get(number), today().plusDays(5 + 9L * number)))
                    .requireStatus(200);
        }
        for (int number = 0; number < people.size() - 1; number++) {
            Api learner = people.get(number).api();
            for (String lesson : List.of("mlt-bb-01", "mlt-bb-02", "mlt-he-01").subList(0, 3 - number % 3)) {
                learner.put(
                        "/courses/mlt/lessons/" + lesson + "/progress",
                        "{\"state\": \"completed\", \"secondsSpent\": 900}");
            }
            if (number % 2 == 0) {
                sit(learner, number);
            }
        }
        return id;
    }

    private void sit(Api learner, int number) {
        String attempt = learner.post("/attempts", "{\"exam\": \"mlt-bb-02-quiz\", \"mode\": \"exam\"}")
                .requireStatus(201)
                .text("/id");
        for (int position = 1; position <= 6 + number; position++) {
            String option = learner.get("/attempts/" + attempt + "/items/" + position)
                    .text("/options/" + (position % 2) + "/id");
            learner.put(
                    "/attempts/" + attempt + "/responses/" + position,
                    "{\"lease\": 1, \"revision\": 1, \"response\": {\"choice\": \"" + option + "\"}}");
        }
        learner.post("/attempts/" + attempt + "/submit", "").requireStatus(200);
        awaitOutcome(attempt);
    }

    private UUID rotation() {
        UUID id = UUID.randomUUID();
        rotations.plan(
                Scope.taughtBy(instructor.id()),
                id,
                new RotationPlan(
                        people.getFirst().id(),
                        Bench.PHLEBOTOMY,
                        "Bayview Hospital",
                        today(),
                        today().plusDays(30),
                        new BigDecimal(40)),
                null,
                instructor.id());
        return id;
    }

    private void preceptor(UUID rotation) {
        String secret = rotations
                .open(Scope.taughtBy(instructor.id()), rotation, instructor.id())
                .orElseThrow();
        Page phone = context(390, 844).newPage();
        phone.navigate(site() + "/preceptors/" + secret);
        shoot(phone, "phone-preceptor-name");
        phone.getByLabel("Your name").fill("Ana Ruiz");
        phone.getByLabel("Your credentials").fill("MLS(ASCP)");
        phone.getByText("Continue").click();
        phone.locator(".skill-list summary").first().click();
        phone.getByLabel("Performs independently").first().check();
        phone.locator(".skill-list").scrollIntoViewIfNeeded();
        shoot(phone, "phone-preceptor-skill");
    }

    private Person named(Role role, String name) {
        Person person = person(role);
        jdbc.sql("update account set name = :name, email = :email where id = :id")
                .param("name", name)
                .param("email", name.toLowerCase(Locale.ROOT).replace(' ', '.') + "@bayview.example.org")
                .param("id", person.id())
                .update();
        return person;
    }

    private Page browser(Person who, int width, int height) {
        Page page = context(width, height).newPage();
        page.navigate(site() + "/sign-in");
        String email = jdbc.sql("select email from account where id = :id")
                .param("id", who.id())
                .query(String.class)
                .single();
        page.fill("input[name=email]", email);
        page.fill("input[name=password]", PASSWORD);
        page.keyboard().press("Enter");
        page.waitForURL(address -> !address.contains("/sign-in"));
        return page;
    }

    private static BrowserContext context(int width, int height) {
        return Chromium.browser()
                .newContext(new Browser.NewContextOptions()
                        .setViewportSize(width, height)
                        .setColorScheme(ColorScheme.LIGHT)
                        .setReducedMotion(ReducedMotion.REDUCE));
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
}
