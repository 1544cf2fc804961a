package org.aliquot.web.staff;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.aliquot.people.Role;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Who watches over exams finds every attempt that runs without knowing which exam it is of. */
class RunningPagesIT extends DeskTest {

    private Person instructor;
    private Person learner;
    private String cohort;
    private String attempt;

    @BeforeEach
    void somebodySitsAnExam() {
        instructor = person(Role.INSTRUCTOR);
        learner = learner();
        cohort = cohort(instructor, learner);
        attempt = sit(learner);
    }

    @Test
    void thePageOpensOnAllThatRunInAllExamsAndSaysHowFarEachIs() {
        String fresh = client(instructor).get("/teach/attempts").body();
        assertThat(fresh)
                .contains("/teach/attempts/" + attempt + "/extensions", "All exams and quizzes")
                .containsPattern("data-label=\"Answered\" class=\"num\">0 of \\d+<")
                .contains("Nothing yet", "Not open");

        answerTheFirst();
        assertThat(client(instructor).get("/teach/attempts").body())
                .containsPattern("data-label=\"Answered\" class=\"num\">1 of \\d+<")
                .contains("Just now");
        assertThat(client(person(Role.INSTRUCTOR)).get("/teach/attempts").body())
                .contains("None of your learners is taking an exam or quiz at the moment")
                .doesNotContain(attempt);
    }

    @Test
    void theOverviewCountsWhatThePageShows() {
        Person administrator = person(Role.ADMINISTRATOR);
        int running = jdbc.sql("select count(*) from attempt where status <> 'final' and not own_practice")
                .query(Integer.class)
                .single();

        assertThat(client(administrator).get("/admin").body()).contains(">" + running + "<", "Attempts running now");
        assertThat(client(administrator)
                        .get("/teach/attempts?q=" + learner.email())
                        .body())
                .contains("/teach/attempts/" + attempt + "/extensions");
    }

    @Test
    void thePageFollowsTheExamWhileItIsOpen() {
        Page page = page(instructor);
        page.clock().install();
        page.navigate(site() + "/teach/attempts");
        assertThat(page.getByRole(AriaRole.CELL, new Page.GetByRoleOptions().setName("Nothing yet")))
                .isVisible();

        answerTheFirst();
        page.clock().fastForward(16_000);
        assertThat(page.getByRole(AriaRole.CELL, new Page.GetByRoleOptions().setName("Just now")))
                .isVisible();
    }

    @Test
    void whoHasJustEndedIsShownAmongAllExamsWithWhenItEnded() {
        learner.api().post("/attempts/" + attempt + "/submit", "").requireStatus(200);
        jdbc.sql("""
                        update attempt
                        set ended_at = ended_at - interval '70 minutes', final_at = ended_at - interval '10 minutes'
                        where id = cast(:id as uuid)
                        """).param("id", attempt).update();
        PageClient teacher = client(instructor);
        Matcher ended = Pattern.compile("<dt>Ended</dt><dd>([^<]+), handed in by the learner")
                .matcher(teacher.get("/teach/attempts/" + attempt).body());
        assertThat(ended.find()).isTrue();

        for (String path : List.of("/teach/attempts", "/teach/attempts?exam=quick-check")) {
            assertThat(teacher.get(path).body())
                    .contains("href=\"/teach/attempts/" + attempt + "\"")
                    .contains("data-label=\"Ended\" class=\"num\">" + ended.group(1) + "<");
        }
        assertThat(client(person(Role.INSTRUCTOR)).get("/teach/attempts").body())
                .contains("None in the last 24 hours")
                .doesNotContain(attempt);
        jdbc.sql("update attempt set ended_at = ended_at - interval '1 day' where id = cast(:id as uuid)")
                .param("id", attempt)
                .update();
        assertThat(teacher.get("/teach/attempts").body()).doesNotContain(attempt);
    }

    @Test
    void theListOfARoomLeadsToAMessageToThoseInIt() {
        String link = "/teach/messages/new?to=running";
        String one = "/teach/messages/new?about=" + learner.id() + "&exam=quick-check&to=learner";
        assertThat(client(instructor).get("/teach/attempts").body().replace("&amp;", "&"))
                .contains("href=\"" + link + "\"", "Write to those at an exam", "href=\"" + one + "\"");
        assertThat(client(instructor).get(one).body())
                .contains("To Test Person", "name=\"exam\" value=\"quick-check\"", "above the question within seconds");
        assertThat(client(instructor)
                        .get(one.replace("quick-check", "mlt-mock-50"))
                        .body())
                .doesNotContain("above the question");
        assertThat(client(instructor).get("/teach/attempts?exam=quick-check").body())
                .contains("Write to those at this exam", "exam=quick-check");
        assertThat(client(instructor).get(link + "&exam=quick-check").body())
                .contains("name=\"exam\" value=\"quick-check\"");
        assertThat(client(instructor).get(link + "&exam=mlt-mock-50").body())
                .contains("None of your learners fits this choice right now");
        Map<String, String> message =
                Map.of("to", "running", "exam", "mlt-mock-50", "subject", "Lab", "words", "We begin at 8.");
        assertThat(client(instructor).post("/teach/messages", message).status()).isEqualTo(409);
    }

