package org.aliquot.web.staff;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Pattern;
import org.aliquot.PlatformTest;
import org.aliquot.blueprint.Exams;
import org.aliquot.blueprint.QuizChange;
import org.aliquot.people.Role;
import org.aliquot.web.Dates;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Office hour: who teaches somebody sees how they stand, and opens what they sat; nobody else does. */
class LearnerPagesIT extends PlatformTest {

    private static final Pattern OVERDUE = Pattern.compile("data-label=\"State\">\\s*(?:<span[^>]*>)?Overdue");

    @Autowired
    private Exams exams;

    private Person learner;
    private PageClient instructor;
    private PageClient administrator;
    private PageClient foreign;
    private String cohort;
    private String attempt;

    @BeforeEach
    void somebodySitsAQuiz() {
        Person teacher = person(Role.INSTRUCTOR);
        learner = learner();
        cohort = cohort(teacher, learner);
        instructor = client(teacher);
        administrator = client(person(Role.ADMINISTRATOR));
        foreign = client(person(Role.INSTRUCTOR));
        attempt = learner.api()
                .post("/attempts", "{\"exam\": \"quick-check\", \"mode\": \"exam\"}")
                .requireStatus(201)
                .text("/id");
        String option = learner.api().get("/attempts/" + attempt + "/items/1").text("/options/0/id");
        learner.api()
                .put(
                        "/attempts/" + attempt + "/responses/1",
                        "{\"lease\": 1, \"revision\": 1, \"response\": {\"choice\": \"" + option
                                + "\"}, \"flagged\": true, \"givenMs\": 9000}")
                .requireStatus(200);
    }

    @Test
    void whatLearnersPutTogetherForThemselvesStaysTheirs() {
        jdbc.sql("update attempt set own_practice = true where id = cast(:id as uuid)")
                .param("id", attempt)
                .update();

        assertThat(administrator.get("/teach/attempts/" + attempt).status()).isEqualTo(404);
        assertThat(instructor.get("/teach/attempts/" + attempt).status()).isEqualTo(404);
        assertThat(instructor.get(page()).body()).doesNotContain(attempt);
    }

    @Test
    void aNameInAClassLeadsToOnePageAboutTheLearner() {
        assertThat(instructor.get("/teach/cohorts/" + cohort).body()).contains(page());

        assertThat(instructor.get(page()).body())
                .contains(
                        learner.email(), "/teach/cohorts/" + cohort, "on time", "/teach/attempts/" + attempt, "Running")
                .doesNotContain("/admin/people");
        assertThat(administrator.get(page()).body())
                .contains("<a href=\"/admin/people/" + learner.id() + "\">Account</a>", "/teach/attempts/" + attempt);
        assertThat(administrator.get("/admin/people/" + learner.id()).body())
                .contains("<a href=\"" + page() + "\">Learning</a>");
        assertThat(foreign.get(page()).status()).isEqualTo(404);
    }

    @Test
    void notesOfStaffStandOnThePageAndTheirAuthorTakesThemBack() {
        String notes = page() + "/notes";
        assertThat(instructor
                        .postAndFollow(notes, Map.of("words", "Works nights until December"))
                        .body())
                .contains("Works nights until December", "Saved.", "Note about a learner written");
        assertThat(administrator.get(page()).body()).contains("Works nights until December");
        assertThat(foreign.post(notes, Map.of("words", "Curious")).status()).isEqualTo(404);

        String id = jdbc.sql("select cast(id as text) from staff_note where learner_id = :id")
                .param("id", learner.id())
                .query(String.class)
                .single();
        assertThat(administrator.post(notes + "/" + id + "/removal", Map.of()).status())
                .isEqualTo(404);
        assertThat(instructor
                        .postAndFollow(notes + "/" + id + "/removal", Map.of())
                        .body())
                .contains("Removed.", "Undo")
                .doesNotContain("Works nights until December");
        assertThat(administrator.post(notes + "/" + id + "/return", Map.of()).status())
                .isEqualTo(404);
        assertThat(instructor
                        .postAndFollow(notes + "/" + id + "/return", Map.of())
                        .body())
                .contains("Works nights until December", "Note about a learner brought back");
    }

