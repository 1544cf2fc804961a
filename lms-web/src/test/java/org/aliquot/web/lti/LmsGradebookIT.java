package org.aliquot.web.lti;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpRequest.BodyPublishers;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.aliquot.Api;
import org.aliquot.Await;
import org.aliquot.delivery.ScriptedLearner;
import org.aliquot.passback.ScoreRoundsCaller;
import org.aliquot.people.AccountId;
import org.aliquot.people.ReadyPeople;
import org.aliquot.people.Role;
import org.aliquot.web.lti.LaunchClient.Answer;
import org.aliquot.web.lti.LaunchClient.Asked;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.context.ApplicationContext;
import tools.jackson.databind.JsonNode;

/** What learners, instructors and administrators see of scores on their way into the gradebook, and do about it. */
@ExtendWith(OutputCaptureExtension.class)
class LmsGradebookIT extends LtiTest {

    private static final String COMPLAINT = "Maya is <b>not</b> enrolled";

    @Autowired
    private ApplicationContext product;

    @Autowired
    private ReadyPeople ready;

    private LaunchClient instructor;
    private LaunchClient learner;

    @BeforeEach
    void connectClass() {
        instructor = client();
        Answer choice = openAsInstructor(instructor, "instructor-1", "Ms. Teacher");
        instructor.post(LaunchClient.action(choice), Map.of("choice", "new:mlt", "name", "Hematology 101"));
        learner = client();
    }

    @Test
    void aScoreArrivesAndItsLearnerReadsSo() {
        Answer start = openAsLearner();
        assertThat(start.body()).contains("Gradebook", "Your best score counts");
        LaunchClient window = client();
        window.getFromOurs(window.press(start).location());

        String attempt = sit(2);
        JsonNode result = api().get("/attempts/" + attempt + "/result").json();
        String score =
                result.path("raw").asInt() + " of " + result.path("total").asInt();
        assertThat(learner.get(visit(start)).body()).contains(score + ", on its way");
        assertThat(window.get("/attempts/" + attempt + "/result").body())
                .contains("College: " + score + ", on its way to the gradebook.");

        ScoreRoundsCaller.round(product);

        assertThat(lms.column.scores()).singleElement().satisfies(sent -> {
            assertThat(sent.path("userId").asString()).isEqualTo("learner-1");
            assertThat(sent.path("scoreGiven").asInt()).isEqualTo(2);
            assertThat(sent.path("scoreMaximum").asInt())
                    .isEqualTo(result.path("total").asInt());
        });
        assertThat(learner.get(visit(start)).body()).contains(score + ", in the gradebook since ");
        assertThat(window.get("/attempts/" + attempt + "/result").body())
                .contains("In the gradebook of College since ")
                .contains(": " + score + ".");
        assertThat(taught().body()).contains("Maya Okafor", score, "In the gradebook since ");
    }

    @Test
    void theInstructorChangesWhichScoreCountsAndOnlyOnce() {
        openAsLearner();
        sit(2);
        sit(1);
        ScoreRoundsCaller.round(product);
        assertThat(given()).containsExactly(2);

        Answer page = taught();
        for (int times = 0; times < 2; times++) {
            page = instructor.follow(instructor.post(visit(page) + "/rule", Map.of("rule", "last")));
            ScoreRoundsCaller.round(product);
        }

        assertThat(page.body()).containsPattern("<option value=\"last\" selected>\\s*The last score");
        assertThat(given()).containsExactly(2, 1);
        instructor.post(visit(page) + "/rule", Map.of("rule", "worst"));
        assertThat(rule()).isEqualTo("last");
    }

    @Test
    void theInstructorSeesWhyAndSendsAgain() {
        Answer start = openAsLearner();
        lms.column.refuse(COMPLAINT);
        String attempt = sit(1);
        ScoreRoundsCaller.round(product);

        assertThat(learner.get(visit(start)).body())
                .contains("College did not accept it. Tell your instructor, who can send it again.")
                .doesNotContain("enrolled");
        Answer page = taught();
        assertThat(page.body())
                .contains(
                        "no longer a learner of the course", "College says: “Maya is &lt;b&gt;not&lt;/b&gt; enrolled”")
                .contains("Send again", "Send all refused again");

        lms.column.refuse("");
        Map<String, String> maya = Map.of("person", account().toString());
        for (int times = 0; times < 2; times++) {
            page = instructor.follow(instructor.post(visit(page) + "/scores", maya));
        }
        assertThat(page.body()).contains("On its way to the gradebook").doesNotContain("Send again");
        ScoreRoundsCaller.round(product);
        assertThat(given()).containsExactly(1);
        instructor.post(visit(page) + "/scores", Map.of());
        ScoreRoundsCaller.round(product);
        assertThat(given()).containsExactly(1);
        assertThat(api().get(site() + "/attempts/" + attempt + "/result").raw().body())
                .contains("In the gradebook of College since ");
    }

