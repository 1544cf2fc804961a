package org.aliquot.web.practice;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.Set;
import org.aliquot.Api;
import org.aliquot.Api.Reply;
import org.aliquot.PlatformTest;
import org.aliquot.delivery.AttemptId;
import org.aliquot.people.Role;
import org.aliquot.practice.Practice;
import org.aliquot.practice.PracticeClock;
import org.aliquot.practice.PracticeKind;
import org.aliquot.practice.PracticeOffer;
import org.aliquot.practice.PracticePool;
import org.aliquot.practice.PracticeStart;
import org.aliquot.practice.PracticeWish;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import tools.jackson.databind.JsonNode;

/** Practice that a learner puts together is an attempt like any other, for nobody else. */
class OwnPracticeIT extends PlatformTest {

    private static final String BOARD = "ascp-mlt";

    @Autowired
    private Practice practice;

    private Person learner;
    private Api api;

    @BeforeEach
    void isEnrolled() {
        learner = learner();
        api = learner.api();
    }

    @Test
    void asksWhatIsWantedAndNothingElse() {
        AttemptId attempt = started(new PracticeWish(
                BOARD,
                Set.of("BB"),
                Set.of(),
                Set.of(PracticeKind.PANEL),
                PracticePool.ANY,
                5,
                PracticeClock.TUTOR,
                1));

        Set<String> kinds = Set.copyOf(
                jdbc.sql("""
                        select distinct i.area || ' ' || v.type
                        from attempt_item i
                        join item_version v on v.id = i.item_version_id
                        where i.attempt_id = :attempt
                        """).param("attempt", attempt).query(String.class).list());
        assertThat(kinds).containsExactly("BB antibody-panel");
    }

    /** All that there is of a topic with a case. */
    @Test
    void asksACaseWholeAndInItsOrder() {
        AttemptId attempt = started(new PracticeWish(
                BOARD,
                Set.of("BB"),
                Set.of("mlt-bb-adverse-reactions"),
                Set.of(),
                PracticePool.ANY,
                100,
                PracticeClock.UNTIMED,
                1));

        List<String> asked = List.copyOf(
                jdbc.sql("""
                        select v.content #>> '{part,caseId}' || ' ' || (v.content #>> '{part,number}')
                        from attempt_item i
                        join item_version v on v.id = i.item_version_id
                        where i.attempt_id = :attempt and v.content -> 'part' is not null
                        order by i.position
                        """).param("attempt", attempt).query(String.class).list());
        List<String> whole = List.copyOf(jdbc.sql("""
                        select v.content #>> '{part,caseId}' || ' ' || (v.content #>> '{part,number}')
                        from item i
                        join item_version v on v.id = i.current_version_id and i.status = 'published'
                        where v.content #>> '{part,caseId}' = any(:cases)
                        """)
                .param(
                        "cases",
                        asked.stream()
                                .map(part -> part.split(" ")[0])
                                .distinct()
                                .toArray(String[]::new))
                .query(String.class)
                .list());
        assertThat(asked).isNotEmpty().containsExactlyInAnyOrderElementsOf(whole);
        assertThat(asked.stream().filter(part -> part.endsWith(" 2")).toList())
                .allSatisfy(second ->
                        assertThat(asked.indexOf(second)).isEqualTo(asked.indexOf(second.replace(" 2", " 1")) + 1));
        submit(attempt);
    }

    @Test
    void saysAtOnceHowManyQuestionsFit() {
        String page = page("/practice/new?board=ascp-mlt&area=BB&kind=panel");

        assertThat(page).contains(" questions fit", "Blood Banking", "Antibody panels");
        assertThat(page("/practice/new?board=ascp-mlt&pool=missed")).contains("No question fits");
    }

    @Test
    void hasTheReferenceIntervalsOfTheCourseBesideIt() {
        AttemptId attempt = started(ten(PracticePool.ANY));

        assertThat(page("/attempts/" + attempt + "/intervals")).contains("sodium", "/courses/mlt/glossary");
    }

    @Test
    void asksAgainWhatWasMissedUntilItIsAnsweredRight() {
        AttemptId first = started(ten(PracticePool.ANY));
        String key = answer(first, alone(first), null);
        submit(first);
        assertThat(offer(PracticePool.MISSED).matching()).isEqualTo(1);

        AttemptId second = started(ten(PracticePool.MISSED));
        assertThat(api.get("/attempts/" + second).json().path("length").asInt()).isEqualTo(1);
        answer(second, 1, key);
        submit(second);

        assertThat(offer(PracticePool.MISSED).matching()).isZero();
        assertThat(offer(PracticePool.UNSEEN).matching())
                .isEqualTo(offer(PracticePool.ANY).matching() - 1);
    }

    @Test
    void isGoneOnWithBeforeAnotherLikeItBegins() {
        AttemptId first = started(ten(PracticePool.ANY));

        assertThat(practice.start(learner.id(), ten(PracticePool.ANY))).isEqualTo(new PracticeStart.UnderWay(first));
        assertThat(practice.ten(learner.id())).isEqualTo(new PracticeStart.UnderWay(first));
    }

