package org.aliquot.web.staff;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.util.List;
import java.util.regex.Pattern;
import org.aliquot.Await;
import org.aliquot.authoring.ItemDesk;
import org.aliquot.bank.BankFigures;
import org.aliquot.bank.ItemFigures;
import org.aliquot.bank.ItemFlag;
import org.aliquot.delivery.Rounds;
import org.aliquot.people.Role;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

/** A bad question is found, put right for everybody, and undone, in a browser. */
class AnalysisPagesIT extends DeskTest {

    @Autowired
    private ApplicationContext product;

    @Autowired
    private BankFigures figures;

    @Autowired
    private ItemDesk desk;

    private Person learner;
    private String attempt;
    private String slug;

    @BeforeEach
    void somebodyHasAnswered() {
        learner = learner();
        attempt = learner.api()
                .post("/attempts", "{\"exam\": \"quick-check\", \"mode\": \"exam\"}")
                .text("/id");
        learner.api().post("/attempts/" + attempt + "/submit", "").requireStatus(200);
        slug = jdbc.sql("""
                        select i.slug
                        from scored_answer s
                        join item_version v on v.id = s.item_version_id
                        join item i on i.id = v.item_id
                        where s.attempt_id = cast(:attempt as uuid) and s.position = 4
                        """).param("attempt", attempt).query(String.class).single();
        awaitCounted();
    }

    @Test
    void aQuestionIsLeftOutOfTheScoreAndTakenInAgain() {
        Page staff = page(person(Role.ADMINISTRATOR));
        staff.navigate(site() + "/teach/items/" + slug + "/answers");
        assertThat(staff.locator("h1")).hasText("Question statistics");
        staff.getByText("Fix the scores").click();
        assertThat(staff.locator(".asked-options li").first()).isVisible();
        staff.getByLabel("Leave it out of the score").check();
        staff.getByLabel("Where").selectOption("quick-check");
        press(staff, "Preview every changed score");

        assertThat(staff.getByRole(AriaRole.TABLE)).containsText("0 of 5 right");
        assertThat(staff.getByRole(AriaRole.TABLE)).containsText("0 of 4 right");
        press(staff, "Change these scores");
        assertThat(staff.locator("#reason-error")).containsText("Say why");
        staff.getByLabel("Reason").last().fill("Two options can be defended");
        press(staff, "Change these scores");
        assertThat(staff.getByRole(AriaRole.STATUS).first()).containsText("Decided.");
        assertThat(staff.locator("main")).containsText("still to be rescored");
        staff.locator("summary")
                .filter(new Locator.FilterOptions().setHasText("Undo"))
                .first()
                .click();
        staff.getByLabel("Reason").first().fill("Nobody was");

        Rounds.ofAdjustments(product);
        Page result = page(learner);
        result.navigate(site() + "/attempts/" + attempt + "/result");
        assertThat(result.locator("main")).containsText("Question 4 was taken out of the score.");
        assertThat(result.locator("main")).containsText("of 4 questions right");
        result.navigate(site() + "/attempts/" + attempt + "/review?show=all");
        assertThat(result.locator("main")).containsText("It counts for no one.");

        assertThat(staff.locator("main")).containsText("All attempts are rescored.");
        assertThat(staff.getByLabel("Reason").first()).hasValue("Nobody was");
        staff.getByLabel("Reason").first().fill("");
        assertThat(staff.locator("main article h3")).not().containsText("quick-check");
        press(staff, "Undo it");
        assertThat(staff.locator("main article .error")).containsText("Say why");
        assertThat(staff.getByLabel("Reason").first()).isFocused();
        staff.getByLabel("Reason").first().fill("Nobody was treated unfairly");
        press(staff, "Undo it");
        assertThat(staff.getByRole(AriaRole.STATUS).first()).containsText("Undone.");
        Rounds.ofAdjustments(product);
        result.navigate(site() + "/attempts/" + attempt + "/result");
        assertThat(result.locator("main")).containsText("of 5 questions right");
        assertThat(result.locator("main")).not().containsText("taken out");
    }

    @Test
    void whoAsksWhatWouldChangeIsWhereItIsSaid() {
        Page staff = page(person(Role.ADMINISTRATOR));
        staff.navigate(site() + "/teach/items/" + slug + "/versions/1/adjustments");
        staff.getByLabel("Leave it out of the score").check();
        press(staff, "Preview every changed score");
        assertThat(staff.locator("#preview-title")).isFocused();
        assertThat(staff.locator("#preview-title")).isInViewport();

        staff.locator("[name=kind][value=rekey]").check();
        press(staff, "Preview every changed score");
        assertThat(staff.locator("#key-error")).isInViewport();
        assertThat(staff.locator("[name=key]").first()).isFocused();
    }

    @Test
    void forAllExamsAtOnceItIsSaidThatAnAdministratorDecidesAndWhatOneDecidesOneself() {
        assertThat(client(person(Role.INSTRUCTOR))
                        .get("/teach/items/" + slug + "/versions/1/adjustments?kind=drop")
                        .body())
                .contains("An administrator decides for all exams at once", "exams that take this question later")
                .doesNotContain("who are not in your classes");
    }