    @Test
    void aGradeThatStoodThereBeforeIsKeptUntilTheInstructorWantsOurs() {
        Answer start = openAsLearner();
        lms.column.type("learner-1");
        sit(1);
        ScoreRoundsCaller.round(product);

        assertThat(lms.column.scores()).isEmpty();
        assertThat(learner.get(visit(start)).body()).contains("Your instructor entered a grade by hand.");
        Answer page = taught();
        assertThat(page.body())
                .contains("A grade was entered by hand, so Aliquot left it", "Send ours instead")
                .doesNotContain("Send all refused again");
        Map<String, String> maya = Map.of("person", account().toString());
        assertThat(learner.post(visit(start) + "/scores/over-hand", maya).location())
                .isEqualTo(visit(start));
        assertThat(learner.post(visit(page) + "/scores/over-hand", maya).status())
                .isEqualTo(400);
        assertThat(state()).isEqualTo("kept");

        for (int times = 0; times < 2; times++) {
            page = instructor.follow(instructor.post(visit(page) + "/scores/over-hand", maya));
            ScoreRoundsCaller.round(product);
        }
        assertThat(given()).containsExactly(1);
        assertThat(taught().body()).contains("In the gradebook since ").doesNotContain("Send ours instead");
    }

    @Test
    void nobodyElseChangesAnything() {
        Answer start = openAsLearner();
        lms.column.refuse(COMPLAINT);
        sit(1);
        ScoreRoundsCaller.round(product);
        Answer page = taught();
        Map<String, String> maya = Map.of("person", account().toString());

        LaunchClient other = client();
        Answer choice = openInAnotherCourse(other);
        Answer foreign = other.follow(
                other.post(LaunchClient.action(choice), Map.of("choice", "new:mlt", "name", "Chemistry 101")));
        assertThat(foreign.body())
                .contains("In Aliquot, this course is the class Chemistry 101.")
                .doesNotContain("Maya Okafor");
        for (Map<String, String> whom : List.of(maya, Map.<String, String>of())) {
            assertThat(other.post(visit(foreign) + "/scores", whom).status()).isEqualTo(303);
            assertThat(other.post(visit(page) + "/scores", whom).status()).isEqualTo(400);
            assertThat(learner.post(visit(start) + "/scores", whom).status()).isEqualTo(303);
            assertThat(learner.post(visit(page) + "/scores", whom).status()).isEqualTo(400);
        }
        assertThat(other.post(visit(foreign) + "/rule", Map.of("rule", "first")).status())
                .isEqualTo(303);
        assertThat(other.post(visit(page) + "/rule", Map.of("rule", "first")).status())
                .isEqualTo(400);
        assertThat(learner.post(visit(start) + "/rule", Map.of("rule", "first")).location())
                .isEqualTo(visit(start));

        assertThat(state()).isEqualTo("refused");
        assertThat(rule()).isEqualTo("best");
    }

    @Test
    void aLinkWithoutScoresSaysSo() {
        lms.column.close();
        assertThat(openAsLearner().body()).contains("Your score stays in Aliquot.");
        assertThat(taught().body())
                .contains("College does not say that it takes them.")
                .doesNotContain("Which score counts");
    }

    @Test
    void nothingOfAnybodyIsInTheLog(CapturedOutput output) {
        Asked asked = learner.begin("learner-1");
        String token = lms.sign(FakeLms.with(
                lms.claims(asked.nonce(), Instant.now()),
                "sub",
                "learner-1",
                "name",
                "Maya Okafor",
                "email",
                "maya.okafor@college.example.org"));
        assertThat(learner.launch(asked.state(), token).status()).isEqualTo(303);
        assertThat(learner.launch(asked.state(), token).status()).as("used").isEqualTo(400);
        Asked again = learner.begin("learner-1");
        String refused = lms.signAsStranger(lms.claims(again.nonce(), Instant.now()));
        assertThat(learner.launch(again.state(), refused).status()).isEqualTo(400);
        lms.column.refuse(COMPLAINT);
        sit(1);
        ScoreRoundsCaller.round(product);
        assertThat(state()).isEqualTo("refused");

        assertThat(output.getAll()).as("what is looked at").contains("account.created", "course.connected");
        for (String secret : List.of(
                "Okafor",
                "maya.okafor",
                "not</b> enrolled",
                "token-1",
                asked.state(),
                asked.nonce(),
                token.substring(token.lastIndexOf('.')),
                refused.substring(refused.lastIndexOf('.')))) {
            assertThat(output.getAll()).doesNotContain(secret);
        }
    }

