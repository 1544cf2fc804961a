package org.aliquot.web.clinical;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Page.GetByRoleOptions;
import com.microsoft.playwright.Route;
import com.microsoft.playwright.options.AriaRole;
import java.math.BigDecimal;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Pattern;
import org.aliquot.Await;
import org.aliquot.PlatformTest;
import org.aliquot.clinical.Bench;
import org.aliquot.clinical.RotationPlan;
import org.aliquot.clinical.RotationView;
import org.aliquot.clinical.Rotations;
import org.aliquot.cohort.Scope;
import org.aliquot.people.Role;
import org.aliquot.web.Icon;
import org.aliquot.web.gallery.Accessibility;
import org.aliquot.web.gallery.Chromium;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;

/** A rotation day: a preceptor without an account signs five skills on a phone, two of them without a network, and the day. */
class RotationDayIT extends PlatformTest {

    private static final String KEPT = "(what) => Object.keys(sessionStorage).some((key) => key.includes(what))";

    @Autowired
    private Rotations rotations;

    private Person learner;
    private Person instructor;
    private UUID rotation;

    @BeforeEach
    void aRotation() {
        learner = learner();
        instructor = person(Role.INSTRUCTOR);
        cohort(instructor, learner);
        rotation = UUID.randomUUID();
        RotationPlan plan = new RotationPlan(
                learner.id(),
                Bench.PHLEBOTOMY,
                "Bayview Hospital",
                today().minusDays(3),
                today().plusDays(10),
                new BigDecimal(40));
        assertThat(rotations.plan(Scope.taughtBy(instructor.id()), rotation, plan, null, instructor.id()))
                .isTrue();
    }

    @ParameterizedTest
    @ValueSource(ints = {390, 1440})
    void aPreceptorSignsOnAPhoneOrAtADeskAlsoWithoutANetwork(int width) {
        try (BrowserContext phone = Chromium.browser()
                .newContext(new com.microsoft.playwright.Browser.NewContextOptions().setViewportSize(width, 844))) {
            Page page = phone.newPage();
            page.navigate(site() + "/preceptors/" + link());
            assertThat(Accessibility.violations(page)).isEmpty();
            page.getByLabel("Your name").fill("Ana Ruiz");
            page.getByLabel("Your credentials").fill("MLS(ASCP)");
            page.getByRole(AriaRole.BUTTON, new GetByRoleOptions().setName("Continue"))
                    .click();
            assertThat(page.getByText("You sign as Ana Ruiz, MLS(ASCP)")).isVisible();

            for (int number = 1; number <= 3; number++) {
                sign(page, number);
                int signed = number;
                Await.until("a signature", () -> view().done() == signed);
            }
            phone.setOffline(true);
            sign(page, 4);
            sign(page, 5);
            assertThat(page.locator("[data-said]")).containsText(Pattern.compile("2 kept on this device"));
            assertThat(page.locator(".skill-list [data-state]").nth(4))
                    .hasText("Performs independently, kept on this device");
            assertThat(Accessibility.violations(page)).isEmpty();
            assertThat(view().done()).isEqualTo(3);

            phone.setOffline(false);
            Await.until("what was kept", () -> view().done() == 5);
            assertThat(page.locator("[data-said]")).containsText("2 signatures sent.");

            Locator soFar = page.locator("section:has(#so-far)");
            assertThat(soFar).containsText("5 of 8 skills signed as performed independently");
            page.getByLabel("Hours").fill("30");
            page.getByRole(AriaRole.BUTTON, new GetByRoleOptions().setName("Sign the day"))
                    .click();
            assertThat(page.locator("[data-said]")).containsText("at most 24 hours");
            page.getByLabel("Hours").fill("7.5");
            page.getByLabel("Venipunctures without help").fill("12");
            page.getByRole(AriaRole.BUTTON, new GetByRoleOptions().setName("Sign the day"))
                    .click();
            Await.until("the day", () -> view().venipunctures() == 12);
            assertThat(soFar).containsText("Hours signed: 7.5 of 40");

            page.getByText("Evaluate the learner").click();
            meetsExpectations(page);
            assertThat(Accessibility.violations(page)).isEmpty();
            page.getByRole(AriaRole.BUTTON, new GetByRoleOptions().setName("Sign the evaluation"))
                    .click();
            Await.until("the evaluation", () -> view().evaluation().isPresent());
        }
        assertThat(learner.api().get(site() + "/records/clinical").raw().body())
                .contains(
                        "5 of 8 skills signed as performed independently",
                        "Hours signed: 7.5 of 40",
                        "12 of 50 venipunctures",
                        "12 of 100 collections",
                        "7.5 of 100 clinical hours");
        assertThat(instructor.api().get(site() + "/teach/rotations").raw().body())
                .contains("5 of 8", "7.5 of 40");
    }

