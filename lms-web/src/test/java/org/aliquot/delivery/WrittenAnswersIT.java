package org.aliquot.delivery;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.aliquot.Await;
import org.aliquot.PlatformTest;
import org.aliquot.authoring.ItemDesk;
import org.aliquot.blueprint.ExamCopies;
import org.aliquot.blueprint.Exams;
import org.aliquot.delivery.WrittenExam.Made;
import org.aliquot.examplan.Mode;
import org.aliquot.people.Caller;
import org.aliquot.people.Role;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import tools.jackson.databind.JsonNode;

/** Answers in one's own words: they wait for people, who mark them blind, and only then is there a result. */
class WrittenAnswersIT extends PlatformTest {

    @Autowired
    private Marking marking;

    @Autowired
    private ItemDesk desk;

    @Autowired
    private ExamCopies copies;

    @Autowired
    private Exams listed;

    @Autowired
    private Trials trials;

    private Person learner;
    private Person first;
    private Person second;
    private Made exam;

    @BeforeEach
    void anExamWithAWrittenAnswer() {
        learner = learner();
        first = marker();
        second = marker();
        exam = new WrittenExam(desk, listed, copies).made(first.id());
    }

    @Test
    void anExamWithAnUnmarkedAnswerIsNeitherPassedNorFailedAndCountsNowhere() {
        String attempt = WrittenExam.sat(learner, exam.key(), "The cells burst.");

        JsonNode result = result(attempt);
        assertThat(result.path("unmarked").asInt()).isEqualTo(1);
        assertThat(result.path("answered").asInt()).isEqualTo(2);
        assertThat(result.has("raw")).as("raw").isFalse();
        assertThat(result.has("pass")).as("pass").isFalse();
        assertThat(review(attempt).at("/marked/waits").asBoolean()).isTrue();
        assertThat(outcomes(attempt)).isZero();
        assertThat(publications(attempt)).as("nobody has heard of a result").isZero();
        assertThat(scored(attempt)).as("what a key scores is kept").containsExactly(1);
    }

    @Test
    void aBlankAnswerNeedsNobody() {
        String attempt = WrittenExam.sat(learner, exam.key(), "");

        JsonNode result = result(attempt);
        assertThat(result.path("points").asInt()).isEqualTo(100);
        assertThat(result.path("pass").asBoolean(true)).isFalse();
        assertThat(next(first)).isNull();
        awaitOutcome(attempt);
    }

    @Test
    void theLastMarkScoresTheAttemptAndTellsTheLearnerOnce() {
        String attempt = WrittenExam.sat(learner, exam.key(), "The cells burst.");
        UUID answer = next(first);
        assertThat(open(first, answer).others()).isEmpty();
        mark(first, answer, "Say where it comes from.", 5, 2);

        awaitOutcome(attempt);
        JsonNode result = result(attempt);
        assertThat(result.path("points").asInt()).as("1 and 0.7 of 2").isEqualTo(170);
        assertThat(result.path("raw").asInt()).as("fully right").isEqualTo(1);
        assertThat(result.path("pass").asBoolean()).as("85 % of 80 %").isTrue();
        JsonNode marked = review(attempt).path("marked");
        assertThat(marked.at("/criteria/1/hundredths").asInt()).isEqualTo(200);
        assertThat(marked.at("/remarks/0").asString()).contains("where it comes from");
        assertThat(marked.path("answerHtml").asString()).contains(WrittenExam.MODEL);
        assertThat(scored(attempt))
                .as("statistics never see what people marked")
                .containsExactly(1);
        assertThat(jdbc.sql("select points from exam_outcome where attempt_id = :id")
                        .param("id", UUID.fromString(attempt))
                        .query(Integer.class)
                        .single())
                .isEqualTo(170);
        Await.until("the notice", () -> notices(attempt) == 1);
        assertThat(next(second)).as("scored by one").isNull();
    }

    @Test
    void ofTwoMarksThatAreCloseTheMeanCounts() {
        two();
        String attempt = WrittenExam.sat(learner, exam.key(), "The cells burst.");
        UUID answer = next(first);
        assertThat(next(second)).isEqualTo(answer);
        mark(first, answer, "", 4, 3);
        assertThat(open(second, answer).others()).as("neither sees the other’s").isEmpty();
        assertThat(result(attempt).path("unmarked").asInt()).isEqualTo(1);
        assertThat(next(first)).as("nobody marks it twice").isNull();
        mark(second, answer, "", 5, 4);

        assertThat(result(attempt).path("points").asInt()).as("1 and 0.8").isEqualTo(180);
        assertThat(review(attempt).at("/marked/criteria/0/hundredths").asInt()).isEqualTo(450);
    }

