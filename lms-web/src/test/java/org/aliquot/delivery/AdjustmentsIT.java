package org.aliquot.delivery;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.aliquot.Api;
import org.aliquot.Api.Reply;
import org.aliquot.Await;
import org.aliquot.PlatformTest;
import org.aliquot.blueprint.ExamCopies;
import org.aliquot.blueprint.ExamVersion;
import org.aliquot.blueprint.Exams;
import org.aliquot.blueprint.QuizChange;
import org.aliquot.examplan.ExamRules;
import org.aliquot.mastery.OwnMastery;
import org.aliquot.mastery.TargetExam;
import org.aliquot.mastery.TargetExams;
import org.aliquot.people.AccountId;
import org.aliquot.people.Role;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.transaction.support.TransactionTemplate;
import tools.jackson.databind.JsonNode;

/** A question turns out to be bad after people have answered it: looked at, put right for everybody, undone. */
class AdjustmentsIT extends PlatformTest {

    private static final int BAD = 2;

    /** What is looked at is an exam of this test alone: a preview shows the first of those whose score changes. */
    private static final List<String> FIVE =
            List.of("mlt-bb-0001", "mlt-chem-0001", "mlt-hema-0001", "mlt-micr-0001", "mlt-lo-0001");

    @Autowired
    private ApplicationContext product;

    @Autowired
    private Exams exams;

    @Autowired
    private ExamCopies copies;

    @Autowired
    private TransactionTemplate transaction;

    @Autowired
    private OwnMastery mastery;

    @Autowired
    private TargetExams targets;

    private String exam;
    private Person strong;
    private Person weak;
    private String ofStrong;
    private String ofWeak;
    private String item;

    @BeforeEach
    void twoLearnersAndABadQuestion() {
        exam = quiz("Looked at again", FIVE);
        strong = learner();
        weak = learner();
        ofStrong = sit(strong, List.of(true, true, true, false, false));
        ofWeak = sit(weak, List.of(true, false, false, false, false));
        item = jdbc.sql("""
                        select i.slug || ' ' || v.number
                        from attempt_item a
                        join item_version v on v.id = a.item_version_id
                        join item i on i.id = v.item_id
                        where a.attempt_id = cast(:attempt as uuid) and a.position = :position
                        """)
                .param("attempt", ofStrong)
                .param("position", BAD)
                .query(String.class)
                .single();
    }

    @AfterEach
    void forget() {
        jdbc.sql(
                        "update score_adjustment set undone_at = server_now(), undone_by = made_by, undone_reason = '', settled_at = null where undone_at is null")
                .update();
        Rounds.ofAdjustments(product);
    }

    @Test
    void aDroppedQuestionCountsForNobodyAndUndoingRestoresEveryScoreExactly() {
        String before = stored(ofStrong);
        String answersBefore = scored(ofStrong);
        JsonNode preview = post("/preview", "{\"kind\": \"drop\", \"exam\": \"" + exam + "\"}")
                .json();
        assertThat(preview.path("changed").asInt()).isEqualTo(2);
        assertThat(change(preview, ofStrong).at("/before/raw").asInt()).isEqualTo(3);
        assertThat(change(preview, ofStrong).at("/after/raw").asInt()).isEqualTo(2);
        assertThat(stored(ofStrong)).as("looking changes nothing").isEqualTo(before);

        String made = make("{\"kind\": \"drop\", \"exam\": \"" + exam + "\", \"reason\": \"Two options are right\"}");
        JsonNode result = result(strong, ofStrong);
        assertThat(result.path("raw").asInt()).isEqualTo(2);
        assertThat(result.path("total").asInt()).isEqualTo(4);
        assertThat(result.at("/adjusted/0/position").asInt()).isEqualTo(BAD);
        assertThat(result.toString())
                .as("what was announced")
                .isEqualTo(change(preview, ofStrong).path("after").toString());
        assertThat(result(weak, ofWeak).path("raw").asInt()).isEqualTo(1);
        assertThat(strong.api()
                        .get(site() + "/attempts/" + ofStrong + "/result")
                        .raw()
                        .body())
                .contains("Question 2 was taken out of the score.");

        undo(made, "It was fine after all");
        assertThat(stored(ofStrong)).isEqualTo(before);
        assertThat(scored(ofStrong)).isEqualTo(answersBefore);
        assertThat(result(strong, ofStrong).path("adjusted")).isEmpty();
    }