    /** A hallway network takes the signature and loses the answer; then it is gone, and so is the page. */
    @Test
    void whatIsKeptOutlivesThePageAndIsSignedOnce() {
        String secret = link();
        try (BrowserContext phone = Chromium.browser()
                .newContext(new com.microsoft.playwright.Browser.NewContextOptions().setViewportSize(390, 844))) {
            Page page = introduced(phone, secret);
            page.route("**/skills", route -> {
                route.fetch(new Route.FetchOptions().setMaxRedirects(0));
                route.abort();
            });
            sign(page, 1);
            assertThat(page.locator("[data-said]")).containsText("1 kept on this device");
            Await.until("a signature", () -> view().done() == 1);
            phone.setOffline(true);
            sign(page, 2);
            assertThat(page.locator("[data-said]")).containsText("2 kept on this device");
            page.close();
            assertThat(view().done()).isEqualTo(1);

            phone.setOffline(false);
            Page again = phone.newPage();
            again.navigate(site() + "/preceptors/" + secret);
            assertThat(again.locator("[data-said]")).containsText("2 signatures sent.");
            assertThat(again.locator(".skill-list [data-state]").nth(1)).containsText("signed");
        }
        assertThat(view().done()).isEqualTo(2);
        assertThat(signatures()).isEqualTo(2);
    }

    /** A hospital's network answers in our place: on the way to a page of its own, with one, of nothing there, of something else. */
    @Test
    void whatSomethingOnTheWayAnswersIsStillKeptAndSignedOnce() {
        String secret = link();
        List<Route.FulfillOptions> answers = List.of(
                new Route.FulfillOptions().setStatus(302).setHeaders(Map.of("Location", "/maintenance")),
                new Route.FulfillOptions()
                        .setStatus(200)
                        .setContentType("text/html")
                        .setBody("<html>Accept</html>"),
                new Route.FulfillOptions()
                        .setStatus(404)
                        .setContentType("text/plain")
                        .setBody("no such backend"),
                new Route.FulfillOptions()
                        .setStatus(200)
                        .setContentType("application/json")
                        .setBody("{\"taken\": \"" + UUID.randomUUID() + "\"}"));
        try (BrowserContext phone = Chromium.browser().newContext()) {
            Page page = introduced(phone, secret);
            for (int number = 1; number <= answers.size(); number++) {
                Route.FulfillOptions answer = answers.get(number - 1);
                page.route("**/skills", route -> route.fulfill(answer));
                sign(page, number);
                assertThat(page.locator("[data-said]")).containsText(number + " kept on this device");
            }
            assertThat(page.locator(".skill-list [data-state]").first())
                    .hasText("Performs independently, kept on this device");
            assertThat(view().done()).isZero();

            page.unroute("**/skills");
            page.evaluate("window.dispatchEvent(new Event('online'))");
            Await.until("what was kept", () -> view().done() == answers.size());
            assertThat(page.locator("[data-said]")).containsText("4 signatures sent.");
        }
        assertThat(signatures()).isEqualTo(answers.size());
    }

