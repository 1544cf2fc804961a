package org.aliquot.web.staff;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.aliquot.PlatformTest;
import org.aliquot.people.Role;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The day of an instructor begins with what is to be done: whom to talk to, by rules that can be read and changed. */
class StaffDayIT extends PlatformTest {

    private Person learner;
    private PageClient teacher;
    private PageClient administrator;
    private PageClient foreign;
    private String cohort;
    private String talk;

    @BeforeEach
    void somebodyTeaches() {
        Person instructor = person(Role.INSTRUCTOR);
        learner = learner();
        jdbc.sql("update account set name = :name where id = :id")
                .param("name", name())
                .param("id", learner.id())
                .update();
        cohort = cohort(instructor, learner);
        talk = "/teach/cohorts/" + cohort + "/talk";
        teacher = client(instructor);
        administrator = client(person(Role.ADMINISTRATOR));
        foreign = client(person(Role.INSTRUCTOR));
    }

    @Test
    void anInstructorBeginsWithTheirOwnDay() {
        assertThat(teacher.get("/teach/today").body())
                .contains("Your classes", "/teach/cohorts/" + cohort, "1 learner in 1 class", "Waiting for you")
                .contains("None of your learners is taking an exam");
        assertThat(foreign.get("/teach/today").body())
                .contains("You teach no class yet. An administrator adds you to one.")
                .doesNotContain(cohort);
        assertThat(administrator.get("/teach/today").body())
                .contains("You teach no class yet. You can add yourself to one in <a href=\"/admin/cohorts\">");
        assertThat(client(learner).get("/teach/today").status()).isEqualTo(403);
    }

    @Test
    void whoHasNotStartedIsNamedAndAfterATalkTheDaysCountAnew() {
        clockForward(Duration.ofDays(8));
        assertThat(teacher.get("/teach/today").body())
                .contains("Talk to " + name(), "Not started, 8 days after access began");
        assertThat(foreign.get("/teach/today").body()).doesNotContain(name());

        assertThat(foreign.post(notes(), Map.of("talked", "true", "cohort", cohort))
                        .status())
                .isEqualTo(404);
        assertThat(teacher.postAndFollow(
                                notes(),
                                Map.of(
                                        "talked",
                                        "true",
                                        "cohort",
                                        cohort,
                                        "words",
                                        "Will begin on Monday",
                                        "back",
                                        talk))
                        .body())
                .contains("No one today", "Saved.");
        assertThat(teacher.get("/teach/today").body()).doesNotContain("Talk to " + name());

        clockForward(Duration.ofDays(16));
        assertThat(teacher.get(talk).body()).contains(name(), "Not started, 24 days after access began");
    }

    @Test
    void aClassLeadsToWritingToThemAndTakesThatTheyWereTalkedTo() {
        clockForward(Duration.ofDays(8));
        String page = "/teach/cohorts/" + cohort;
        String write = "/teach/messages/new?about=" + learner.id() + "&amp;to=learner";
        for (String list : List.of(page, "/teach/cohorts/" + cohort + "/talk")) {
            assertThat(teacher.get(list).body())
                    .as(list)
                    .contains("href=\"" + write + "\"", "Mark as talked to", "name=\"back\" value=\"" + list + "\"");
        }
        assertThat(teacher.get(page).body()).contains("href=\"" + talk + "#rules-title\">read and change");
        assertThat(teacher.get(talk).body()).contains("id=\"rules-title\"");
        assertThat(teacher.get(write.replace("&amp;", "&")).body()).contains(name());
        assertThat(client(person(Role.AUDITOR)).get(page).body())
                .as("who only looks")
                .contains("Not started, 8 days after access began")
                .doesNotContain("Mark as talked to", write);

        assertThat(teacher.postAndFollow(notes(), Map.of("talked", "true", "cohort", cohort, "back", page))
                        .body())
                .contains("They are off the list", "No one today");
    }

    @Test
    void theDaySaysWhoIsOffItsListAndTakesThatBack() {
        clockForward(Duration.ofDays(8));
        String said = teacher.postAndFollow(notes(), Map.of("talked", "true", "cohort", cohort, "back", "/teach/today"))
                .body();
        assertThat(said)
                .contains("Saved. " + name() + " is off the list", "Undo")
                .doesNotContain("Talk to " + name());

        String undoing = said.replaceAll("(?s).*action=\"(/teach/learners/[^\"]*/removal)\".*", "$1");
        assertThat(teacher.postAndFollow(undoing, Map.of("back", "/teach/today"))
                        .body())
                .contains("Undone.", "Talk to " + name());
    }