    @Test
    void anAdministratorSeesWhatWasRefusedAndSendsItAgain() {
        Api admin = person(Role.ADMINISTRATOR).api();
        String page = "/admin/connections/" + connection.id();
        assertThat(body(admin, page)).doesNotContain("Scores in the gradebook");
        openAsLearner();
        lms.column.refuse(COMPLAINT);
        sit(1);
        ScoreRoundsCaller.round(product);

        assertThat(body(admin, page))
                .contains(
                        "Scores in the gradebook",
                        "Maya Okafor",
                        "The LMS says: “Maya is &lt;b&gt;not&lt;/b&gt; enrolled”");
        lms.column.refuse("");
        assertThat(sendAgain(admin, page)).isEqualTo(page + "?said=connection-scores-again");
        assertThat(body(admin, page)).contains("1 score, the oldest since ").doesNotContain("Maya Okafor");
        ScoreRoundsCaller.round(product);
        assertThat(given()).containsExactly(1);
        assertThat(sendAgain(admin, page)).isEqualTo(page + "?said=connection-no-scores-again");
    }

    private String sendAgain(Api api, String page) {
        return api.send(api.request(site() + page + "/scores").POST(BodyPublishers.noBody()))
                .raw()
                .headers()
                .firstValue("Location")
                .orElse("");
    }

    private String body(Api api, String path) {
        return api.get(site() + path).raw().body();
    }

    private Answer openAsLearner() {
        return learner.open("learner-1", "Maya Okafor", FakeLms.LEARNER);
    }

    private Answer taught() {
        return instructor.open("instructor-1", "Ms. Teacher", FakeLms.INSTRUCTOR);
    }

    private Answer openInAnotherCourse(LaunchClient client) {
        openAsInstructor(client, "instructor-2", "Mr. Other");
        Asked asked = client.begin("instructor-2");
        Map<String, Object> claims = FakeLms.with(
                lms.claims(asked.nonce(), Instant.now()),
                "sub",
                "instructor-2",
                "name",
                "Mr. Other",
                "roles",
                List.of(FakeLms.INSTRUCTOR),
                "context",
                Map.of("id", "course-2", "title", "Chemistry 101"),
                "resource_link",
                Map.of("id", "link-2"));
        return client.follow(client.launch(asked.state(), lms.sign(claims)));
    }

    /** The address of a page in the frame: all of its forms are below it. */
    private static String visit(Answer page) {
        return LaunchClient.action(page).replaceAll("/opening$", "");
    }

    /** Maya's attempt with so many right answers, up to the score that waits to be sent; its id. */
    private String sit(int right) {
        ScriptedLearner hand = new ScriptedLearner(jdbc, api(), 0);
        String attempt = hand.start("quick-check").requireStatus(201).text("/id");
        for (int position = 1; position <= right; position++) {
            hand.put(attempt, position, 1, hand.response(attempt, position, true), false)
                    .requireStatus(200);
        }
        hand.submit(attempt).requireStatus(200);
        awaitOutcome(attempt);
        Await.until("score on its way", () -> state().equals("waiting"));
        Await.until(
                "the news of it to be taken",
                () -> jdbc.sql("select count(*) from event_publication where listener_id like '%ScoreListeners%'")
                                .query(Integer.class)
                                .single()
                        == 0);
        return attempt;
    }

    private Api api() {
        return new Api(site(), ready.signedIn(account()));
    }

    private AccountId account() {
        return jdbc.sql("select account_id from outside_identity where subject = 'learner-1' and connection_id = :id")
                .param("id", connection.id())
                .query((row, _) -> new AccountId(row.getObject("account_id", UUID.class)))
                .single();
    }

    private String state() {
        return jdbc.sql("select state from lti_score where account_id = :account")
                .param("account", account())
                .query((row, _) -> row.getString("state"))
                .single();
    }

    private String rule() {
        return jdbc.sql("select rule from lti_link where connection_id = :id and resource = 'link-1'")
                .param("id", connection.id())
                .query((row, _) -> row.getString("rule"))
                .single();
    }

    private List<Integer> given() {
        return lms.column.scores().stream()
                .map(score -> score.path("scoreGiven").asInt())
                .toList();
    }
}