    @Test
    void whereTwoDifferAThirdSeesBothAndDecides() {
        two();
        String attempt = WrittenExam.sat(learner, exam.key(), "The cells burst.");
        UUID answer = next(first);
        next(second);
        mark(first, answer, "", 5, 5);
        mark(second, answer, "", 3, 4);
        assertThat(result(attempt).path("unmarked").asInt()).isEqualTo(1);
        assertThat(next(first)).isNull();

        Person third = marker();
        assertThat(next(third)).isEqualTo(answer);
        ToMark shown = open(third, answer);
        assertThat(shown.stage()).isEqualTo(ToMark.Stage.DECIDE);
        assertThat(shown.others()).hasSize(2);
        mark(third, answer, "", 5, 4);

        assertThat(result(attempt).path("points").asInt()).isEqualTo(190);
    }

    @Test
    void anAnswerIsKeptForAMarkerForHalfAnHour() {
        WrittenExam.sat(learner, exam.key(), "The cells burst.");
        UUID answer = next(first);
        assertThat(next(second)).as("somebody has it").isNull();
        assertThat(marking.mark(caller(second), answer, marks("", 1, 1))).isEqualTo(new MarkResult.Taken());

        clockForward(Duration.ofMinutes(31));
        assertThat(next(second)).isEqualTo(answer);
        assertThat(marking.mark(caller(first), answer, marks("", 1, 1))).isEqualTo(new MarkResult.Taken());
        mark(second, answer, "", 2, 2);
    }

    @Test
    void marksSavedAtTheSameMomentAreBothCounted() throws Exception {
        two();
        for (int round = 0; round < 5; round++) {
            Person writer = learner();
            cohort(first, writer);
            cohort(second, writer);
            String attempt = WrittenExam.sat(writer, exam.key(), "Round " + round);
            List<UUID> taken = atOnce(() -> next(first), () -> next(second));
            UUID answer = taken.stream().filter(one -> one != null).findFirst().orElseGet(() -> next(first));
            next(first);
            next(second);
            List<MarkResult> kept = atOnce(
                    () -> marking.mark(caller(first), answer, marks("", 4, 4)),
                    () -> marking.mark(caller(second), answer, marks("", 4, 3)));

            assertThat(kept).containsExactlyInAnyOrder(new MarkResult.Kept(true), new MarkResult.Kept(false));
            assertThat(count(
                            "select cast(result ->> 'points' as integer) from attempt where id = cast(:attempt as uuid)",
                            attempt))
                    .isEqualTo(175);
        }
    }

    @Test
    void twoMarkersNeverGetTheSameSlot() throws Exception {
        for (int round = 0; round < 5; round++) {
            Person writer = learner();
            cohort(first, writer);
            cohort(second, writer);
            WrittenExam.sat(writer, exam.key(), "Round " + round);
            List<UUID> taken = atOnce(() -> next(first), () -> next(second));
            assertThat(taken.stream().filter(one -> one != null).distinct().toList())
                    .hasSize(1);
            assertThat(taken).as("one of them gets it, the other none").containsNull();
            UUID answer = taken.getFirst() == null ? taken.getLast() : taken.getFirst();
            mark(taken.getFirst() == null ? second : first, answer, "", 1, 1);
        }
    }

    @Test
    void onlyThoseWhoTeachTheLearnerMark() {
        WrittenExam.sat(learner, exam.key(), "The cells burst.");
        Person stranger = person(Role.INSTRUCTOR);
        assertThat(next(stranger)).isNull();
        assertThat(marking.waiting(caller(stranger))).isZero();
        assertThat(marking.open(caller(stranger), anyAnswer())).isEmpty();
        assertThat(marking.next(new Caller(learner.id(), Set.of(Role.ADMINISTRATOR)), exam.key(), exam.written()))
                .as("nobody marks their own answer")
                .isEmpty();
        assertThat(marking.waiting(caller(first))).isEqualTo(1);
    }

    @Test
    void anErasedLearnersAnswerWaitsForNobody() {
        WrittenExam.sat(learner, exam.key(), "The cells burst.");
        UUID answer = next(first);
        jdbc.sql("update account set status = 'erased' where id = :id")
                .param("id", learner.id())
                .update();

        assertThat(marking.mark(caller(first), answer, marks("", 1, 1))).isEqualTo(new MarkResult.Unknown());
        assertThat(marking.waiting(caller(first))).isZero();
    }

    @Test
    void pointsThatTheRubricDoesNotHaveAreRefused() {
        WrittenExam.sat(learner, exam.key(), "The cells burst.");
        UUID answer = next(first);
        assertThat(marking.mark(caller(first), answer, marks("", 6, 0))).isEqualTo(new MarkResult.Misfit());
        assertThat(marking.mark(caller(first), answer, marks("", 5))).isEqualTo(new MarkResult.Misfit());
    }