    @Test
    void endsWithACountAndAreasAndNoScoreOfTheBoard() {
        AttemptId attempt = started(
                new PracticeWish(BOARD, Set.of(), Set.of(), Set.of(), PracticePool.ANY, 10, PracticeClock.TIMED, 20));
        submit(attempt);

        JsonNode result = api.get("/attempts/" + attempt + "/result").json();
        assertThat(result.hasNonNull("scaled")).isFalse();
        assertThat(result.path("areas")).isNotEmpty();
        assertThat(page("/attempts/" + attempt + "/result")).contains("0 of 10 right", "Practice what you missed");
        assertThat(page("/attempts/" + attempt + "/review?show=all")).contains("Question 1");
    }

    @Test
    void standsStillForDaysWhenItsLearnerPausesIt() {
        AttemptId attempt = started(
                new PracticeWish(BOARD, Set.of(), Set.of(), Set.of(), PracticePool.ANY, 5, PracticeClock.TIMED, 20));
        pause(attempt, "started").requireStatus(200);
        clockForward(Duration.ofDays(12));

        pause(attempt, "ended").requireStatus(200);

        String left = """
                select extract(epoch from deadline - server_now()) / 60 from attempt where id = :attempt
                """;
        assertThat(jdbc.sql(left).param("attempt", attempt).query(Double.class).single())
                .isBetween(19.9, 20.1);
    }

    @Test
    void isNothingThatStaffOrStatisticsOfExamsSee() {
        Person instructor = person(Role.INSTRUCTOR);
        cohort(instructor, learner);
        AttemptId attempt = started(
                new PracticeWish(BOARD, Set.of(), Set.of(), Set.of(), PracticePool.ANY, 5, PracticeClock.UNTIMED, 1));
        submit(attempt);
        awaitCounted(attempt.toString());

        assertThat(instructor.api().get("/exams/own-practice-ascp-mlt/attempts").status())
                .isIn(200, 404);
        assertThat(instructor.api().get("/exams").raw().body()).doesNotContain("own-practice");
        assertThat(page("/practice")).contains("/attempts/" + attempt + "/result");
        assertThat(jdbc.sql("""
                        select count(*) from item_use u
                        join attempt a on a.exam_version_id = u.exam_version_id
                        where a.id = :attempt
                        """).param("attempt", attempt).query(Integer.class).single())
                .isZero();
    }

    @Test
    void isForLearnersOfACourseThatPreparesForTheExam() {
        Person stranger = person(Role.LEARNER);

        assertThat(practice.start(stranger.id(), ten(PracticePool.ANY))).isEqualTo(new PracticeStart.UnknownBoard());
    }

    private static PracticeWish ten(PracticePool pool) {
        return new PracticeWish(
                BOARD, Set.of(), Set.of(), Set.of(PracticeKind.CHOICE), pool, 10, PracticeClock.TUTOR, 1);
    }

    private PracticeOffer offer(PracticePool pool) {
        return practice.offer(
                learner.id(),
                practice.boards(learner.id()).stream()
                        .filter(board -> board.key().equals(BOARD))
                        .findFirst()
                        .orElseThrow(),
                ten(pool));
    }

    private AttemptId started(PracticeWish wish) {
        PracticeStart start = practice.start(learner.id(), wish);
        assertThat(start).isInstanceOf(PracticeStart.Started.class);
        return ((PracticeStart.Started) start).attempt();
    }

    /** The position of a question that is no part of a case: a case is asked again as a whole. */
    private int alone(AttemptId attempt) {
        return jdbc.sql("""
                        select min(i.position)
                        from attempt_item i
                        join item_version v on v.id = i.item_version_id
                        where i.attempt_id = :attempt and v.content -> 'part' is null
                        """).param("attempt", attempt).query(Integer.class).single();
    }

    /** Answers with {@code option}, or with a wrong one; returns the key. */
    private String answer(AttemptId attempt, int position, @Nullable String option) {
        JsonNode item = api.get("/attempts/" + attempt + "/items/" + position).json();
        String right = jdbc.sql("""
                        select v.content -> 'task' -> 'options'
                        from attempt_item i
                        join item_version v on v.id = i.item_version_id
                        where i.attempt_id = :attempt and i.position = :position
                        """)
                .param("attempt", attempt)
                .param("position", position)
                .query(String.class)
                .single();
        String given = option == null ? wrong(item, right) : option;
        JsonNode feedback = api.put(
                        "/attempts/" + attempt + "/responses/" + position,
                        "{\"revision\": 1, \"final\": true, \"response\": {\"choice\": \"" + given + "\"}}")
                .requireStatus(200)
                .json()
                .path("feedback");
        return feedback.at("/key/0").asString();
    }

    private static String wrong(JsonNode item, String options) {
        for (JsonNode option : item.path("options")) {
            String id = option.path("id").asString();
            if (options.contains("\"id\": \"" + id + "\"") && !isRight(options, id)) {
                return id;
            }
        }
        throw new AssertionError(options);
    }

    private static boolean isRight(String options, String id) {
        JsonNode all = new tools.jackson.databind.json.JsonMapper().readTree(options);
        for (JsonNode option : all) {
            if (option.path("id").asString().equals(id)) {
                return option.path("correct").asBoolean();
            }
        }
        return false;
    }

    private Reply pause(AttemptId attempt, String state) {
        return api.post("/attempts/" + attempt + "/breaks", "{\"state\": \"" + state + "\"}");
    }

    private void submit(AttemptId attempt) {
        api.post("/attempts/" + attempt + "/submit", "").requireStatus(200);
    }

    private String page(String path) {
        return api.get(site() + path).requireStatus(200).raw().body();
    }
}
