package org.aliquot.start;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.aliquot.Api;
import org.aliquot.Await;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.Timeout;
import tools.jackson.databind.JsonNode;

/** The first start of the demonstration gives its accounts a past: begun again where it was killed, and never added to. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class DemoSchoolIT {

    private static final String IN_THE_CLASS = "22";

    /** Of the quiz of the fourth lesson, which is the first that is due: both classes have taken it, 38 people but for one or two. */
    private static final String ASKED_OF_ALL = "mlt-lo-0901";

    private final Path data = Installation.copy("demo-school");
    private final int port = AliquotProcess.freePort();
    private final Map<String, String> settings = Map.of(
            "ALIQUOT_DATA_DIR", data.toString(),
            "SERVER_PORT", Integer.toString(port),
            "ALIQUOT_DEMO_HISTORY", "true");
    private AliquotProcess application;

    @BeforeAll
    @Timeout(value = 6, unit = TimeUnit.MINUTES)
    void startIsKilledHalfwayAndBeginsAgain() throws Exception {
        AliquotProcess.launch(settings)
                .await("Making the demonstration's school")
                .kill();
        application = AliquotProcess.launch(settings).awaitReady();
    }

    @AfterAll
    void stop() {
        application.close();
    }

    @Test
    void theLearnerHasAGoalAPlanAndAnHonestChance() {
        Api maya = as("learner");
        LocalDate exam = LocalDate.parse(maya.get("/me/goal").text("/examOn"));
        assertThat(exam).isBetween(LocalDate.now().plusDays(20), LocalDate.now().plusDays(25));
        assertThat(maya.get("/me/plan").json().at("/tasks")).isNotEmpty();
        JsonNode readiness = maya.get("/me/readiness").json();
        assertThat(readiness.at("/chance").asDouble()).isBetween(0.1, 0.99);
        assertThat(readiness.at("/low").asDouble())
                .isLessThan(readiness.at("/chance").asDouble());
        assertThat(maya.get("/me/mastery").json().at("/areas")).hasSize(7);
    }

    @Test
    void theLearnerHasCardsNotesMarksAndAnAnswerToWhatTheyReported() {
        Api maya = as("learner");
        assertThat(maya.get("/me/reviews").json().at("/items")).isNotEmpty();
        assertThat(maya.get("/me/notes").json().at("/items")).hasSize(5);
        assertThat(page(maya, "/practice/flagged")).contains("/review");
        assertThat(page(maya, "/progress")).contains("Completed on", "MLT adaptive practice exam");
        Await.until(
                "the answer", () -> maya.get("/me/notices").json().at("/items").size() == 1);
    }

    @Test
    void aResultOfTheLearnerTeaches() {
        Api maya = as("learner");
        assertThat(page(maya, latestResult(maya))).contains("MLT adaptive practice exam", "Step by step", "By area");
    }

    @Test
    void theOtherLearnerIsBehind() {
        Api luis = as("learner2");
        assertThat(page(luis, "/today")).contains("overdue");
        assertThat(luis.get("/me/readiness").json().at("/chance").asDouble())
                .isLessThan(
                        as("learner").get("/me/readiness").json().at("/chance").asDouble());
    }

    @Test
    void theInstructorSeesAClassAtWorkAndQuestionsThatWait() {
        Api dana = as("instructor");
        JsonNode classes = dana.get("/cohorts").json().at("/items");
        assertThat(classes).hasSize(2);
        assertThat(classes).anyMatch(one -> one.at("/members").asString().equals(IN_THE_CLASS));
        JsonNode answers = dana.get("/items/" + ASKED_OF_ALL + "/answers").json();
        assertThat(answers.at("/settings/0/answers").asInt())
                .as("enough to say how well it tells learners apart")
                .isGreaterThanOrEqualTo(answers.at("/leastForDiscrimination").asInt(Integer.MAX_VALUE));
        assertThat(page(dana, "/teach/reviews"))
                .contains("largely resist invasion", "A lipid profile is drawn two hours after lunch");
        assertThat(page(dana, "/teach/question-reports")).contains("I read the stem twice");
        assertThat(totals(dana).at("/0/value").asInt()).isEqualTo(38);
    }

    @Test
    void theAdministratorSeesPeopleAndWhoHasCompletedACourse() {
        Api priya = as("admin");
        assertThat(page(priya, "/admin")).contains(">41<");
        assertThat(totals(priya).at("/1/value").asInt()).isGreaterThanOrEqualTo(10);
        assertThat(page(priya, "/admin/audit")).contains("The log is intact");
    }

    @Test
    void startedAgainItIsOneAndTheSame() {
        String before = totals(as("admin")).toString();
        application.close();
        application = AliquotProcess.launch(settings).awaitReady();
        assertThat(application.output()).doesNotContain("demonstration's school");
        assertThat(totals(as("admin"))).hasToString(before);
    }

    /** The first of the results that the progress lists. */
    private String latestResult(Api person) {
        Matcher result = Pattern.compile("/attempts/[0-9a-f-]{36}/result").matcher(page(person, "/progress"));
        assertThat(result.find()).isTrue();
        return result.group();
    }

    /** Of the report of learners: rows, completed, stuck. */
    private static JsonNode totals(Api staff) {
        return staff.get("/reports/learners").json().at("/totals");
    }

    private Api as(String name) {
        return new Api("http://localhost:" + port, null).signedIn(name + "@example.org", "aliquot-demo");
    }

    private String page(Api person, String address) {
        return person.get("http://localhost:" + port + address).raw().body();
    }
}
