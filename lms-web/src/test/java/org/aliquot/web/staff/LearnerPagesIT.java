package org.aliquot.web.staff;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.aliquot.PlatformTest;
import org.aliquot.people.Role;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Office hour: who teaches somebody sees how they stand, and opens what they sat; nobody else does. */
class LearnerPagesIT extends PlatformTest {

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
                .contains("/admin/people/" + learner.id(), "/teach/attempts/" + attempt);
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
                .doesNotContain("Works nights until December");
    }

    @Test
    void thePageSaysWhySomebodyIsNotCompleteAndWhatReadinessNeeds() {
        assertThat(instructor.get(page()).body())
                .contains("Not complete. Still asked for:", "lessons read", "No goal is set");
    }

    private String page() {
        return "/teach/learners/" + learner.id();
    }

    private PageClient client(Person person) {
        return new PageClient(site(), person.api().token());
    }
}