    @Test
    void whatWaitsWhileSomeoneElseTakesTheDeviceKeepsTheNameOfWhoSignedIt() {
        String secret = link();
        try (BrowserContext phone = Chromium.browser().newContext()) {
            Page page = introduced(phone, secret);
            page.route("**/skills", route -> route.fulfill(new Route.FulfillOptions().setStatus(502)));
            sign(page, 1);
            assertThat(page.locator("[data-said]")).containsText("1 kept on this device");
            signsAs(page, "Ben Cole");
            assertThat(page.locator("[data-said]")).containsText("1 kept on this device");
            sign(page, 2);
            assertThat(page.locator("[data-said]")).containsText("2 kept on this device");

            page.unroute("**/skills");
            page.evaluate("window.dispatchEvent(new Event('online'))");
            Await.until("what was kept", () -> view().done() == 2);
        }
        assertThat(view().skills().stream().flatMap(skill -> skill.signatures().stream()))
                .extracting(one -> one.signer().name())
                .containsExactly("Ana Ruiz", "Ben Cole");
    }

    @Test
    void aDoubleClickSignsOnceAndOpensNothing() {
        String secret = link();
        try (BrowserContext phone = Chromium.browser().newContext()) {
            Page page = introduced(phone, secret);
            Locator skill = page.locator(".skill-list > li").first();
            skill.locator("summary").click();
            skill.getByLabel("Performs independently").check();
            skill.getByRole(AriaRole.BUTTON).dblclick();
            assertThat(page.locator("[data-said]")).containsText("Signed.");
            assertThat(page.locator(".skill-list details[open]")).hasCount(0);
            assertThat(skill.locator("summary")).isFocused();
        }
        assertThat(signatures()).isEqualTo(1);
    }

    /** What needs more practice is not green, and nothing waits for the page to be opened again. */
    @Test
    void aSkillGetsThePictureOfItsLevelAtOnceAndKeepsIt() {
        String secret = link();
        try (BrowserContext phone = Chromium.browser().newContext()) {
            Page page = introduced(phone, secret);
            sign(page, 1);
            sign(page, 2, "Needs more practice");
            sign(page, 3, "Performed with help");
            Await.until("three signatures", () -> signatures() == 3);
            assertPictures(page);

            page.reload();
            assertPictures(page);
        }
    }

    private static void assertPictures(Page page) {
        Locator skills = page.locator(".skill-list > li");
        List<Icon> pictures = List.of(Icon.CHECK, Icon.WARN, Icon.CLOCK, Icon.CLOCK);
        for (int at = 0; at < pictures.size(); at++) {
            assertThat(skills.nth(at).locator(":scope > .icon path"))
                    .hasAttribute("d", pictures.get(at).path());
        }
        assertThat(skills.first()).hasAttribute("data-done", "true");
        assertThat(page.locator(".skill-list > li[data-done=true]")).hasCount(1);
    }

    @Test
    void whatEndedMeanwhileIsToldAndNotKept() {
        String secret = link();
        try (BrowserContext phone = Chromium.browser().newContext()) {
            Page page = introduced(phone, secret);
            phone.setOffline(true);
            sign(page, 1);
            assertThat(page.locator("[data-said]")).containsText("1 kept on this device");
            rotations.close(Scope.taughtBy(instructor.id()), rotation, instructor.id());
            phone.setOffline(false);
            assertThat(page.locator("[data-said]")).containsText("This link has ended, so 1 could not be sent.");
            assertThat(page.evaluate(
                            "Object.keys(localStorage).filter((key) => key.startsWith('aliquot-signing')).length"))
                    .isEqualTo(0);
        }
        assertThat(view().done()).isZero();
    }

    @Test
    void anEvaluationThatWasLeftIsThereAgainForWhoWroteIt() {
        String secret = link();
        try (BrowserContext phone = Chromium.browser().newContext()) {
            Page page = introduced(phone, secret);
            page.getByText("Evaluate the learner").click();
            Locator remark = page.locator("#evaluation-remark");
            remark.fill("Calm with patients");
            page.waitForFunction(KEPT, "Ana Ruiz");

            signsAs(page, "Ben Cole");
            page.getByText("Evaluate the learner").click();
            meetsExpectations(page);
            page.waitForFunction(KEPT, "Ben Cole");
            assertThat(remark).hasValue("");

            signsAs(page, "Ana Ruiz");
            assertThat(page.getByText("What you typed earlier is here again.")).isVisible();
            assertThat(remark).hasValue("Calm with patients");
            meetsExpectations(page);
            page.getByRole(AriaRole.BUTTON, new GetByRoleOptions().setName("Sign the evaluation"))
                    .click();
            Await.until("the evaluation", () -> view().evaluation().isPresent());
            page.waitForFunction("() => !Object.keys(sessionStorage).some((key) => key.includes('Ana Ruiz'))");
        }
    }

