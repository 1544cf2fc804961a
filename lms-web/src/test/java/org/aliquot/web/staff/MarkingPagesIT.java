package org.aliquot.web.staff;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import org.aliquot.Await;
import org.aliquot.PlatformTest;
import org.aliquot.authoring.ItemDesk;
import org.aliquot.blueprint.ExamCopies;
import org.aliquot.blueprint.Exams;
import org.aliquot.blueprint.QuizChange;
import org.aliquot.delivery.MarkResult;
import org.aliquot.delivery.Marking;
import org.aliquot.delivery.Marks;
import org.aliquot.delivery.WrittenExam;
import org.aliquot.delivery.WrittenExam.Made;
import org.aliquot.examplan.ExamRules;
import org.aliquot.people.Caller;
import org.aliquot.people.Erasure;
import org.aliquot.people.Role;
import org.aliquot.web.staff.PageClient.Answer;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.support.TransactionTemplate;

/** Whoever marks: what they typed is kept, nobody is in their way, and a dispute finds somebody who decides. */
class MarkingPagesIT extends PlatformTest {

    private static final String QUEUE = "/marking";

    @Autowired
    private ItemDesk desk;

    @Autowired
    private ExamCopies copies;

    @Autowired
    private Exams listed;

    @Autowired
    private Erasure erasure;

    @Autowired
    private Marking marking;

    @Autowired
    private TransactionTemplate transaction;

    private Person learner;
    private Person first;
    private Person second;
    private PageClient one;
    private PageClient other;
    private Made exam;

    @BeforeEach
    void anExamWithAWrittenAnswer() {
        learner = learner();
        first = marker();
        second = marker();
        one = client(first);
        other = client(second);
        exam = new WrittenExam(desk, listed, copies).made(first.id());
    }

    @Test
    void whoCorrectsPointsFindsWhatCountsAndKeepsTheRemark() {
        String attempt = WrittenExam.sat(learner, exam.key(), "The cells burst.");
        String answer = taken(one);
        one.post(answer, marks("4", "2", "Say where it comes from."));
        awaitOutcome(attempt);

        Answer shown = one.get(answer);
        assertThat(shown.body())
                .contains("Say where it comes from.</textarea>")
                .containsPattern("name=\"points-0\" value=\"4\" checked")
                .containsPattern("name=\"points-1\" value=\"2\" checked");
        Map<String, String> change = marks("4", "3", "Say where it comes from.");
        change.put("reason", "Misread the second line");
        change.put("shown", shown.hidden("shown"));
        assertThat(one.postAndFollow(answer + "/changes", change).body()).contains("Changed");

        assertThat(learner.api()
                        .get("/attempts/" + attempt + "/review")
                        .json()
                        .at("/items/1/marked/remarks/0")
                        .asString())
                .contains("Say where it comes from.");
        assertThat(demo("admin").get("/audit?action=answer.mark-changed").json().toString())
                .contains("4 + 2", "4 + 3");
    }

    /** Points that stand may be another person's by the time somebody comes back to what they left. */
    @Test
    void onlyPointsThatAreNotGivenYetWaitInTheWindowOfWhoLeavesThem() {
        String attempt = WrittenExam.sat(learner, exam.key(), "The cells burst.");
        String answer = taken(one);
        assertThat(one.get(answer).body()).contains("Save and next", "data-unsent");

        one.post(answer, marks("4", "2", ""));
        awaitOutcome(attempt);
        assertThat(one.get(answer).body()).contains("Change the points").doesNotContain("data-unsent");
    }

