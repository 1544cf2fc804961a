package org.aliquot.web.attempt;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.List;
import java.util.Map;
import org.aliquot.Api;
import org.aliquot.PlatformTest;
import org.aliquot.blueprint.ExamCopies;
import org.aliquot.blueprint.ExamVersion;
import org.aliquot.blueprint.Exams;
import org.aliquot.blueprint.QuizChange;
import org.aliquot.examplan.ExamRules;
import org.aliquot.people.Role;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** "Why did I get this one wrong?": whoever teaches a learner can read the attempt with them, and everybody can see that they did. */
class WholeAttemptIT extends PlatformTest {

    @Autowired
    private Exams exams;

    @Autowired
    private ExamCopies copies;

    private Person instructor;
    private Person learner;
    private String cohort;
    private String attempt;

    @BeforeEach
    void aLearnerSitsAQuizOfTheirClass() {
        instructor = person(Role.INSTRUCTOR);
        learner = learner();
        cohort = cohort(instructor, learner);
        attempt = learner.api()
                .post("/attempts", "{\"exam\": \"quick-check\", \"mode\": \"exam\"}")
                .requireStatus(201)
                .text("/id");
        String chosen = learner.api().get("/attempts/" + attempt + "/items/1").text("/options/0/id");
        learner.api()
                .put(
                        "/attempts/" + attempt + "/responses/1",
                        "{\"lease\": 1, \"revision\": 1, \"elapsedMs\": 41000, \"response\": {\"choice\": \"" + chosen
                                + "\"}}")
                .requireStatus(200);
    }

    @Test
    void anInstructorReadsAnAttemptQuestionByQuestion() {
        learner.api().post("/attempts/" + attempt + "/submit", "").requireStatus(200);

        String page = read(instructor, "?at=1");

        assertThat(page)
                .contains("handed in by the learner", "1 of 5", "41 s", "Check the receipt", "Not answered")
                .contains("The learner's answer.", "You can read this attempt, not change it.")
                .as("a quiz without areas has no column for them")
                .doesNotContain(">Area<");
    }

    @Test
    void aRunningAttemptTellsWhatIsAnsweredAndJudgesNothing() {
        assertThat(read(instructor, "?at=1"))
                .contains("It is still running", "Answered", "Not answered yet")
                .doesNotContain("Missed", "The learner's answer");
    }

    @Test
    void everyListOfAttemptsLeadsToIt() {
        String link = "href=\"/teach/attempts/" + attempt + "\"";
        assertThat(page("/teach/attempts")).contains(link);

        learner.api().post("/attempts/" + attempt + "/submit", "").requireStatus(200);
        awaitOutcome(attempt);

        assertThat(page("/teach/attempts?exam=quick-check")).contains(link);
        assertThat(page("/teach/reports/sittings")).contains(link);
    }

    private String page(String path) {
        return instructor.api().get(site() + path).raw().body();
    }

    @Test
    void extraTimeStandsThereWithItsReason() {
        administrator()
                .post(
                        "/attempts/" + attempt + "/extensions",
                        "{\"minutes\": 10, \"reason\": \"Fire alarm\", \"requestId\": \"alarm\"}")
                .requireStatus(200);

        assertThat(read(instructor, "")).contains("10 min of extra time", "Fire alarm");
    }

    @Test
    void openingItIsInTheAuditLog() {
        read(instructor, "");

        assertThat(administrator().get("/audit?action=attempt.opened").json().toString())
                .contains(attempt, instructor.id().toString());
    }

    @Test
    void itIsReadByNobodyButTheirInstructorsAndAdministrators() {
        assertThat(status(person(Role.INSTRUCTOR))).isEqualTo(404);
        assertThat(status(learner)).isEqualTo(403);
        assertThat(status(person(Role.ADMINISTRATOR))).isEqualTo(200);
    }

    @Test
    void aResultStaysInSightWhenTheClassHasEnded() {
        administrator().put("/cohorts/" + cohort + "/archive", "").requireStatus(200);

        assertThat(status(instructor)).isEqualTo(200);
    }

    @Test
    void fewStatementsReadIt() {
        read(instructor, "?at=1");

        assertThat(statements.during(() -> read(instructor, "?at=1"))).hasSizeLessThanOrEqualTo(14);
    }

    /** Ten fields of a film take a second to be drawn; the page does not wait for them. */
    @Test
    void thePicturesOfFieldsComeAfterThePageAndOnlyToWhoMayReadIt() {
        String film = filmSubmitted();
        String address = "/teach/attempts/" + film + "/pictures/1/";

        String page = instructor
                .api()
                .get(site() + "/teach/attempts/" + film + "?at=1")
                .raw()
                .body();

        assertThat(page)
                .contains("href=\"" + address + "0\"", "href=\"" + address + "9\"")
                .doesNotContain("data:image");
        assertThat(picture(instructor, address + "0").headers().firstValue("Content-Type"))
                .contains("image/jpeg");
        assertThat(picture(instructor, address + "99").statusCode()).isEqualTo(404);
        assertThat(picture(person(Role.INSTRUCTOR), address + "0").statusCode()).isEqualTo(404);
        assertThat(picture(learner, address + "0").statusCode()).isEqualTo(403);
    }

    private HttpResponse<String> picture(Person who, String address) {
        return who.api().get(site() + address).raw();
    }

    private String filmSubmitted() {
        String film = jdbc.sql("""
                        select item.slug from item
                        join item_version on item_version.item_id = item.id
                        where item_version.type = 'differential' and item.status = 'published'
                          and item.topic like 'mlt-hema-%'
                        order by item.slug limit 1
                        """).query(String.class).single();
        ExamVersion quiz =
                ((QuizChange.Changed) exams.make("Film " + attempt, List.of(film), instructor.id())).version();
        ExamRules rules = new ExamRules(quiz.spec().title(), 1, null, null, false, false, Map.of(), List.of("mlt"));
        copies.change(quiz.spec().key(), quiz.number(), rules, instructor.id());
        String sat = learner.api()
                .post("/attempts", "{\"exam\": \"" + quiz.spec().key() + "\", \"mode\": \"exam\"}")
                .requireStatus(201)
                .text("/id");
        learner.api().post("/attempts/" + sat + "/submit", "").requireStatus(200);
        awaitOutcome(sat);
        return sat;
    }

    private Api administrator() {
        return demo("admin");
    }

    private String read(Person staff, String query) {
        return staff.api()
                .get(site() + "/teach/attempts/" + attempt + query)
                .raw()
                .body();
    }

    private int status(Person who) {
        return who.api().get(site() + "/teach/attempts/" + attempt).status();
    }
}