    @Test
    void whatWasAnsweredToABadQuestionIsNoEvidenceUntilItIsPutBack() {
        int before = answersKnownOf(strong);

        String made = make("{\"kind\": \"credit\", \"exam\": \"" + exam + "\", \"reason\": \"A picture was missing\"}");
        assertThat(answersKnownOf(strong)).isEqualTo(before - 1);

        undo(made, "It was there after all");
        assertThat(answersKnownOf(strong)).isEqualTo(before);
    }

    private int answersKnownOf(Person learner) {
        TargetExam exam = targets.find("ascp-mlt").orElseThrow();
        return mastery.of(learner.id(), exam).mastery().answers();
    }

    @Test
    void creditingGivesThePointToAllAlsoToThoseWhoLeftItBlank() {
        make("{\"kind\": \"credit\", \"reason\": \"A picture was missing\"}");

        assertThat(result(strong, ofStrong).path("raw").asInt())
                .as("had it already")
                .isEqualTo(3);
        assertThat(result(weak, ofWeak).path("raw").asInt()).isEqualTo(2);
        assertThat(result(weak, ofWeak).path("total").asInt()).isEqualTo(5);
        assertThat(weak.api()
                        .get("/attempts/" + ofWeak + "/review")
                        .json()
                        .at("/items/1/correction/kind")
                        .asString())
                .isEqualTo("credit");
        assertThat(weak.api()
                        .get(site() + "/attempts/" + ofWeak + "/review?show=all")
                        .raw()
                        .body())
                .contains("Everyone got the point for this question");
    }

    @Test
    void cardsOfWhatWasMissedFollowTheNewScore() {
        String wrong = other(ofWeak);
        Person wronged = learner();
        String attempt = start(wronged);
        answer(wronged, attempt, BAD, wrong);
        wronged.api().post("/attempts/" + attempt + "/submit", "").requireStatus(200);
        Await.until("the card of who was wrong", () -> hasCard(wronged));
        assertThat(hasCard(strong)).isFalse();

        String made = make(
                "{\"kind\": \"rekey\", \"key\": [\"" + wrong + "\"], \"reason\": \"The key was on the wrong option\"}");
        Await.until("the cards by the new key", () -> hasCard(strong) && !hasCard(wronged));

        undo(made, "It was right after all");
        Await.until("the cards by the old key", () -> hasCard(wronged) && !hasCard(strong));
    }

    private boolean hasCard(Person learner) {
        return jdbc.sql("select exists (select from review_card where account_id = :account and ref = :ref)")
                .param("account", learner.id())
                .param("ref", item.split(" ")[0])
                .query(Boolean.class)
                .single();
    }

    @Test
    void anotherKeyScoresAllAnswersAnewAndAttemptsToCome() {
        String wrong = other(ofWeak);
        make("{\"kind\": \"rekey\", \"key\": [\"" + wrong + "\"], \"reason\": \"The key was on the wrong option\"}");

        assertThat(result(strong, ofStrong).path("raw").asInt()).isEqualTo(2);
        assertThat(result(weak, ofWeak).path("raw").asInt())
                .as("blank stays wrong")
                .isEqualTo(1);
        Person late = learner();
        String ofLate = start(late);
        answer(late, ofLate, BAD, wrong);
        late.api().post("/attempts/" + ofLate + "/submit", "").requireStatus(200);
        assertThat(result(late, ofLate).path("raw").asInt()).isEqualTo(1);
        assertThat(post("", "{\"kind\": \"rekey\", \"key\": [\"" + key(ofWeak, BAD) + "\"], \"reason\": \"x\"}")
                        .status())
                .as("the key it has is no other key")
                .isEqualTo(422);
    }