    @Test
    void withoutScriptsTheFormsDoTheSame() {
        String secret = link();
        Web nobody = new Web(site());
        String id = UUID.randomUUID().toString();
        String body = "id=" + id + "&number=1&level=independent&attempts=2&doneOn=" + today();
        assertThat(nobody.post("/preceptors/" + secret + "/skills", body).statusCode())
                .isEqualTo(403);
        HttpResponse<String> named = nobody.post("/preceptors/" + secret + "/name", "name=Ana&title=MLS");
        assertThat(named.statusCode()).isEqualTo(303);
        assertThat(Web.device(named)).contains("HttpOnly", "SameSite=Lax");
        Web ana = nobody.after(named);
        assertThat(ana.post("/preceptors/" + secret + "/skills", body).statusCode())
                .isEqualTo(303);
        assertThat(ana.post("/preceptors/" + secret + "/skills", body).statusCode())
                .isEqualTo(303);
        assertThat(view().done()).isEqualTo(1);
        assertThat(ana.post("/preceptors/" + secret + "/skills", "number=1").statusCode())
                .isEqualTo(422);
        assertThat(ana.post("/preceptors/" + secret + "/skills", body.replace("number=1", "number=99"))
                        .statusCode())
                .isEqualTo(422);
        for (String hours : List.of("30", "0", "7,5")) {
            String day = "id=" + UUID.randomUUID() + "&day=" + today() + "&hours=" + hours;
            assertThat(ana.post("/preceptors/" + secret + "/days", day).statusCode())
                    .as(hours)
                    .isEqualTo(422);
        }
        String said = "id=" + UUID.randomUUID() + "&psychomotor=meets&cognitive=meets&affective=exceeds";
        assertThat(ana.post("/preceptors/" + secret + "/evaluation", "psychomotor=meets")
                        .statusCode())
                .isEqualTo(422);
        assertThat(ana.post("/preceptors/" + secret + "/evaluation", said).statusCode())
                .isEqualTo(303);
        assertThat(view().evaluation()).isPresent();
    }

    @Test
    void aLinkThatIsPassedOnShowsNobodysNameAndNoLevelIsChosenBeforehand() {
        String secret = link();
        Web ana = new Web(site());
        ana = ana.after(ana.post("/preceptors/" + secret + "/name", "name=Ana&title=MLS"));
        assertThat(ana.get("/preceptors/" + secret).body())
                .contains("You sign as Ana, MLS", "name=\"level\" value=\"independent\" required")
                .contains("title=\"A number such as 3\"", "what you signed for it before is replaced");
        assertThat(new Web(site()).get("/preceptors/" + secret).body())
                .contains("Who are you?")
                .doesNotContain("You sign as");
        assertThat(instructor
                        .api()
                        .get(site() + "/teach/rotations/" + rotation)
                        .raw()
                        .body())
                .contains("Ana, MLS, since");
    }

    @Test
    void theLearnerCannotSignAndTheInstructorIsWarned() {
        String secret = link();
        Web own = new Web(site(), learner.api().token(), null);
        assertThat(own.get("/preceptors/" + secret).statusCode()).isEqualTo(403);
        assertThat(own.post("/preceptors/" + secret + "/name", "name=Ana&title=MLS")
                        .statusCode())
                .isEqualTo(403);
        assertThat(instructor
                        .api()
                        .get(site() + "/teach/rotations/" + rotation)
                        .raw()
                        .body())
                .contains("The learner opened the link");
    }