    @Test
    void aMarkChangedLaterCountsAloneAndScoresAnew() {
        String attempt = WrittenExam.sat(learner, exam.key(), "The cells burst.");
        UUID answer = next(first);
        mark(first, answer, "", 5, 2);
        awaitOutcome(attempt);

        assertThat(marking.change(
                        caller(second),
                        answer,
                        marks("Better now.", 5, 5),
                        "Misread the second line",
                        open(second, answer).settledAt()))
                .isEqualTo(new MarkResult.Kept(true));
        assertThat(result(attempt).path("points").asInt()).isEqualTo(200);
        Await.until(
                "the outcome",
                () -> jdbc.sql("select points from exam_outcome where attempt_id = :id")
                                .param("id", UUID.fromString(attempt))
                                .query(Integer.class)
                                .single()
                        == 200);
        assertThat(demo("admin").get("/audit?action=answer.mark-changed").json().toString())
                .contains(attempt);
    }

    @Test
    void aTrialIsMarkedByNobody() {
        Trials.Begun begun = trials.start(first.id(), exam.key(), Mode.EXAM);
        String trial = ((Trials.Begun.Open) begun).id().toString();
        WrittenExam.answer(first, trial, 2, "{\"text\": \"To try it.\"}");
        first.api().post("/attempts/" + trial + "/submit", "").requireStatus(200);

        assertThat(count("select count(*) from written_answer where attempt_id = cast(:attempt as uuid)", trial))
                .isZero();
    }

    @Test
    void theQueueTellsHowManyWait() {
        WrittenExam.sat(learner, exam.key(), "The cells burst.");
        assertThat(marking.queues(caller(first))).singleElement().satisfies(queue -> {
            assertThat(queue.open()).isEqualTo(1);
            assertThat(queue.item()).isEqualTo(exam.written());
        });
    }

    private void two() {
        String admission = "/exams/" + exam.key() + "/admission";
        first.api()
                .put(admission, "{\"feedback\": \"after-final\", \"markers\": 2, \"version\": 0}")
                .requireStatus(200);
    }

    private Person marker() {
        Person marker = person(Role.INSTRUCTOR);
        cohort(marker, learner);
        return marker;
    }

    private static Caller caller(Person person) {
        return WrittenExam.staff(person);
    }

    @SuppressWarnings("NullAway") // null where none waits, which is what most ask about
    private UUID next(Person marker) {
        return marking.next(caller(marker), exam.key(), exam.written()).orElse(null);
    }

    private ToMark open(Person marker, UUID answer) {
        return marking.open(caller(marker), answer).orElseThrow();
    }

    private void mark(Person marker, UUID answer, String remark, Integer... points) {
        assertThat(marking.mark(caller(marker), answer, marks(remark, points))).isInstanceOf(MarkResult.Kept.class);
    }

    private static Marks marks(String remark, Integer... points) {
        return new Marks(List.of(points), remark.isEmpty() ? null : remark);
    }

    private static <T> List<T> atOnce(Callable<T> one, Callable<T> other) throws Exception {
        try (ExecutorService pool = Executors.newFixedThreadPool(2)) {
            List<Future<T>> both = pool.invokeAll(List.of(one, other));
            List<T> results = new ArrayList<>();
            for (Future<T> each : both) {
                results.add(each.get());
            }
            return results;
        }
    }

    private UUID anyAnswer() {
        return jdbc.sql("""
                        select w.id
                        from written_answer w
                        join attempt a on a.id = w.attempt_id
                        where a.account_id = :learner
                        """)
                .param("learner", learner.id())
                .query((row, number) -> row.getObject(1, UUID.class))
                .single();
    }

    private JsonNode result(String attempt) {
        return learner.api()
                .get("/attempts/" + attempt + "/result")
                .requireStatus(200)
                .json();
    }

    private JsonNode review(String attempt) {
        return learner.api()
                .get("/attempts/" + attempt + "/review")
                .requireStatus(200)
                .json()
                .at("/items/1");
    }

    private int outcomes(String attempt) {
        return count("select count(*) from exam_outcome where attempt_id = cast(:attempt as uuid)", attempt);
    }

    private int publications(String attempt) {
        return count(
                "select count(*) from event_publication where event_type like '%AttemptSubmitted'"
                        + " and serialized_event like '%' || :attempt || '%'",
                attempt);
    }

    private int notices(String attempt) {
        return count("select count(*) from notice where path like '%' || :attempt || '%'", attempt);
    }

    private List<Integer> scored(String attempt) {
        return jdbc.sql("select position from scored_answer where attempt_id = cast(:attempt as uuid)")
                .param("attempt", attempt)
                .query((row, _) -> row.getInt("position"))
                .list();
    }

    private int count(String sql, String attempt) {
        return jdbc.sql(sql).param("attempt", attempt).query(Integer.class).single();
    }
}