    @Test
    void thePageSaysWhySomebodyIsNotCompleteAndWhatReadinessNeeds() {
        assertThat(instructor.get(page()).body())
                .contains("Not complete. Still asked for:", "No goal is set. This is worked out for")
                .containsPattern("\\d+ lessons \\(0 of \\d+ read\\)");
    }

    @Test
    void whatTheClassHasToDoIsListedWithTheirOwnDatesAndWhatIsLateFirst() {
        String plan = "/teach/cohorts/" + cohort;
        instructor.postAndFollow(
                plan + "/pace",
                Map.of("version", "0", "due-mlt-bb-01", today().toString(), "due-mlt-bb-02", today().toString()));
        instructor.postAndFollow(
                plan + "/assignments",
                Map.of(
                        "version",
                        "1",
                        "exam",
                        "mlt-mock-50",
                        "due",
                        today().plusDays(9).toString()));
        String days = instructor.get(plan + "/plan").body().replaceAll("(?s).*href=\"([^\"]+/days)\".*", "$1");
        instructor.postAndFollow(
                days,
                Map.of(
                        "person",
                        learner.id().toString(),
                        "due",
                        today().plusDays(12).toString(),
                        "reason",
                        "Was ill"));
        learner.api()
                .put("/courses/mlt/lessons/mlt-bb-02/progress", "{\"state\": \"completed\", \"secondsSpent\": 60}")
                .requireStatus(200);
        clockForward(Duration.ofDays(2));

        String body = instructor.get(page()).body();
        assertThat(body).contains("Assignments", "individual dates", "1 minute");
        assertThat(rows(body, "tasks")).containsExactly("Overdue", "Open", "Done");
        assertThat(rows(body, "lessons").getFirst()).isEqualTo("Read");
        assertThat(instructor.get(page() + "/lists/tasks").body()).contains("Overdue", ">1 to 3<");
    }

    @Test
    void whoHasIndividualDatesIsLateByTheseAlone() {
        String plan = "/teach/cohorts/" + cohort;
        LocalDate own = today().plusDays(4);
        instructor.postAndFollow(
                plan + "/assignments",
                Map.of(
                        "version",
                        "0",
                        "exam",
                        "mlt-mock-50",
                        "due",
                        today().plusDays(1).toString()));
        String days = instructor.get(plan + "/plan").body().replaceAll("(?s).*href=\"([^\"]+/days)\".*", "$1");
        instructor.postAndFollow(
                days, Map.of("person", learner.id().toString(), "due", own.toString(), "reason", "Was ill"));

        clockForward(Duration.ofDays(3));
        assertThat(instructor.get(page()).body()).contains("on time").doesNotContain("overdue since");
        assertThat(instructor.get(plan).body()).doesNotContain("assignment overdue");

        clockForward(Duration.ofDays(3));
        String since = new Dates(ZoneId.of("America/New_York"), Locale.US).date(own);
        assertThat(instructor.get(page()).body()).contains("1 assignment overdue since " + since);
        assertThat(instructor.get(plan).body()).contains("1 assignment overdue, the first since " + since);
    }

