package org.aliquot.web.staff;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.Map;
import org.aliquot.PlatformTest;
import org.aliquot.people.Role;
import org.aliquot.web.staff.PageClient.Answer;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A class that begins again: with what is ticked of the last one, every date as far from the start as it was. */
class NextTermIT extends PlatformTest {

    private Person instructor;
    private Person assistant;
    private PageClient teacher;
    private PageClient administrator;
    private String admin;

    @BeforeEach
    void haveAClassWithAllOfIt() {
        instructor = person(Role.INSTRUCTOR);
        assistant = person(Role.INSTRUCTOR);
        teacher = client(instructor);
        administrator = client(person(Role.ADMINISTRATOR));
        Person learner = learner();
        String id = cohort(instructor, learner);
        admin = "/admin/cohorts/" + id;
        String teach = "/teach/cohorts/" + id;
        administrator.postAndFollow(
                admin + "/settings",
                Map.of(
                        "name",
                        "Fall",
                        "firstDay",
                        "2040-08-24",
                        "lastDay",
                        "2040-12-18",
                        "seats",
                        "30",
                        "version",
                        "0"));
        teacher.postAndFollow(teach + "/pace", Map.of("version", "0", "due-mlt-bb-02", "2040-09-01"));
        String plan = "/cohorts/" + id + "/assignments";
        instructor
                .api()
                .put(
                        plan + "/" + instructor.api().get(plan).text("/items/0/id") + "/own-days/" + learner.id(),
                        "{\"dueOn\": \"2040-09-15\", \"reason\": \"Was ill\"}")
                .requireStatus(200);
        Map<String, String> exam = new HashMap<>(Map.of("version", "1", "exam", "quick-check", "due", "2040-10-05"));
        exam.put("opens", "2040-10-05T09:00");
        exam.put("hour", "17:30");
        exam.put("code", "oak 12");
        teacher.postAndFollow(teach + "/assignments", exam);
        teacher.postAndFollow(
                teach + "/grades/weights",
                Map.of("weight-quick-check", "35", "rule-quick-check", "last", "shown-quick-check", "10 best"));
        teacher.postAndFollow(teach + "/talk/rules", Map.of("version", "0", "quiet", "13"));
        teacher.postAndFollow(
                teach + "/assistants", Map.of("person", assistant.id().toString()));
    }

    @Test
    void everythingGoesAlongAndMovesByTheDifferenceOfTheStarts() {
        assertThat(administrator.get(admin + "/next-term").body())
                .contains("It began on Aug 24, 2040", "Create the class");

        Answer made = copy("plan", "weights", "rules", "staff", "settings");

        String next = made.body().replaceAll("(?s).*href=\"/teach/cohorts/([^\"/]+)/plan\".*", "$1");
        assertThat(made.body())
                .contains(
                        "<h1>Spring</h1>", "Created. Look at its plan", "value=\"2041-01-11\"", "value=\"2041-05-07\"")
                .contains("value=\"30\"", "Teaching assistant</span>");
        String plan = teacher.get("/teach/cohorts/" + next + "/plan").body();
        assertThat(plan)
                .contains("value=\"2041-01-19\"", "Feb 22, 2041, 5:30", "Opens Feb 22, 2041, 9:00")
                .doesNotContain("oak 12", "with individual dates");
        assertThat(jdbc.sql("select weight || ' ' || rule from graded_work where cohort_id = cast(:id as uuid)")
                        .param("id", next)
                        .query(String.class)
                        .list())
                .contains("35 last");
        assertThat(teacher.get("/teach/cohorts/" + next + "/talk").body())
                .contains("For this class only", "value=\"13\"");
        assertThat(client(assistant).get("/teach/cohorts/" + next).status()).isEqualTo(200);
        assertThat(teacher.get("/teach/cohorts/" + next + "/members").body()).doesNotContain("Extend ");
    }

    @Test
    void whatIsNotTickedStaysBehind() {
        Answer made = copy("weights");

        String next = made.body().replaceAll("(?s).*href=\"/teach/cohorts/([^\"/]+)/plan\".*", "$1");
        assertThat(teacher.get("/teach/cohorts/" + next).status()).isEqualTo(404);
        assertThat(made.body()).doesNotContain("2041-05-07", "Teaching assistant</span>");
        assertThat(administrator.get("/teach/cohorts/" + next + "/plan").body()).contains("Nothing assigned yet");
        assertThat(administrator.get("/teach/cohorts/" + next + "/talk").body()).contains("The school's rules");
    }

    @Test
    void whatIsWrongIsSaidAndWhatWasTypedStays() {
        Answer refused = administrator.post(admin + "/next-term", Map.of("name", "", "first", "soon", "part", "plan"));

        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.body())
                .contains("id=\"name-error\"", "id=\"first-error\"", "value=\"soon\"", "value=\"plan\" checked")
                .doesNotContain("value=\"staff\" checked");
    }

    private Answer copy(String... parts) {
        return administrator.postAndFollow(
                admin + "/next-term", Map.of("name", "Spring", "first", "2041-01-11", "part", String.join(",", parts)));
    }

    private PageClient client(Person person) {
        return new PageClient(site(), person.api().token());
    }
}