    @Test
    void oneOfManyClassesIsShownAlone() {
        Person other = learner();
        String evening = evening(other);
        String elsewhere = sit(other);
        PageClient teacher = client(instructor);
        assertThat(teacher.get("/teach/attempts").body())
                .contains(attempt, elsewhere, "All classes", "Evening section", "Write to those at an exam");

        assertThat(teacher.get("/teach/attempts?cohort=" + evening).body().replace("&amp;", "&"))
                .contains(
                        elsewhere,
                        "<option value=\"" + evening + "\" selected",
                        "hx-get=\"/teach/attempts?exam=&cohort=" + evening + "&",
                        "Write to those in this class at an exam")
                .doesNotContain(attempt);
        assertThat(teacher.get("/teach/attempts?exam=mlt-mock-50&cohort=" + cohort)
                        .body())
                .contains("No one in this class is taking it at the moment");
        assertThat(teacher.get("/teach/attempts?exam=quick-check&q=" + learner.email())
                        .body())
                .contains(attempt, "Write to everyone at this exam")
                .doesNotContain(elsewhere);
    }

    @Test
    void whoHasEndedIsShownWithTheirClass() {
        String evening = evening(learner());
        learner.api().post("/attempts/" + attempt + "/submit", "").requireStatus(200);
        PageClient teacher = client(instructor);

        for (String exam : List.of("", "quick-check")) {
            String list = "/teach/attempts?exam=" + exam + "&cohort=";
            assertThat(teacher.get(list + cohort).body()).contains("href=\"/teach/attempts/" + attempt + "\"");
            assertThat(teacher.get(list + evening).body()).doesNotContain(attempt);
        }
    }

    @Test
    void aClassOfAColleagueIsNoneToChoose() {
        String foreign = cohort(person(Role.INSTRUCTOR), learner);

        assertThat(client(instructor).get("/teach/attempts?cohort=" + foreign).body())
                .contains(attempt, "selected>All classes")
                .doesNotContain(foreign);
    }

    @Test
    void aClassThatIsArchivedIsNoneToChoose() {
        String evening = evening(learner());
        String list = "/teach/attempts?cohort=" + evening;
        assertThat(client(instructor).get(list).body()).contains("<option value=\"" + evening + "\" selected");

        person(Role.ADMINISTRATOR)
                .api()
                .put("/cohorts/" + evening + "/archive", "")
                .requireStatus(200);

        assertThat(client(instructor).get(list).body())
                .contains(attempt, "selected>All classes")
                .doesNotContain(evening);
    }

    @Test
    void aClassStaysChosenWhileThePageIsOpen() {
        Person other = learner();
        evening(other);
        sit(other);
        Page page = page(instructor);
        page.clock().install();
        page.navigate(site() + "/teach/attempts");
        Locator rows = page.locator("#running-now tbody tr");
        assertThat(rows).hasCount(2);
        page.locator("#cohort").selectOption(cohort);
        page.getByRole(
                        AriaRole.BUTTON,
                        new Page.GetByRoleOptions().setName("Show").setExact(true))
                .click();
        assertThat(rows).hasCount(1);
        assertThat(page.url()).contains("cohort=" + cohort);

        answerTheFirst();
        page.clock().fastForward(16_000);
        assertThat(page.getByRole(AriaRole.CELL, new Page.GetByRoleOptions().setName("Just now")))
                .isVisible();
        assertThat(rows).hasCount(1);
        assertThat(page.locator("#cohort")).hasValue(cohort);
    }

    /** Another class of the same instructor. */
    private String evening(Person other) {
        return cohortOf("{\"name\": \"Evening section\", \"course\": \"mlt\"}", instructor, other);
    }

    private static String sit(Person somebody) {
        return somebody.api()
                .post("/attempts", "{\"exam\": \"quick-check\", \"mode\": \"exam\"}")
                .requireStatus(201)
                .text("/id");
    }

    private void answerTheFirst() {
        String option = learner.api().get("/attempts/" + attempt + "/items/1").text("/options/0/id");
        learner.api()
                .put(
                        "/attempts/" + attempt + "/responses/1",
                        "{\"lease\": 1, \"revision\": 1, \"response\": {\"choice\": \"" + option
                                + "\"}, \"flagged\": false, \"givenMs\": 9000}")
                .requireStatus(200);
    }
}