    @Test
    void ofTwoWhoChangeAtOnceTheSecondIsToldAndLosesNothing() {
        String attempt = WrittenExam.sat(learner, exam.key(), "The cells burst.");
        String answer = taken(one);
        one.post(answer, marks("4", "2", ""));
        awaitOutcome(attempt);
        String shown = one.get(answer).hidden("shown");
        Map<String, String> change = marks("5", "5", "Very good.");
        change.put("reason", "Too strict");
        change.put("shown", shown);
        one.post(answer + "/changes", change);

        Map<String, String> late = marks("1", "1", "My long remark.");
        late.put("reason", "Too mild");
        late.put("shown", shown);
        Answer refused = other.post(answer + "/changes", late);
        assertThat(refused.status()).isEqualTo(409);
        assertThat(refused.body()).contains("someone else changed these points", "My long remark.", "Very good.");
        assertThat(points(attempt)).isEqualTo(200);

        late.put("shown", refused.hidden("shown"));
        other.postAndFollow(answer + "/changes", late);
        assertThat(points(attempt)).isEqualTo(120);
    }

    @Test
    void whoStopsGivesTheAnswerBackAtOnce() {
        WrittenExam.sat(learner, exam.key(), "The cells burst.");
        String answer = taken(one);
        assertThat(other.post(QUEUE + "/next", next()).location()).doesNotContain(answer);
        assertThat(one.post(answer + "/stop", Map.of()).location()).endsWith(QUEUE);
        assertThat(taken(other)).isEqualTo(answer);
    }

    @Test
    void whoIsTooLateReadsTheirMarksAgain() {
        WrittenExam.sat(learner, exam.key(), "The cells burst.");
        String answer = taken(one);
        clockForward(Duration.ofMinutes(31));
        assertThat(taken(other)).isEqualTo(answer);

        Answer late = one.post(answer, marks("3", "2", "A remark of many words."));
        assertThat(late.status()).isEqualTo(409);
        assertThat(late.body()).contains("Nothing was saved", "A remark of many words.");
    }

    @Test
    void theAnswerInHandIsNotCountedAmongThoseThatWait() {
        WrittenExam.sat(learner, exam.key(), "The cells burst.");
        assertThat(one.get(taken(one)).body()).doesNotContain("other answer");

        Person writer = learner();
        cohort(first, writer);
        WrittenExam.sat(writer, exam.key(), "Red cells hold potassium.");
        assertThat(one.get(taken(one)).body()).contains("1 other answer to this question waits for you");
    }

    @Test
    void neitherAddressNorQueueTellsWhenSomebodyHandedIn() {
        WrittenExam.sat(learner, exam.key(), "The cells burst.");
        assertThat(one.get(QUEUE).body())
                .contains("The oldest was handed in on ")
                .doesNotContainPattern("handed in on [^<]*[0-9]:[0-9]{2}");
        assertThat(id(taken(one)).version()).as("random").isEqualTo(4);
    }

    @Test
    void whereTwoDifferTheyAndTheAdministratorsReadThatAThirdIsNeeded() {
        markers(2);
        assertThat(one.get("/teach/quizzes/" + exam.key() + "/rules").body())
                .contains("answers that are waiting follow");
        WrittenExam.sat(learner, exam.key(), "The cells burst.");
        one.post(taken(one), marks("5", "5", ""));
        other.post(taken(other), marks("0", "1", ""));

        assertThat(one.get(QUEUE).body()).contains("A third person is needed");
        Person administrator = person(Role.ADMINISTRATOR);
        WrittenExam.sat(learner, exam.key(), "Once more.");
        one.post(taken(one), marks("5", "5", ""));
        other.post(taken(other), marks("0", "1", ""));
        Await.until(
                "the notice",
                () -> client(administrator).get("/notices").body().contains("Two people differ on a written answer"));
        assertThat(client(administrator).get(QUEUE).body()).contains("where two people differ");
    }

    @Test
    void whereOnePersonIsEnoughWhatWaitsForASecondFollows() {
        markers(2);
        String attempt = WrittenExam.sat(learner, exam.key(), "The cells burst.");
        one.post(taken(one), marks("5", "4", ""));
        String second = WrittenExam.sat(learner, exam.key(), "Once more.");
        markers(1);

        awaitOutcome(attempt);
        assertThat(points(attempt)).isEqualTo(190);
        one.post(taken(one), marks("5", "5", ""));
        awaitOutcome(second);
    }