    @Test
    void aQuestionIsLetStandWithANoteAndLookedAtAgain() {
        figures.put(List.of(new ItemFigures(
                desk.find(slug).orElseThrow().id(),
                1,
                90,
                0.2,
                0.1,
                0.0,
                0.1,
                List.of(new ItemFlag("split", "Stronger learners are split between A and B")),
                null)));
        Page staff = page(person(Role.INSTRUCTOR));
        staff.navigate(site() + "/teach/items?look=1");
        assertThat(staff.locator("#bank-list")).containsText("Stronger learners are split between A and B");

        assertThat(client(person(Role.INSTRUCTOR)).get("/teach/today").body())
                .containsPattern("(>1</strong><a [^>]*>question needs|<a [^>]*>questions need) a look");

        staff.navigate(site() + "/teach/items/" + slug + "/answers");
        staff.getByText("Keep it as it is, with a note").click();
        press(staff, "Keep as is");
        assertThat(staff.getByRole(AriaRole.STATUS).first()).containsText("Not saved. Say");
        staff.getByText("Keep it as it is, with a note").click();
        staff.getByLabel("Why it is fine as it is").fill("Two texts agree with the key");
        press(staff, "Keep as is");
        assertThat(staff.getByRole(AriaRole.STATUS).first()).containsText("Kept.");
        assertThat(staff.locator("main")).containsText("Test Person, ");
        assertThat(staff.locator("main")).containsText("Two texts agree with the key");
        assertThat(client(person(Role.INSTRUCTOR))
                        .get("/teach/items?look=1&q=" + slug)
                        .body())
                .contains("No question fits");

        press(staff, "Ask for a look again");
        assertThat(staff.getByText("Keep it as it is, with a note")).isVisible();
    }

    @Test
    void scoresOfFirstAttemptsFollowTheFilterInTheAddress() {
        Person teaches = person(Role.INSTRUCTOR);
        String cohort = cohort(teaches, learner);
        Page staff = page(teaches);
        staff.navigate(site() + "/teach/quizzes/quick-check/analysis");
        assertThat(staff.locator("main")).containsText("1 first attempt of your learners.");
        assertThat(staff.locator("main")).containsText("Scores are listed from 3 on");
        assertThat(staff.locator("main")).containsText("given from 30 on");

        staff.locator("#cohort").selectOption(cohort);
        press(staff, "Show");
        assertThat(staff).hasURL(Pattern.compile(".*cohort=" + cohort + ".*"));
        assertThat(staff.locator("main")).containsText("1 first attempt of your learners, as chosen.");
        assertThat(staff.locator("main")).containsText("Answers of the first attempts above.");
        assertThat(staff.locator("tbody tr").first().locator("td").first()).hasText("1");
        String file = staff.getByText("Download as CSV").first().getAttribute("href");
        assertThat(file).contains("cohort=" + cohort);
        assertThat(client(teaches).get(file).body()).contains("\n" + slug + ",");

        PageClient client = client(teaches);
        String page = "/teach/quizzes/quick-check/analysis?cohort=" + cohort;
        assertThat(client.get(page + "&from=2099-01-01").body()).contains("0 first attempts", "No attempts here");
        assertThat(client.get(page + "&from=soon").body()).contains("Enter a day as year, month and day");
        assertThat(client.get("/teach/quizzes/quick-check/analysis/scores?cohort=" + cohort)
                        .body())
                .isEqualToNormalizingNewlines("score_from,score_below,learners,percent\n");
        PageClient stranger = client(person(Role.INSTRUCTOR));
        for (String what : List.of("", "/file", "/scores")) {
            assertThat(stranger.get("/teach/quizzes/quick-check/analysis" + what + "?cohort=" + cohort)
                            .status())
                    .as("another's class %s", what)
                    .isEqualTo(404);
        }
    }

    @Test
    void aQuizListsItsQuestionsAndSaysWhenThereIsTooLittle() {
        PageClient staff = client(person(Role.INSTRUCTOR));

        assertThat(staff.get("/teach/quizzes/quick-check/analysis").body()).contains("Question statistics", slug);
        assertThat(staff.get("/teach/quizzes/quick-check/analysis/file").body())
                .startsWith("question,stem,answers,right_percent")
                .contains("\n" + slug + ",", "in_words,median_seconds")
                .doesNotContain(",–,");
        assertThat(staff.get("/teach/items/" + slug + "/answers").body()).contains("In exam mode");
        assertThat(staff.get("/teach/items/" + slug + "/versions/99/adjustments")
                        .status())
                .isEqualTo(404);
        assertThat(staff.get("/teach/items/" + slug + "/versions/1/adjustments/file?kind=drop")
                        .body())
                .startsWith("attempt,learner,exam,right_before");
    }

    private static void press(Page page, String name) {
        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(name))
                .first()
                .click();
        page.waitForLoadState();
    }

    private void awaitCounted() {
        Await.until(
                "its answers counted",
                () -> jdbc.sql(
                                        "select count(*) from tallied_attempt where attempt_id = cast(:id as uuid) and scoring = 1")
                                .param("id", attempt)
                                .query(Integer.class)
                                .single()
                        == 1);
    }
}
