package org.aliquot.web.staff;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.Map;
import org.aliquot.PlatformTest;
import org.aliquot.people.Role;
import org.aliquot.web.staff.PageClient.Answer;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** An administrator sees what happened, and gives people what they need. */
class AdminPagesIT extends PlatformTest {

    private Person administrator;
    private PageClient client;

    @BeforeEach
    void signIn() {
        administrator = person(Role.ADMINISTRATOR);
        client = new PageClient(site(), administrator.api().token());
    }

    @Test
    void theFormOfARefusedActLoadedAnewLeadsToThePageItStandsOn() {
        String person = "/admin/people/" + person(Role.LEARNER).id();
        String refused = person + "/accommodation";
        assertThat(client.post(refused, Map.of("extraTimePercent", "lots")).status())
                .isEqualTo(422);

        assertThat(client.load(refused))
                .returns(303, PageClient.Answer::status)
                .returns(person, PageClient.Answer::location);
        assertThat(client.load("/admin/connections/sign-on"))
                .as("an address that reads as that of a connection")
                .returns(303, PageClient.Answer::status)
                .returns("/admin/connections", PageClient.Answer::location);
        assertThat(client.load("/admin/people/00000000-0000-7000-8000-000000000000")
                        .status())
                .as("a page that is not there")
                .isEqualTo(404);
        assertThat(client.load("/no/such/form").status()).isEqualTo(404);
        assertThat(client.post(
                                "/admin/people/00000000-0000-7000-8000-000000000000/accommodation",
                                Map.of("extraTimePercent", "25"))
                        .status())
                .as("a form for somebody who is not there")
                .isEqualTo(404);
        assertThat(client.post("/admin/audit", Map.of()).status())
                .as("a form for a page that takes none")
                .isEqualTo(405);
    }

    @Test
    void theOverviewNamesPacksPeopleAndWhatRuns() {
        assertThat(client.get("/admin").body())
                .contains("People with an account")
                .contains("Attempts running now")
                .contains("id=\"pack-mlt\"");
    }

    @Test
    void anAccommodationAppliesAtOnceAndIsInTheAuditLogWithNames() {
        Person learner = learner();
        Answer saved = client.postAndFollow(
                "/admin/people/" + learner.id() + "/accommodation",
                Map.of("extraTimePercent", "50", "largerText", "true"));
        assertThat(saved.body()).contains("It applies to everything timed").contains("value=\"50\"");

        String log = client.get("/admin/audit?action=accommodation.changed").body();
        assertThat(log)
                .contains("Accommodation changed")
                .contains("/admin/people/" + learner.id())
                .contains("Test Person");
        assertThat(log).doesNotContain("Enrolled</td>");
    }

    @Test
    void aPersonsPageSaysWhatTheyCanDoAndWhy() {
        Person teacher = person(Role.INSTRUCTOR);
        Person learner = learner();
        String page = "/admin/people/" + teacher.id();
        assertThat(client.get(page).body())
                .contains("Instructor: teaches classes, writes lessons and questions", "Sees no learners yet");

        String cohort = cohort(teacher, learner);
        String name = "Class of " + teacher.email();
        assertThat(client.get(page).body())
                .contains("Teaches " + name, "Named under Staff of the class", "/admin/cohorts/" + cohort)
                .doesNotContain("Sees no learners yet", "Learns in");
        assertThat(client.get("/admin/people/" + learner.id()).body())
                .contains("Learner: takes courses and exams", "Learns in " + name)
                .doesNotContain("Teaches " + name, "Sees no learners yet");

        client.post("/admin/people/" + teacher.id() + "/suspension", Map.of());
        assertThat(client.get(page).body()).contains("Nothing for now", "The account is suspended");
    }

    @Test
    void aGroupOfAnEmployerIsCalledOneWhereAPersonsPageSaysWhatItOpens() {
        Person partner = person(Role.PARTNER);
        Person learner = learner();
        cohortOf("{\"name\": \"Mercy intake\", \"kind\": \"group\", \"course\": \"mlt\"}", partner, learner);

        assertThat(client.get("/admin/people/" + partner.id()).body())
                .contains("Sees the progress of the people in Mercy intake", "Named under Staff of the group")
                .doesNotContain("Named under Staff of the class");
        assertThat(client.get("/admin/people/" + learner.id()).body())
                .contains("Learns in Mercy intake", "A learner of the group");
    }

    @Test
    void aSenselessAccommodationIsRefusedBesideTheField() {
        Person learner = learner();
        for (String typed : new String[] {"301", "-1", "abc", "", "1e2", "50.5"}) {
            Answer refused =
                    client.post("/admin/people/" + learner.id() + "/accommodation", Map.of("extraTimePercent", typed));
            assertThat(refused.status()).as(typed).isEqualTo(422);
            assertThat(refused.body()).contains("id=\"extraTimePercent-error\"").contains("value=\"" + typed + "\"");
        }
    }