    @Test
    void whoseIndividualDatesAreSoonerIsLateBeforeTheClassIs() {
        String plan = "/teach/cohorts/" + cohort;
        LocalDate own = today().plusDays(1);
        instructor.postAndFollow(
                plan + "/assignments",
                Map.of(
                        "version",
                        "0",
                        "exam",
                        "mlt-mock-50",
                        "due",
                        today().plusDays(9).toString()));
        String days = instructor.get(plan + "/plan").body().replaceAll("(?s).*href=\"([^\"]+/days)\".*", "$1");
        instructor.postAndFollow(
                days, Map.of("person", learner.id().toString(), "due", own.toString(), "reason", "Leaves early"));
        assertThat(instructor.get(page()).body()).contains("on time");

        clockForward(Duration.ofDays(3));
        String since = new Dates(ZoneId.of("America/New_York"), Locale.US).date(own);
        assertThat(instructor.get(page()).body()).contains("1 assignment overdue since " + since);
        assertThat(instructor.get(plan).body()).contains("1 assignment overdue, the first since " + since);
    }

    @Test
    void aLessonTakesALastDayOfTheirOwnAndNothingThatMeansSomethingForExamsOnly() {
        String plan = "/teach/cohorts/" + cohort;
        LocalDate own = today().plusDays(4);
        instructor.postAndFollow(
                plan + "/pace",
                Map.of("version", "0", "due-mlt-bb-01", today().plusDays(1).toString()));
        String days = instructor.get(plan + "/plan").body().replaceAll("(?s).*href=\"([^\"]+/days)\".*", "$1");
        assertThat(instructor.get(days).body())
                .contains("Their last day", "Set this date")
                .doesNotContain("for mlt-bb-01", "Opens for them", "More attempts", "Who has extra time");

        String learnerId = learner.id().toString();
        String over = today().minusDays(1).toString();
        assertThat(instructor
                        .post(days, Map.of("person", learnerId, "due", over, "reason", "Was ill"))
                        .body())
                .contains("This day is over. Choose a later one.");
        assertThat(instructor
                        .postAndFollow(
                                days,
                                Map.of("person", learnerId, "due", own.toString(), "more", "3", "reason", "Was ill"))
                        .body())
                .contains("Set. These dates apply to them", "Was ill")
                .doesNotContain("more attempts");
        assertThat(instructor.get(plan + "/plan").body())
                .contains("1 with individual dates", "its individual dates are then removed too");
        String since = new Dates(ZoneId.of("America/New_York"), Locale.US).date(own);
        assertThat(instructor.get(page()).body()).contains(since + ", individual dates");
        assertThat(client(learner).get("/today/class").body())
                .contains("/courses/mlt/mlt-bb-01")
                .doesNotContain("closed after that");

        clockForward(Duration.ofDays(3));
        assertThat(instructor.get(page()).body()).contains("on time").doesNotContain("overdue since");
        clockForward(Duration.ofDays(3));
        assertThat(instructor.get(page()).body()).contains("1 assignment overdue since " + since);
    }

    @Test
    void nobodyIsLateWithWhatIsNotOfferedAnyMore() {
        String plan = "/teach/cohorts/" + cohort;
        Person author = person(Role.ADMINISTRATOR);
        var quiz = (QuizChange.Changed) exams.make("Given up " + cohort, List.of("mlt-bb-0001"), author.id());
        String key = quiz.version().spec().key();
        client(author)
                .post(
                        "/teach/quizzes/" + key + "/rules",
                        Map.of("number", "1", "items", "1", "title", "Given up", "courses", "mlt", "minutes", "10"));
        instructor.postAndFollow(plan + "/assignments", Map.of("version", "0", "exam", key, "due", today().toString()));
        clockForward(Duration.ofDays(2));
        assertThat(instructor.get(page()).body())
                .contains("1 assignment overdue since")
                .containsPattern(OVERDUE);
        assertThat(instructor.get(plan).body()).contains("1 assignment overdue");

        jdbc.sql("update exam set status = 'retired' where key = :key")
                .param("key", key)
                .update();
        assertThat(instructor.get(page()).body())
                .contains("on time")
                .doesNotContain("overdue since")
                .doesNotContainPattern(OVERDUE);
        assertThat(instructor.get(plan).body()).doesNotContain("assignment overdue");
    }