    @Test
    void onlyThoseWhoseScoreChangesAreTold() {
        make("{\"kind\": \"credit\", \"exam\": \"" + exam + "\", \"reason\": \"Unclear\"}");

        awaitNotice(weak, "scored again");
        assertThat(strong.api().get("/me/notices").json().toString()).doesNotContain("scored again");
        awaitTotal(ofWeak, 2, 5);
    }

    @Test
    void aSecondRoundChangesNothingAndALateAttemptIsFound() {
        make("{\"kind\": \"drop\", \"reason\": \"Unclear\"}");
        int scorings = scorings();
        Rounds.ofAdjustments(product);
        assertThat(scorings()).isEqualTo(scorings);

        jdbc.sql("update scored_answer set adjustment = null where attempt_id = cast(:id as uuid)")
                .param("id", ofWeak)
                .update();
        Rounds.ofAdjustments(product);
        assertThat(scorings()).as("as if it had ended in that very moment").isEqualTo(scorings + 1);
        clockForward(Duration.ofMinutes(2));
        Await.until("the new outcome", () -> {
            Rounds.ofAdjustments(product);
            return isSettled();
        });
    }

    @Test
    void anAttemptThatCannotBeScoredAnewKeepsNobodyFromTheirScoreAndIsShown() {
        UUID asked = question(ofWeak, 5);
        ask(ofWeak, 5, UUID.randomUUID());
        make("{\"kind\": \"drop\", \"exam\": \"" + exam + "\", \"reason\": \"Unclear\"}");

        assertThat(result(strong, ofStrong).path("total").asInt()).isEqualTo(4);
        assertThat(result(weak, ofWeak).path("total").asInt())
                .as("keeps the score it had")
                .isEqualTo(5);
        assertThat(admin().get(path()).json().path("failed").toString()).contains(ofWeak);
        assertThat(admin().get(path()).json().path("waiting").asInt()).isZero();
        String[] parts = item.split(" ");
        assertThat(admin().get(site() + "/teach/items/" + parts[0] + "/versions/" + parts[1] + "/adjustments")
                        .raw()
                        .body())
                .contains("could not be rescored")
                .contains(ofWeak);

        ask(ofWeak, 5, asked);
        clockForward(Duration.ofMinutes(2));
        Await.until("it is tried again by itself", () -> {
            Rounds.ofAdjustments(product);
            return result(weak, ofWeak).path("total").asInt() == 4;
        });
        assertThat(admin().get(path()).json().path("failed")).isEmpty();
    }

    @Test
    void aDecisionIsNotCarriedOutForGoodWhileAnAttemptMayBeEndingThatDidNotSeeIt() throws Exception {
        CountDownLatch begun = new CountDownLatch(1);
        CountDownLatch release = new CountDownLatch(1);
        try (ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor()) {
            Future<?> slow = threads.submit(() -> transaction.executeWithoutResult(_ -> {
                jdbc.sql("select cast(pg_current_xact_id() as text)")
                        .query(String.class)
                        .single();
                begun.countDown();
                try {
                    release.await();
                } catch (InterruptedException e) {
                    Thread.currentThread().interrupt();
                }
            }));
            begun.await();
            make("{\"kind\": \"drop\", \"reason\": \"Unclear\"}");
            clockForward(Duration.ofMinutes(2));
            Rounds.ofAdjustments(product);
            assertThat(isSettled()).isFalse();
            release.countDown();
            slow.get();
        }

        Await.until("the new outcome", () -> {
            Rounds.ofAdjustments(product);
            return isSettled();
        });
    }

