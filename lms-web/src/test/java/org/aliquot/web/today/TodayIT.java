package org.aliquot.web.today;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import java.time.DayOfWeek;
import java.time.Duration;
import java.util.EnumSet;
import org.aliquot.PlatformTest;
import org.aliquot.plan.GoalWish;
import org.aliquot.plan.Goals;
import org.aliquot.web.gallery.Chromium;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** What a learner finds in the morning. */
class TodayIT extends PlatformTest {

    @Autowired
    private Goals goals;

    @Test
    void aNewLearnerIsAskedForTheGoalAndOfferedThePlacementAndNoOtherBoardsExam() {
        String page = page(learner(), "/today");
        assertThat(page)
                .contains("When is your exam?", "/goal", "/practice/mlt-placement")
                .doesNotContain("/practice/amt-", "/practice/mlt-bench");
    }

    @Test
    void withAGoalTheDayBeginsWithThePlacementAndSaysWhatIsMissingForAnEstimate() {
        Person learner = withGoal();
        assertThat(page(learner, "/today"))
                .contains(
                        "There is no date yet",
                        "/practice/mlt-placement",
                        "It shows you where to begin",
                        "action=\"/goal/no-placement\"",
                        "Not now",
                        "The week ahead",
                        "Answer 50 more questions")
                .doesNotContain("/practice/amt-");
    }

    @Test
    void theDayAfterThePlacementHasAReasonForEachTask() {
        Person learner = withGoal();
        assertThat(page(learner, "/today")).contains("/practice/mlt-placement");
        String attempt = learner.api()
                .post("/attempts", "{\"exam\": \"mlt-placement\", \"mode\": \"exam\"}")
                .text("/id");
        learner.api().post("/attempts/" + attempt + "/submit", "").requireStatus(200);
        assertThat(page(learner, "/today")).contains("That is all for today");
        clockForward(Duration.ofDays(1));
        assertThat(page(learner, "/today"))
                .contains("Also today", "minutes more", "% of the exam", "/courses/mlt/")
                .doesNotContain("/practice/amt-");
    }

    @Test
    void whatIsUnderWayComesFirstHoweverMuchWasFinishedSince() {
        Person learner = withGoal();
        String open = started(learner, "mlt-mock-50");
        for (int i = 0; i < 9; i++) {
            learner.api()
                    .post("/attempts/" + started(learner, "quick-check") + "/submit", "")
                    .requireStatus(200);
        }

        assertThat(page(learner, "/today")).contains("Under way", "/attempts/" + open);
    }

    private static String started(Person learner, String exam) {
        return learner.api()
                .post("/attempts", "{\"exam\": \"" + exam + "\", \"mode\": \"exam\"}")
                .text("/id");
    }

    @Test
    void progressShowsEachAreaAndOpensItsAnswers() {
        Person learner = withGoal();
        assertThat(page(learner, "/progress")).contains("MLT(ASCP) by area", "Blood Banking", "Not known yet");
        assertThat(page(learner, "/progress/answers?area=BB")).contains("Blood Banking", "No answers");
        assertThat(learner.api().get(site() + "/progress/answers?area=XX").status())
                .isEqualTo(404);
    }

    @Test
    void theDayIsThatOfTheBrowsersZone() {
        Person learner = learner();
        try (var window =
                Chromium.browser().newContext(new Browser.NewContextOptions().setTimezoneId("Europe/Berlin"))) {
            var page = window.newPage();
            page.navigate(site() + "/sign-in?next=/goal");
            page.fill("input[name=email]", learner.email());
            page.fill("input[name=password]", PASSWORD);
            page.press("input[name=password]", "Enter");
            page.waitForURL("**/goal");
            page.waitForFunction("() => document.querySelector('select[name=zone]').value === 'Europe/Berlin'");
            page.click("text=Create my plan");
            page.waitForSelector("text=Choose the exam you are preparing for.");
            page.selectOption("select[name=target]", "ascp-mlt");
            page.click("text=Create my plan");
            page.waitForURL("**/today**");
        }
        assertThat(jdbc.sql("select time_zone from account where id = :id")
                        .param("id", learner.id())
                        .query(String.class)
                        .single())
                .isEqualTo("Europe/Berlin");
    }

    @Test
    void aGoalThatIsOlderThanTheSignInIsSavedAfterGoingBack() {
        Person learner = learner();
        try (BrowserContext window = Chromium.browser().newContext()) {
            signIn(window, learner);
            var page = window.newPage();
            page.navigate(site() + "/goal");
            page.selectOption("select[name=target]", "ascp-mlt");
            window.clearCookies(new BrowserContext.ClearCookiesOptions().setName("aliquot_csrf"));
            page.click("text=Create my plan");
            page.waitForSelector("text=This page was open for too long");
            page.waitForFunction("() => customElements.get('aliquot-back') !== undefined");

            page.click("a:text('Go back')");
            page.waitForFunction("() => document.querySelector('select[name=target]')?.value === 'ascp-mlt'");
            page.click("text=Create my plan");
            page.waitForURL("**/today**");
        }
    }

    @Test
    void programsReadTheSameDay() {
        Person learner = learner();
        learner.api().get("/me/plan").requireStatus(404);
        learner.api()
                .put("/me/goal", "{\"exam\": \"ascp-mlt\", \"days\": [\"monday\", \"sunday\"], \"minutes\": 5}")
                .requireStatus(422);
        learner.api()
                .put(
                        "/me/goal",
                        "{\"exam\": \"ascp-mlt\", \"days\": [\"monday\", \"tuesday\", \"wednesday\", \"thursday\","
                                + " \"friday\", \"saturday\", \"sunday\"], \"minutes\": 45}")
                .requireStatus(200);
        assertThat(learner.api().get("/me/plan").requireStatus(200).text("/tasks/0/kind"))
                .isEqualTo("placement");
        assertThat(learner.api().get("/me/readiness").requireStatus(200).json().has("chance"))
                .isFalse();
        assertThat(learner.api().get("/me/mastery").requireStatus(200).text("/areas/0/code"))
                .isEqualTo("BB");
        assertThat(learner.api().get("/me/mistakes").requireStatus(200).json().path("items"))
                .isEmpty();
    }

    private Person withGoal() {
        Person learner = learner();
        goals.set(learner.id(), null, new GoalWish("ascp-mlt", null, EnumSet.allOf(DayOfWeek.class), 45));
        return learner;
    }

    private String page(Person learner, String path) {
        var answer = learner.api().get(site() + path);
        assertThat(answer.status()).isEqualTo(200);
        return answer.raw().body();
    }
}