    @Test
    void noCourseLosesAnExamWhileItsAnswersWait() {
        WrittenExam.sat(learner, exam.key(), "The cells burst.");
        assertThat(withoutCourse())
                .isInstanceOfSatisfying(
                        QuizChange.Refused.class,
                        refused -> assertThat(refused.reason()).contains("1 written answer waits to be scored"));
        one.post(taken(one), marks("5", "5", ""));
        assertThat(withoutCourse()).isInstanceOf(QuizChange.Changed.class);
    }

    @Test
    void whatAnErasedPersonWroteIsNotSaidToWait() {
        String attempt = WrittenExam.sat(learner, exam.key(), "The cells burst.");
        String page = "/teach/attempts/" + attempt;
        PageClient administrator = client(person(Role.ADMINISTRATOR));
        assertThat(administrator.get(page).body()).contains("Waiting for a score");
        erasure.erase(learner.id(), person(Role.ADMINISTRATOR).id());
        assertThat(administrator.get(page).body())
                .contains("Not scored, the person was erased")
                .doesNotContain("<dd>Waiting for a score");
    }

    @Test
    void neitherARemarkNorAReasonIsWrittenOfWhoIsErasedAtThatMoment() {
        String attempt = WrittenExam.sat(learner, exam.key(), "The cells burst.");
        UUID scored = id(taken(one));
        one.post(QUEUE + "/" + scored, marks("4", "2", ""));
        awaitOutcome(attempt);
        WrittenExam.sat(learner, exam.key(), "Once more.");
        UUID waiting = id(taken(one));
        Caller marker = WrittenExam.staff(first);
        Instant shown = marking.open(marker, scored).orElseThrow().settledAt();
        Marks marks = new Marks(List.of(5, 5), "Well done, Maya Okafor.");

        List<CompletableFuture<MarkResult>> late = transaction.execute(_ -> {
            jdbc.sql("update account set status = 'erased' where id = :id")
                    .param("id", learner.id())
                    .update();
            List<CompletableFuture<MarkResult>> started = List.of(
                    CompletableFuture.supplyAsync(() -> marking.mark(marker, waiting, marks)),
                    CompletableFuture.supplyAsync(
                            () -> marking.change(marker, scored, marks, "Maya Okafor was right", shown)));
            awaitBlocked();
            return started;
        });

        assertThat(late.stream().map(CompletableFuture::join)).containsOnly(new MarkResult.Unknown());
        assertThat(jdbc.sql("select count(*) from written_mark where remark like '%Okafor%' or reason like '%Okafor%'")
                        .query(Integer.class)
                        .single())
                .isZero();
    }

    private QuizChange withoutCourse() {
        int number = listed.exam(exam.key()).orElseThrow().number();
        ExamRules rules = new ExamRules("In own words", 1, null, 80, false, false, Map.of(), List.of());
        return copies.change(exam.key(), number, rules, first.id());
    }

    private void markers(int number) {
        String admission = "/exams/" + exam.key() + "/admission";
        int version = first.api().get(admission).json().path("version").asInt();
        first.api()
                .put(
                        admission,
                        "{\"feedback\": \"after-final\", \"markers\": " + number + ", \"version\": " + version + "}")
                .requireStatus(200);
    }

    private int points(String attempt) {
        return learner.api()
                .get("/attempts/" + attempt + "/result")
                .json()
                .path("points")
                .asInt();
    }

    private Map<String, String> next() {
        return Map.of("exam", exam.key(), "item", exam.written());
    }

    /** The path of the answer that this person gets next. */
    private String taken(PageClient marker) {
        String location = marker.post(QUEUE + "/next", next()).location();
        return location.substring(location.indexOf(QUEUE)).replaceFirst("\\?.*", "");
    }

    private static UUID id(String answer) {
        return UUID.fromString(answer.substring(QUEUE.length() + 1));
    }

    private static Map<String, String> marks(String names, String says, String remark) {
        return new HashMap<>(Map.of("points-0", names, "points-1", says, "remark", remark));
    }

    private Person marker() {
        Person marker = person(Role.INSTRUCTOR);
        cohort(marker, learner);
        return marker;
    }

    private PageClient client(Person person) {
        return new PageClient(site(), person.api().token());
    }
}