    private boolean isSettled() {
        return admin().get(path()).json().at("/items/0/isSettled").asBoolean();
    }

    private UUID question(String attempt, int position) {
        return jdbc.sql("select item_version_id from attempt_item where attempt_id = :attempt and position = :position")
                .param("attempt", UUID.fromString(attempt))
                .param("position", position)
                .query(UUID.class)
                .single();
    }

    private void ask(String attempt, int position, UUID version) {
        jdbc.sql(
                        "update attempt_item set item_version_id = :version where attempt_id = :attempt and position = :position")
                .param("version", version)
                .param("attempt", UUID.fromString(attempt))
                .param("position", position)
                .update();
    }

    @Test
    void aTimeItIsDecidedOnceAndInTheAuditLog() {
        make("{\"kind\": \"drop\", \"reason\": \"Unclear\"}");

        assertThat(post("", "{\"kind\": \"credit\", \"reason\": \"Again\"}").code())
                .isEqualTo("decision-refused");
        assertThat(post("", "{\"kind\": \"credit\"}").status()).isEqualTo(422);
        assertThat(admin().get("/audit?action=score.adjusted").json().toString())
                .contains("drop")
                .doesNotContain("Unclear");
        assertThat(admin().get(path()).json().toString()).contains("Unclear");
    }

    @Test
    void anInstructorSeesTheirOwnLearnersOnlyAndLeavesScoresOfOthersToAnAdministrator() {
        Person instructor = person(Role.INSTRUCTOR);
        String drop = "{\"kind\": \"drop\", \"exam\": \"" + exam + "\", \"reason\": \"Unclear\"}";
        assertThat(instructor.api().post(path(), drop).status()).as("no class").isEqualTo(403);
        cohort(instructor, strong);

        JsonNode preview = instructor
                .api()
                .post(path() + "/preview", drop)
                .requireStatus(200)
                .json();
        assertThat(preview.path("changed").asInt()).isEqualTo(2);
        assertThat(preview.path("yours").asInt()).isEqualTo(1);
        assertThat(preview.path("shown")).hasSize(1);
        assertThat(instructor
                        .api()
                        .post(path(), drop.replace(", \"exam\": \"" + exam + "\"", ""))
                        .status())
                .as("all exams")
                .isEqualTo(403);
        Reply touchingOthers = instructor.api().post(path(), drop);
        assertThat(touchingOthers.status()).isEqualTo(403);
        assertThat(touchingOthers.text("/detail")).contains("not in your classes");
        post("", drop).requireStatus(202);
        assertThat(strong.api().post(path(), drop).status()).as("a learner").isEqualTo(403);
    }

    @Test
    void anInstructorDecidesForAnExamThatOnlyTheirClassTakes() {
        Person instructor = person(Role.INSTRUCTOR);
        cohort(instructor, strong);
        String quiz = quiz("Quiz of one class", List.of(item.split(" ")[0]));
        String attempt = strong.api()
                .post("/attempts", "{\"exam\": \"" + quiz + "\", \"mode\": \"exam\"}")
                .requireStatus(201)
                .text("/id");
        strong.api().post("/attempts/" + attempt + "/submit", "").requireStatus(200);
        String drop = "{\"kind\": \"drop\", \"exam\": \"" + quiz + "\", \"reason\": \"Unclear\"}";
        instructor.api().post(path(), drop).requireStatus(202);
    }

    private String quiz(String title, List<String> questions) {
        AccountId author = person(Role.INSTRUCTOR).id();
        QuizChange made = exams.make(title + " " + author, questions, author);
        ExamVersion quiz = ((QuizChange.Changed) made).version();
        ExamRules rules = new ExamRules(quiz.spec().title(), 1, null, null, false, false, Map.of(), List.of("mlt"));
        copies.change(quiz.spec().key(), quiz.number(), rules, author);
        return quiz.spec().key();
    }

    private Api admin() {
        return demo("admin");
    }

