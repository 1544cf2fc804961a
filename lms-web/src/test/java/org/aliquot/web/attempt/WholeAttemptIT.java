package org.aliquot.web.attempt;

import static org.assertj.core.api.Assertions.assertThat;

import org.aliquot.Api;
import org.aliquot.PlatformTest;
import org.aliquot.people.Role;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** "Why did I get this one wrong?": whoever teaches a learner can read the attempt with them, and everybody can see that they did. */
class WholeAttemptIT extends PlatformTest {

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