    @Test
    void aCodeThatWasReadOutOpensTheRotation() {
        String code = link();
        try (BrowserContext phone = Chromium.browser().newContext()) {
            Page page = phone.newPage();
            page.navigate(site() + "/preceptors");
            page.getByLabel("Code from the school").fill("K7QM");
            page.getByRole(AriaRole.BUTTON, new GetByRoleOptions().setName("Continue"))
                    .click();
            assertThat(page.locator("#code-error")).containsText("A code has twelve letters and digits.");
            page.getByLabel("Code from the school").fill(code.replace("-", " ").toLowerCase(Locale.ROOT));
            page.getByRole(AriaRole.BUTTON, new GetByRoleOptions().setName("Continue"))
                    .click();
            assertThat(page.locator("h1")).containsText("Sign for ");
        }
    }

    @Test
    void aLinkThatDoesNotOpenSaysWhatToDo() {
        HttpResponse<String> gone = new Web(site()).get("/preceptors/nothing");
        assertThat(gone.statusCode()).isEqualTo(404);
        assertThat(gone.body()).contains("This link does not open", "ask the school for a new link");
        assertThat(gone.headers().firstValue("Cache-Control").orElse("")).contains("no-store");
    }

    @Test
    void staffStrikePlanPracticeAndChangeTheDays() {
        String secret = link();
        Web ana = new Web(site());
        ana = ana.after(ana.post("/preceptors/" + secret + "/name", "name=Ana&title=MLS"));
        ana.post(
                "/preceptors/" + secret + "/skills",
                "id=" + UUID.randomUUID() + "&number=1&level=more-practice&attempts=1&doneOn=" + today());
        Web staff = new Web(site(), instructor.api().token(), null);
        String path = "/teach/rotations/" + rotation;
        staff.post(path + "/practice", "act=" + UUID.randomUUID() + "&number=1&plan=Ten+draws+on+the+model");
        assertThat(learner.api().get(site() + "/records/clinical").raw().body()).contains("Ten draws on the model");
        assertThat(ana.get("/preceptors/" + secret).body()).contains("Ten draws on the model");
        assertThat(staff.post(path + "/practice", "number=1&plan=").headers().firstValue("Location"))
                .hasValueSatisfying(to -> assertThat(to).contains("no-practice"));
        UUID signature =
                view().skills().getFirst().signatures().getFirst().told().id();
        assertThat(staff.post(path + "/strikes", "signature=" + signature)
                        .headers()
                        .firstValue("Location"))
                .hasValueSatisfying(to -> assertThat(to).contains("not-struck"));
        staff.post(path + "/strikes", "signature=" + signature + "&why=Wrong+learner");
        assertThat(staff.get(path).body()).contains("Wrong learner", "Earlier signatures");
        assertThat(staff.post(path + "/removal", "").headers().firstValue("Location"))
                .hasValueSatisfying(to -> assertThat(to).contains("not-removed"));
        assertThat(staff.get(path + "/plan").body()).contains("Bayview Hospital");
        assertThat(staff.post(path + "/plan", "site=").statusCode()).isEqualTo(422);
        staff.post(path + "/plan", "site=Mercy&startsOn=" + today() + "&endsOn=" + today().plusDays(40));
        assertThat(staff.get(path).body()).contains("Mercy");
        Web other = new Web(site(), person(Role.INSTRUCTOR).api().token(), null);
        assertThat(other.post(path + "/strikes", "signature=" + signature + "&why=x")
                        .statusCode())
                .isEqualTo(404);
        assertThat(other.post(path + "/plan", "site=x").statusCode()).isEqualTo(404);
    }

    @Test
    void aPlanOfPracticeThatWasNotTakenIsStillInItsForm() {
        String secret = link();
        Web ana = new Web(site());
        ana = ana.after(ana.post("/preceptors/" + secret + "/name", "name=Ana&title=MLS"));
        ana.post(
                "/preceptors/" + secret + "/skills",
                "id=" + UUID.randomUUID() + "&number=1&level=more-practice&attempts=1&doneOn=" + today());
        try (BrowserContext browser = Chromium.browser().newContext()) {
            signIn(browser, instructor);
            Page page = browser.newPage();
            page.navigate(site() + "/teach/rotations/" + rotation);
            page.getByText("Plan practice").click();
            Locator plan = page.getByLabel("What the learner practices");
            plan.fill("Ten draws on the model");
            page.getByLabel("Show it again by").fill("1999-01-01");
            page.waitForFunction(KEPT, "aliquot-unsent");
            page.getByRole(AriaRole.BUTTON, new GetByRoleOptions().setName("Save the plan"))
                    .click();

            assertThat(page.getByText("Nothing was saved")).isVisible();
            assertThat(plan).isVisible();
            assertThat(plan).hasValue("Ten draws on the model");
        }
    }