    private String path() {
        String[] parts = item.split(" ");
        return "/items/" + parts[0] + "/versions/" + parts[1] + "/adjustments";
    }

    private Reply post(String more, String body) {
        return admin().post(path() + more, body);
    }

    private String make(String body) {
        String id = post("", body).requireStatus(202).text("/id");
        Rounds.ofAdjustments(product);
        return id;
    }

    private void undo(String id, String reason) {
        admin().post("/adjustments/" + id + "/undoing", "{\"reason\": \"" + reason + "\"}")
                .requireStatus(202);
        Rounds.ofAdjustments(product);
    }

    private static JsonNode change(JsonNode preview, String attempt) {
        for (JsonNode change : preview.path("shown")) {
            if (change.path("attempt").asString().equals(attempt)) {
                return change;
            }
        }
        throw new AssertionError("no change of " + attempt + " in " + preview);
    }

    private String start(Person learner) {
        return learner.api()
                .post("/attempts", "{\"exam\": \"" + exam + "\", \"mode\": \"exam\"}")
                .requireStatus(201)
                .text("/id");
    }

    /** Right answers, and blanks where not. */
    private String sit(Person learner, List<Boolean> right) {
        String attempt = start(learner);
        for (int position = 1; position <= right.size(); position++) {
            if (right.get(position - 1)) {
                answer(learner, attempt, position, key(attempt, position));
            }
        }
        learner.api().post("/attempts/" + attempt + "/submit", "").requireStatus(200);
        return attempt;
    }

    private void answer(Person learner, String attempt, int position, String option) {
        learner.api()
                .put(
                        "/attempts/" + attempt + "/responses/" + position,
                        "{\"lease\": 1, \"revision\": 1, \"response\": {\"choice\": \"" + option + "\"}}")
                .requireStatus(200);
    }

    private JsonNode result(Person learner, String attempt) {
        return learner.api()
                .get("/attempts/" + attempt + "/result")
                .requireStatus(200)
                .json();
    }

    private String stored(String attempt) {
        return jdbc.sql("select result::text from attempt where id = cast(:id as uuid)")
                .param("id", attempt)
                .query(String.class)
                .single();
    }

    private String scored(String attempt) {
        return jdbc.sql(
                        "select string_agg(s::text, ' ' order by position) from scored_answer s where attempt_id = cast(:id as uuid)")
                .param("id", attempt)
                .query(String.class)
                .single();
    }

    private int scorings() {
        return jdbc.sql("select scoring from attempt where id = cast(:id as uuid)")
                .param("id", ofWeak)
                .query(Integer.class)
                .single();
    }

    private String key(String attempt, int position) {
        return option(attempt, position, true);
    }

    private String other(String attempt) {
        return option(attempt, BAD, false);
    }

    private String option(String attempt, int position, boolean right) {
        return jdbc.sql("""
                        select o ->> 'id'
                        from attempt_item i
                        join item_version v on v.id = i.item_version_id
                        cross join jsonb_array_elements(v.content #> '{task,options}') o
                        where i.attempt_id = :id and i.position = :position and (o ->> 'correct')::boolean = :right
                        limit 1
                        """)
                .param("id", UUID.fromString(attempt))
                .param("position", position)
                .param("right", right)
                .query(String.class)
                .single();
    }

    private void awaitNotice(Person learner, String words) {
        Await.until(
                "the new outcome",
                () -> learner.api().get("/me/notices").json().toString().contains(words));
    }

    private void awaitTotal(String attempt, int correct, int total) {
        Await.until(
                "the new outcome",
                () -> jdbc.sql(
                                        "select count(*) from exam_outcome where attempt_id = cast(:id as uuid) and correct = :correct and total = :total")
                                .param("id", attempt)
                                .param("correct", correct)
                                .param("total", total)
                                .query(Integer.class)
                                .single()
                        == 1);
    }
}