    @Test
    void anOldFormDoesNotUndoTheLargerTextThatALearnerChoseMeanwhile() {
        Person learner = learner();
        String person = "/admin/people/" + learner.id();
        String form = person + "/accommodation";
        String shown = client.get(person).hidden("shown");
        jdbc.sql("update account set larger_text = true, version = version + 1 where id = :id")
                .param("id", learner.id())
                .update();

        Answer told = client.post(form, Map.of("extraTimePercent", "50", "breakMinutes", "15", "shown", shown));
        assertThat(told.status()).isEqualTo(409);
        assertThat(told.body())
                .contains("This account was changed while the form was open")
                .contains("Larger text: <strong>yes</strong>")
                .containsPattern("id=\"extraTimePercent\"[^>]* value=\"50\"");
        assertThat(client.get(person).hidden("shown")).isEqualTo("0 true 0");

        Map<String, String> again = Map.of(
                "extraTimePercent", "50",
                "breakMinutes", "15",
                "largerText", "true",
                "shown", told.hidden("shown"));
        assertThat(client.postAndFollow(form, again).body()).contains("It applies to everything timed");
        assertThat(client.postAndFollow(form, again).body())
                .as("sent twice")
                .contains("It applies to everything timed");
        assertThat(client.get(person).hidden("shown")).isEqualTo("50 true 15");
        assertThat(jdbc.sql(
                                "select count(*) from audit_entry where action = 'accommodation.changed' and subject_id = :id")
                        .param("id", learner.id().toString())
                        .query(Integer.class)
                        .single())
                .isEqualTo(1);
    }

    @Test
    void extraTimeIsGivenToARunningAttempt() {
        Person learner = learner();
        String attempt = learner.api()
                .post("/attempts", "{\"exam\": \"quick-check\", \"mode\": \"exam\"}")
                .requireStatus(201)
                .text("/id");
        String before = learner.api().get("/attempts/" + attempt).text("/deadline");
        String path = "/teach/attempts/" + attempt + "/extensions";

        assertThat(client.get("/teach/attempts?exam=quick-check").body()).contains(path);
        Answer refused = client.post(path, Map.of("exam", "quick-check", "minutes", "ten", "reason", ""));
        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.body())
                .contains("id=\"minutes-error\"")
                .contains("id=\"reason-error\"")
                .contains("value=\"ten\"");

        Answer given =
                client.postAndFollow(path, Map.of("exam", "quick-check", "minutes", "10", "reason", "Fire alarm"));
        assertThat(given.body())
                .containsPattern("Extra time given[^<]*</p>\\s*<p>Test Person, Quick check against the clock</p>");
        assertThat(learner.api().get("/attempts/" + attempt).text("/deadline")).isGreaterThan(before);
        assertThat(client.get("/admin/audit?action=attempt.extended").body()).contains("Extra time given");
    }

    @Test
    void lateAnswersThatWereHeldAreDecidedUpon() {
        Person learner = learner();
        String attempt = learner.api()
                .post("/attempts", "{\"exam\": \"quick-check\", \"mode\": \"exam\"}")
                .requireStatus(201)
                .text("/id");
        jdbc.sql("update attempt set late_answers = 'hold' where id = cast(:id as uuid)")
                .param("id", attempt)
                .update();
        clockForward(Duration.ofSeconds(70));
        learner.api()
                .put(
                        "/attempts/" + attempt + "/responses/1",
                        "{\"lease\": 1, \"revision\": 1, \"response\": null, \"flagged\": true, \"givenMs\": 9000}")
                .requireStatus(200);
        learner.api().post("/attempts/" + attempt + "/submit", "").requireStatus(200);
        String path = "/teach/attempts/" + attempt + "/held-answers";

        assertThat(client.get("/teach/attempts?exam=quick-check").body())
                .contains("Late answers that wait for you")
                .contains(path);
        Answer refused = client.post(path, Map.of("exam", "quick-check", "count", "true", "reason", ""));
        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.body()).contains("id=\"reason-error\"");

        assertThat(client.get("/teach/attempts/" + attempt).body())
                .contains("1, 1 late, to be decided about")
                .doesNotContain("too late to count");

        Answer decided = client.postAndFollow(
                path, Map.of("exam", "quick-check", "count", "true", "reason", "The switch was down"));
        assertThat(client.get("/teach/attempts/" + attempt).body())
                .as("what counts")
                .doesNotContain("too late to count", "to be decided about");
        assertThat(decided.body())
                .contains("Decided. The score is recalculated")
                .doesNotContain(path);
        Answer again = client.post(path, Map.of("exam", "quick-check", "count", "false", "reason", "Again"));
        assertThat(again.status()).isEqualTo(422);
        assertThat(again.body())
                .contains("role=\"alert\"", ": someone decided meanwhile that the late answers in ")
                .contains(" count. Nothing was changed.");
    }

    @Test
    void pagesOfNothingAndOfNobodyAreNotFound() {
        for (String path : new String[] {
            "/admin/people/00000000-0000-7000-8000-000000000000",
            "/teach/items/no-such",
            "/teach/quizzes/no-such",
            "/teach/items/no-such/answers"
        }) {
            assertThat(client.get(path).status()).as(path).isEqualTo(404);
        }
    }
}
