package org.aliquot.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import org.aliquot.Api.Reply;
import org.aliquot.people.Role;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The main job of each role, from the first page to the last, in a real browser. */
class JourneysIT extends JourneyTest {

    private static final String QUIZ = "mlt-bb-02-quiz";

    @ParameterizedTest
    @CsvSource("390, LIGHT")
    void aLearnerReadsALessonSitsAnExamAndSeesAnHonestResult(int width, ColorScheme scheme) {
        Person learner = person(Role.LEARNER);
        try (Visitor visitor = visitor(width, scheme)) {
            visitor.open("/");
            visitor.open("/courses/mlt");
            visitor.signIn(learner.email(), PASSWORD);
            visitor.open("/courses/mlt");
            visitor.press("Enroll");
            visitor.sound();

            visitor.open("/courses/mlt/mlt-bb-02");
            Page page = visitor.page();
            page.locator(".knowledge-check .option label").first().click();
            visitor.press("Check the answer");
            assertThat(page.locator(".knowledge-check")
                            .first()
                            .locator("[data-verdict]")
                            .first())
                    .isVisible();
            visitor.sound();
            visitor.press("Mark as read and continue");
            assertThat(visitor.path()).contains("mlt-bb-03");

            visitor.open("/practice");
            visitor.open("/practice/quick-check");
            visitor.press("Start the exam");
            sitTheExam(visitor);

            page.waitForURL("**/result*");
            visitor.sound();
            assertThat(page.locator("main")).containsText("of 5 questions right");
            visitor.open(visitor.path().replaceAll("/result.*", "/review"));
            assertThat(page.locator("[data-verdict=right]").first()).isVisible();

            visitor.open("/progress");
            assertThat(page.locator("main")).containsText("Quick check");
            visitor.open("/today");
            visitor.signOut();
            visitor.sound();
            page.navigate(site() + "/today");
            assertThat(visitor.path()).startsWith("/sign-in");
        }
    }

    private static void sitTheExam(Visitor visitor) {
        Page page = visitor.page();
        for (int question = 1; question <= 5; question++) {
            assertThat(page.locator("h1:visible")).hasText("Question " + question + " of 5");
            page.keyboard().press("b");
            assertThat(page.locator("[data-part=chip]")).hasAttribute("data-state", "saved");
            if (question < 5) {
                visitor.button("Next").click();
            }
        }
        visitor.button("Finish").click();
        visitor.button("Hand in").first().click();
        page.locator("dialog:modal button[value=hand-in]").click();
    }

    @ParameterizedTest
    @CsvSource("1440, DARK")
    void anInstructorPutsAQuestionIntoAQuizAndSeesHowItWasAnswered(int width, ColorScheme scheme) {
        nobodyTakes(QUIZ);
        Person instructor = person(Role.INSTRUCTOR);
        String stem = "Which tube is drawn first, asked by " + instructor.id() + "?";
        try (Visitor visitor = visitor(width, scheme)) {
            visitor.signIn(instructor.email(), PASSWORD);
            visitor.open("/teach");
            visitor.open("/teach/items");
            visitor.open("/teach/items/new");
            write(visitor.page(), stem);
            visitor.page().locator("button:has-text('Publish'):visible").first().click();
            assertThat(visitor.page().locator("main")).containsText("New attempts get this version");
            visitor.sound();

            String slug = visitor.path().replaceAll("/edit.*|\\?.*", "").replaceAll(".*/", "");

            visitor.open("/teach/quizzes/" + QUIZ + "?q=" + instructor.id());
            visitor.press("Add " + slug);
            assertThat(visitor.page().locator("#quiz ol")).containsText(slug);
            visitor.sound();
            answerLastQuestion(learner());
            visitor.open("/teach/items/" + slug + "/answers");
            assertThat(visitor.page().locator("main")).containsText("1 answer");

            visitor.open("/teach/quizzes/" + QUIZ);
            visitor.press("Remove " + slug);
            assertThat(visitor.page().locator("#quiz ol")).not().containsText(slug);
        }
    }

    private void answerLastQuestion(Person learner) {
        Reply quiz = learner.api()
                .post("/attempts", "{\"exam\": \"" + QUIZ + "\", \"mode\": \"exam\"}")
                .requireStatus(201);
        String id = quiz.text("/id");
        String attempt = "/attempts/" + id;
        int last = quiz.json().at("/length").asInt();
        String option = learner.api().get(attempt + "/items/" + last).text("/options/0/id");
        String response = """
                {"lease": 1, "revision": 1, "response": {"choice": "%s"}}
                """;
        learner.api()
                .put(attempt + "/responses/" + last, response.formatted(option))
                .requireStatus(200);
        learner.api().post(attempt + "/submit", "").requireStatus(200);
        awaitCounted(id);
    }

    private static void write(Page page, String stem) {
        page.locator("textarea[name=stem]").fill(stem);
        String[] options = {"Light blue", "Lavender", "Gray"};
        for (int i = 0; i < options.length; i++) {
            page.locator("[name='options[" + i + "].text']").fill(options[i]);
            page.locator("[name='options[" + i + "].rationale']").fill("Because of its additive: " + options[i]);
            if (i > 0) {
                page.locator(".option-edit").nth(i).locator("summary").click();
                page.locator("[name='options[" + i + "].misconception']").fill("additive-effect");
            }
        }
        page.locator("select[name=topic]").selectOption("mlt-bb-abo-discrepancies");
        page.locator("input[type=radio][name=key]").first().check();
        page.locator("input[name=attested]").check();
        page.locator("textarea[name=rationale]")
                .fill("Citrate comes before other additives, because carry-over matters.");
    }

    @ParameterizedTest
    @CsvSource("390, LIGHT")
    void anAdministratorSeesWhatHappenedAndGivesExtraTime(int width, ColorScheme scheme) {
        Person learner = learner();
        Person administrator = person(Role.ADMINISTRATOR);
        try (Visitor visitor = visitor(width, scheme)) {
            visitor.signIn(administrator.email(), PASSWORD);
            visitor.open("/admin");
            visitor.open("/teach/reports/learners?course=mlt&search=" + learner.email());
            assertThat(visitor.page().locator("main")).containsText(learner.email());
            visitor.open("/admin/people?q=" + learner.email());
            visitor.follow("Test Person");
            assertThat(visitor.path()).isEqualTo("/admin/people/" + learner.id());
            visitor.page().locator("[name=extraTimePercent]").fill("50");
            visitor.page()
                    .locator("main form button[data-kind=primary]")
                    .first()
                    .click();
            visitor.page().waitForLoadState();
            visitor.sound();
            visitor.open("/admin/audit");
            assertThat(visitor.page()
                            .locator("tr:has(a[href='/admin/people/" + learner.id() + "'])")
                            .first())
                    .containsText("50");
        }
        assertThat(learner.api()
                        .get("/me")
                        .json()
                        .at("/accommodations/extraTimePercent")
                        .asInt())
                .isEqualTo(50);
    }
}