    @Test
    void allLessonsAreAPageFurther() {
        assertThat(instructor.get(page()).body()).contains(page() + "/lists/lessons");
        assertThat(instructor.get(page() + "/lists/lessons").body()).contains("Not opened", "1 to ");
        assertThat(instructor.get(page() + "/lists/grades").status()).isEqualTo(404);
        for (String list : List.of("tasks", "lessons", "messages", "acts")) {
            assertThat(foreign.get(page() + "/lists/" + list).status()).as(list).isEqualTo(404);
        }
    }

    @Test
    void messagesOfColleaguesOfTheClassAreListedWithWhetherTheyWereRead() {
        Person colleague = person(Role.INSTRUCTOR);
        administrator.postAndFollow(
                "/admin/cohorts/" + cohort + "/instructors", Map.of("instructor", colleague.email()));
        Person elsewhere = person(Role.INSTRUCTOR);
        cohort(elsewhere, learner);
        String id = write(client(colleague), "See me about the films");
        write(client(elsewhere), "Of another class");

        assertThat(instructor.get(page()).body())
                .contains("See me about the films", "Not read yet", "Message sent")
                .doesNotContain("Of another class", "/messages/" + id);
        client(learner).get("/messages/" + id);
        assertThat(client(colleague).get(page()).body()).contains("/messages/" + id, "Read ");
        assertThat(administrator.get(page()).body()).contains("See me about the films", "Of another class");
        assertThat(client(person(Role.AUDITOR)).get(page()).body()).doesNotContain("See me about the films");
    }

    @Test
    void whatStaffDidToAttemptsGradesAndAccessIsAmongWhatWasDone() {
        instructor.get("/teach/attempts/" + attempt);
        instructor.postAndFollow(
                "/teach/cohorts/" + cohort + "/assignments",
                Map.of(
                        "version",
                        "0",
                        "exam",
                        "quick-check",
                        "due",
                        today().plusDays(9).toString()));
        instructor.postAndFollow(
                "/teach/cohorts/" + cohort + "/grades",
                Map.of(
                        "learner",
                        learner.id().toString(),
                        "work",
                        "quick-check",
                        "percent",
                        "85",
                        "reason",
                        "Fire alarm"));

        assertThat(rows(instructor.get(page()).body(), "acts"))
                .contains("Attempt opened by staff", "Grade set instead of a result", "Joined a class");
        assertThat(instructor.get(page()).body()).doesNotContain("Signed in");
        Person neighbor = learner();
        administrator.postAndFollow("/admin/cohorts/" + cohort + "/members", Map.of("members", neighbor.email()));
        assertThat(rows(instructor.get("/teach/learners/" + neighbor.id()).body(), "acts"))
                .as("what was done about others of the class is not theirs")
                .doesNotContain("Grade set instead of a result");
    }

    /** The first column of acts, and the state of what else is listed: its first word. */
    private static List<String> rows(String body, String list) {
        String section = body.substring(body.indexOf("id=\"" + list + "-title\""));
        Pattern cell = list.equals("acts")
                ? Pattern.compile("<th scope=\"row\">([^<]*)</th>")
                : Pattern.compile("<td data-label=\"(?:State|Read)\">\\s*(?:<span[^>]*>)?(\\w+)");
        return cell.matcher(section.substring(0, section.indexOf("</section>")))
                .results()
                .map(found -> found.group(1).strip())
                .toList();
    }

    private String write(PageClient staff, String subject) {
        String id = UUID.randomUUID().toString();
        staff.postAndFollow(
                "/teach/messages",
                Map.of(
                        "id",
                        id,
                        "to",
                        "learner",
                        "about",
                        learner.id().toString(),
                        "subject",
                        subject,
                        "words",
                        "On Monday"));
        return id;
    }

    private String page() {
        return "/teach/learners/" + learner.id();
    }

    private PageClient client(Person person) {
        return new PageClient(site(), person.api().token());
    }
}