    @Test
    void onlyWhoTeachesTheLearnerPlansAndSeesIt() {
        Person other = person(Role.INSTRUCTOR);
        String path = site() + "/teach/rotations/" + rotation;
        assertThat(instructor.api().get(path).status()).isEqualTo(200);
        assertThat(other.api().get(path).status()).isEqualTo(404);
        assertThat(other.api().get(path + "/record.pdf").status()).isEqualTo(404);
        String pdf = site() + "/records/clinical/" + rotation + "/record.pdf";
        assertThat(learner.api().get(pdf).status()).isEqualTo(200);
        assertThat(learner().api().get(pdf).status()).isEqualTo(404);
    }

    @Test
    void staffPlanARotationAndAreToldWhatIsMissing() {
        Web staff = new Web(site(), instructor.api().token(), null);
        String id = UUID.randomUUID().toString();
        assertThat(staff.post("/teach/rotations", "id=" + id).body())
                .contains("Choose a learner.", "Enter the site, such as the hospital.");
        String body = "id=" + id + "&learner=" + learner.id() + "&bench=hematology&site=Bayview&startsOn=" + today()
                + "&endsOn=" + today().plusDays(20);
        assertThat(staff.post("/teach/rotations", body).statusCode()).isEqualTo(303);
        assertThat(staff.post("/teach/rotations/" + id + "/link", "").body()).contains("/preceptors/");
        assertThat(staff.post("/teach/rotations/" + id + "/link/removal", "").statusCode())
                .isEqualTo(303);
    }

    /** The page of somebody who has said who they are, ready to sign. */
    private Page introduced(BrowserContext phone, String secret) {
        Page page = phone.newPage();
        page.navigate(site() + "/preceptors/" + secret);
        page.getByLabel("Your name").fill("Ana Ruiz");
        page.getByLabel("Your credentials").fill("MLS(ASCP)");
        page.getByRole(AriaRole.BUTTON, new GetByRoleOptions().setName("Continue"))
                .click();
        String ready = "customElements.get('aliquot-signing') !== undefined";
        Await.until("the script", () -> Boolean.TRUE.equals(page.evaluate(ready)));
        return page;
    }

    private static void signsAs(Page page, String name) {
        page.getByText("Someone else signs on this device").click();
        page.getByLabel("Your name").fill(name);
        page.getByLabel("Your credentials").fill("MLS(ASCP)");
        page.getByRole(AriaRole.BUTTON, new GetByRoleOptions().setName("Continue"))
                .click();
        assertThat(page.getByText("You sign as " + name)).isVisible();
    }

    private static void meetsExpectations(Page page) {
        for (Locator domain : page.locator("section:has(#evaluation) fieldset").all()) {
            domain.getByLabel("Meets expectations", new Locator.GetByLabelOptions().setExact(true))
                    .check();
        }
    }

    private static void sign(Page page, int number) {
        sign(page, number, "Performs independently");
    }

    private static void sign(Page page, int number, String level) {
        Locator skill = page.locator(".skill-list > li").nth(number - 1);
        skill.locator("summary").click();
        skill.getByLabel(level).check();
        skill.getByRole(AriaRole.BUTTON).click();
        assertThat(skill.locator("summary")).isFocused();
    }

    private String link() {
        return rotations
                .open(Scope.taughtBy(instructor.id()), rotation, instructor.id())
                .orElseThrow();
    }

    private int signatures() {
        return view().skills().stream()
                .mapToInt(skill -> skill.signatures().size())
                .sum();
    }

    private RotationView view() {
        List<RotationView> all = rotations.of(learner.id());
        return all.getFirst();
    }
}
