package org.aliquot.completion;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import org.aliquot.Api.Reply;
import org.aliquot.PlatformTest;
import org.aliquot.bank.ItemBank;
import org.aliquot.people.Caller;
import org.aliquot.people.Role;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Checks in lessons: judged at once with every rationale, and silent while an exam with them is running. */
class KnowledgeChecksIT extends PlatformTest {

    private static final String CHECK = "mlt-bb-02-c1";
    private static final String RIGHT = "{\"response\": {\"choice\": \"c\"}}";
    private static final String WRONG = "{\"response\": {\"choice\": \"a\"}}";

    @Autowired
    private KnowledgeChecks checks;

    @Autowired
    private ItemBank bank;

    private Person learner;

    @BeforeEach
    void enrolls() {
        learner = learner();
    }

    @Test
    void judgesAtOnceWithARationaleForEveryOption() {
        Reply verdict = answer(WRONG).requireStatus(200);

        assertThat(verdict.json().path("correct").asBoolean()).isFalse();
        assertThat(verdict.text("/feedback/key/0")).isEqualTo("c");
        assertThat(verdict.json().at("/feedback/options"))
                .hasSize(4)
                .allSatisfy(option ->
                        assertThat(option.path("rationaleHtml").asString()).isNotBlank());
    }

    @Test
    void keepsTheLatestAnswerAndCountsTries() {
        answer(WRONG);
        Reply second = answer(RIGHT);

        assertThat(second.json().path("correct").asBoolean()).isTrue();
        assertThat(second.json().path("tries").asInt()).isEqualTo(2);
        assertThat(verdicts())
                .filteredOn(verdict -> verdict.review().slug().equals(CHECK))
                .singleElement()
                .matches(CheckVerdict::correct);
    }

    @Test
    void refusesAndHidesWhileAnExamWithTheQuestionIsRunning() {
        answer(WRONG).requireStatus(200);
        startsAnExamWithTheCheck();

        Reply refused = answer(RIGHT);

        assertThat(refused.status()).isEqualTo(409);
        assertThat(refused.code()).isEqualTo("exam-running");
        assertThat(refused.raw().body()).doesNotContain("rationale");
        assertThat(verdicts()).isEmpty();
        assertThat(tries()).isEqualTo(1);
    }

    @Test
    void isForThoseWhoAreEnrolled() {
        assertThat(person(Role.LEARNER).api().post(path(CHECK), RIGHT).status()).isEqualTo(404);
        assertThat(person(Role.INSTRUCTOR).api().post(path(CHECK), RIGHT).status())
                .isEqualTo(200);
    }

    @Test
    void refusesWhatDoesNotFitAndStoresNothing() {
        assertThat(answer("{\"response\": {\"choice\": \"z\"}}").code()).isEqualTo("response-invalid");
        assertThat(answer("{\"response\": {\"choices\": [\"a\"]}}").code()).isEqualTo("response-invalid");
        assertThat(answer("{\"response\": 7}").code()).isEqualTo("response-invalid");
        assertThat(answer("{\"response\": null}").code()).isEqualTo("invalid-request");
        assertThat(learner.api().post(path("mlt-chem-06-c1"), RIGHT).status())
                .as("a check of another lesson")
                .isEqualTo(404);
        assertThat(tries()).isZero();
    }

    private Reply answer(String body) {
        return learner.api().post(path(CHECK), body);
    }

    private static String path(String check) {
        return "/courses/mlt/lessons/mlt-bb-02/checks/" + check;
    }

    private List<CheckVerdict> verdicts() {
        return checks.ofLesson(new Caller(learner.id(), Set.of(Role.LEARNER)), "mlt", "mlt-bb-02", null).own().stream()
                .flatMap(view -> java.util.stream.Stream.ofNullable(view.verdict()))
                .toList();
    }

    private int tries() {
        return jdbc.sql("select coalesce(sum(tries), 0) from check_answer where account_id = :account")
                .param("account", learner.id())
                .query(Integer.class)
                .single();
    }

    /** No exam of the pack asks a check; an instructor could make one that does. */
    private void startsAnExamWithTheCheck() {
        String attempt = learner.api()
                .post("/attempts", "{\"exam\": \"quick-check\", \"mode\": \"exam\"}")
                .requireStatus(201)
                .text("/id");
        jdbc.sql(
                        "update attempt_item set item_version_id = :version where attempt_id = cast(:id as uuid) and position = 1")
                .param("version", bank.find(CHECK).orElseThrow().id())
                .param("id", attempt)
                .update();
    }
}
