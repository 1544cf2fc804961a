package org.aliquot.web.staff;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.util.Map;
import java.util.UUID;
import org.aliquot.people.Role;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A gradebook counts what was sat, by the class's own weights; what somebody sets in its place says why, and hides nothing. */
class GradebookIT extends DeskTest {

    private static final String EXAM = "quick-check";

    private Person instructor;
    private Person learner;
    private PageClient teacher;
    private String path;

    @BeforeEach
    void aClassHasAnExamToSit() {
        instructor = person(Role.INSTRUCTOR);
        learner = learner();
        teacher = client(instructor);
        String cohort = cohort(instructor, learner, learner());
        instructor
                .api()
                .post(
                        "/cohorts/" + cohort + "/assignments",
                        "{\"version\": 0, \"exam\": \"" + EXAM + "\", \"dueOn\": \"" + today().plusDays(3) + "\"}")
                .requireStatus(200);
        path = "/teach/cohorts/" + cohort + "/grades";
    }

    @Test
    void theBestOrTheLastResultCountsAsTheClassSays() {
        outcome(4, 10, 1);
        outcome(8, 10, 2);
        outcome(6, 10, 3);
        assertThat(teacher.get(path).body()).contains("weight 10, best result", ">80%<", "1 of 1");

        Map<String, String> weights = Map.of("weight-" + EXAM, "30", "rule-" + EXAM, "last", "weight-lessons", "10");
        assertThat(teacher.postAndFollow(path + "/weights", weights).body())
                .contains("Weights saved", "weight 30, last result", ">60%<", ">45%<", "2 of 2");
    }

    @Test
    void oneWrongWeightLosesNoneOfTheOthers() {
        Map<String, String> typed = Map.of("weight-" + EXAM, "200", "rule-" + EXAM, "last", "weight-lessons", "35");

        PageClient.Answer refused = teacher.post(path + "/weights", typed);

        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.body())
                .contains("Enter a whole number from 0 to 100", "value=\"200\"", "value=\"35\"")
                .containsPattern("<option value=\"last\" selected");
        assertThat(teacher.get(path).body()).contains("weight 10, best result");
    }

    @Test
    void aHalfIsSaidOnThePageAsInTheFile() {
        outcome(5, 8, 1);
        assertThat(teacher.get(path).body()).contains(">62.5%<", ">Test Person, " + learner.email() + "<");
        assertThat(teacher.get(path + "/file?format=csv").body()).contains(",62.5,62.5,");
    }

    @Test
    void aGradeThatIsSetSaysWhyKeepsWhatWasReachedAndIsTakenBack() {
        outcome(5, 10, 1);
        Map<String, String> grade =
                Map.of("learner", learner.id().toString(), "work", EXAM, "percent", "70", "reason", "Fire alarm");
        assertThat(teacher.post(path, Map.of("learner", learner.id().toString(), "work", EXAM, "percent", "170"))
                        .body())
                .contains("Enter a percentage from 0 to 100", "Say why");

        assertThat(teacher.postAndFollow(path, grade).body()).contains("The grade is set", ">70%<", "result 50%");
        assertThat(teacher.get(path + "?learner=" + learner.id() + "&work=" + EXAM)
                        .body())
                .contains("Result: 50%.", "70% was set by Test Person", "Fire alarm");
        assertThat(teacher.get(path + "/file?format=csv").body())
                .contains("Quick check against the clock, result", learner.email() + ",0.0,0.0,70.0,50.0,70.0,1");
        assertThat(jdbc.sql("select count(*) from audit_entry where action = 'grade.changed' and actor = :actor")
                        .param("actor", instructor.id())
                        .query(Integer.class)
                        .single())
                .isEqualTo(1);

        assertThat(teacher.postAndFollow(
                                path,
                                Map.of(
                                        "learner",
                                        learner.id().toString(),
                                        "work",
                                        EXAM,
                                        "reason",
                                        "Sat again",
                                        "back",
                                        "true"))
                        .body())
                .contains("The result counts again", ">50%<")
                .doesNotContain("result 50%");
    }

    @Test
    void nobodyGradesAClassThatIsNotTheirsNorSomebodyWhoIsNotInIt() {
        PageClient foreign = client(person(Role.INSTRUCTOR));
        Map<String, String> grade =
                Map.of("learner", learner.id().toString(), "work", EXAM, "percent", "70", "reason", "x");
        assertThat(foreign.get(path).status()).isEqualTo(404);
        assertThat(foreign.get(path + "/file").status()).isEqualTo(404);
        assertThat(foreign.post(path, grade).status()).isEqualTo(404);
        assertThat(foreign.post(path + "/weights", Map.of()).status()).isEqualTo(404);
        assertThat(teacher.post(
                                path,
                                Map.of(
                                        "learner",
                                        UUID.randomUUID().toString(),
                                        "work",
                                        EXAM,
                                        "percent",
                                        "70",
                                        "reason",
                                        "x"))
                        .status())
                .isEqualTo(404);
    }

    @Test
    void arrowKeysMoveBetweenGradesAndEnterOpensOne() {
        Page page = page(instructor);
        page.navigate(site() + path);
        assertThat(page.locator("aliquot-grid:defined")).isAttached();
        page.locator("[data-cell]").first().focus();
        page.keyboard().press("ArrowRight");
        page.keyboard().press("ArrowDown");
        assertThat(page.locator("[data-cell]").nth(3)).isFocused();
        assertThat(page.locator("[data-cell][tabindex='0']")).hasCount(1);
        page.keyboard().press("Enter");
        assertThat(page.locator("#percent")).isFocused();
    }

    @Test
    void afterAChangeTheFocusIsOnTheGradeThatWasChanged() {
        Page page = page(instructor);
        page.navigate(site() + path);
        page.locator("[data-cell]").nth(3).press("Enter");
        String grade = "[id='of-" + page.locator("input[name=learner]").inputValue() + "-"
                + page.locator("input[name=work]").inputValue() + "']";
        page.locator("#percent").fill("70");
        page.locator("#reason").fill("Fire alarm");
        page.locator("#reason").press("Enter");
        assertThat(page.locator(".notice").first()).containsText("The grade is set");
        assertThat(page.locator(grade)).isFocused();
        assertThat(page.locator(grade)).hasAttribute("tabindex", "0");
        assertThat(page.locator(".notice").first()).isInViewport();
        page.keyboard().press("ArrowUp");
        assertThat(page.locator("[data-cell]").nth(1)).isFocused();
    }

    @Test
    void aLargerClassCostsNoMoreStatements() {
        teacher.get(path);
        int few = statements.during(() -> teacher.get(path)).size();
        String cohort = path.split("/")[3];
        Person administrator = person(Role.ADMINISTRATOR);
        for (int i = 0; i < 4; i++) {
            administrator
                    .api()
                    .post(
                            "/cohorts/" + cohort + "/members",
                            "{\"people\": [\"" + learner().id() + "\"]}")
                    .requireStatus(200);
        }
        assertThat(statements.during(() -> teacher.get(path))).hasSize(few).hasSizeLessThanOrEqualTo(12);
    }

    private void outcome(int correct, int total, int minute) {
        jdbc.sql("""
                        insert into exam_outcome (attempt_id, account_id, exam_key, mode, correct, answered, total, started_at, final_at)
                        values (gen_random_uuid(), :account, :exam, 'exam', :correct, :total, :total, server_now(),
                                server_now() + make_interval(mins => :minute))
                        """)
                .param("account", learner.id())
                .param("exam", EXAM)
                .param("correct", correct)
                .param("total", total)
                .param("minute", minute)
                .update();
    }
}