    @Test
    void whatWasOverdueBeforeATalkIsNoReasonAndWhatComesAfterItIs() {
        LocalDate today = LocalDate.now(ZoneId.of("America/New_York"));
        due("mlt-bb-01", today.plusDays(1));
        due("mlt-bb-02", today.plusDays(4));
        clockForward(Duration.ofDays(3));
        assertThat(teacher.get(talk).body()).contains("1 assignment overdue");

        teacher.postAndFollow(notes(), Map.of("talked", "true", "cohort", cohort));
        assertThat(teacher.get(talk).body()).contains("No one today");

        clockForward(Duration.ofDays(6));
        assertThat(teacher.get(talk).body()).contains("1 assignment overdue, the first since");
    }

    @Test
    void aClassHasRulesOfItsOwnAndGoesBackToThoseOfTheInstallation() {
        clockForward(Duration.ofDays(8));
        assertThat(teacher.get(talk).body()).contains("The school's rules", name());

        Map<String, String> rules = rules("30");
        assertThat(foreign.post(talk + "/rules", rules).status()).isEqualTo(404);
        assertThat(teacher.postAndFollow(talk + "/rules", rules).body())
                .contains("For this class only", "No one today", "value=\"30\"");
        assertThat(teacher.post(talk + "/rules", rules).status())
                .as("somebody was faster")
                .isEqualTo(409);

        rules.put("version", "1");
        rules.put("own", "false");
        assertThat(teacher.postAndFollow(talk + "/rules", rules).body()).contains("The school's rules", "Not started");
    }

    @Test
    void aRuleThatIsNoNumberIsToldAtItsField() {
        PageClient.Answer refused = teacher.post(talk + "/rules", rules("soon"));
        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.body()).contains("Enter a whole number from 1 to 365.", "value=\"soon\"");
    }

    @Test
    void theHeadOfTheSchoolSeesItInFigures() {
        assertThat(administrator.get("/admin").body())
                .contains(
                        "Enrolled",
                        "Started",
                        "To talk to",
                        "Access ending",
                        "Completions",
                        "Pass rate",
                        "Mail waiting");
        assertThat(administrator.get("/admin/talk-rules").body()).contains("Days without work");
        assertThat(teacher.get("/admin/talk-rules").status()).isEqualTo(403);
    }

    /** A tile that says one thing and opens a list of another is not believed again. */
    @Test
    void aTileCountsTheRowsOfTheReportBehindIt() {
        jdbc.sql("update enrollment set status = 'paused', paused_on = starts_on where account_id = :id")
                .param("id", learner().id())
                .update();
        jdbc.sql("update enrollment set ends_on = starts_on + 15 where account_id = :id")
                .param("id", learner.id())
                .update();
        String overview = administrator.get("/admin").body();
        for (String tile : List.of("Enrolled", "Started", "Access ending")) {
            Matcher found = Pattern.compile("<a href=\"([^\"]+)\">" + tile + "</a></dt><dd>([0-9,]+)")
                    .matcher(overview);
            assertThat(found.find()).as(tile).isTrue();
            String report = found.group(1).replace("&amp;", "&").replace("?", "/file?format=csv&");
            long rows = administrator.get(report).body().lines().count() - 1;
            assertThat(rows).as(tile).isEqualTo(Long.parseLong(found.group(2).replace(",", "")));
        }
    }

    private void due(String lesson, LocalDate day) {
        jdbc.sql("""
                        insert into cohort_assignment (id, cohort_id, kind, ref, due_on, closes, tutor, late_answers)
                        values (:id, :cohort, 'lesson', :lesson, :day, false, true, 'count')
                        """)
                .param("id", UUID.randomUUID())
                .param("cohort", UUID.fromString(cohort))
                .param("lesson", lesson)
                .param("day", day)
                .update();
    }

    private static Map<String, String> rules(String unstarted) {
        return new HashMap<>(Map.of(
                "version", "0", "quiet", "7", "overdue", "1", "unstarted", unstarted, "ending", "14", "score", ""));
    }

    /** No other test's learner is called so. */
    private String name() {
        return "Zora " + learner.id();
    }

    private String notes() {
        return "/teach/learners/" + learner.id() + "/notes";
    }

    private PageClient client(Person person) {
        return new PageClient(site(), person.api().token());
    }
}
