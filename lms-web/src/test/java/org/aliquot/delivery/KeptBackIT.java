package org.aliquot.delivery;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.aliquot.Await;
import org.aliquot.PlatformTest;
import org.aliquot.bank.ItemBank;
import org.aliquot.bank.ItemVersionId;
import org.aliquot.mastery.OwnMastery;
import org.aliquot.mastery.SeenAnswer;
import org.aliquot.mastery.TargetExams;
import org.aliquot.people.Caller;
import org.aliquot.people.Role;
import org.aliquot.practice.Flags;
import org.aliquot.practice.Practice;
import org.aliquot.practice.PracticeClock;
import org.aliquot.practice.PracticePool;
import org.aliquot.practice.PracticeWish;
import org.aliquot.question.OptionContent;
import org.aliquot.search.Search;
import org.aliquot.search.SearchIndex;
import org.aliquot.search.SearchResult;
import org.aliquot.search.Wish;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Questions that are shown once their exam has closed: nothing tells their keys before, and nothing of them is lost. */
class KeptBackIT extends PlatformTest {

    private static final String BOARD = "ascp-mlt";

    @Autowired
    private Practice practice;

    @Autowired
    private Flags flags;

    @Autowired
    private Search search;

    @Autowired
    private SearchIndex index;

    @Autowired
    private OwnMastery mastery;

    @Autowired
    private TargetExams targets;

    @Autowired
    private ItemBank bank;

    private Person instructor;
    private Person learner;
    private String exam;

    @BeforeEach
    void anExamThatClosesInThreeHours() {
        instructor = person(Role.INSTRUCTOR);
        learner = learner();
        exam = instructor
                .api()
                .post("/exams/mlt-mock-50/copies", "")
                .requireStatus(201)
                .text("/key");
        instructor
                .api()
                .put(
                        "/exams/" + exam + "/rules",
                        "{\"version\": 1, \"title\": \"Kept back\", \"items\": 20, \"timeLimitMinutes\": 100, \"courses\": [\"mlt\"]}")
                .requireStatus(200);
        decide("after-closing", 0);
    }

    /** Nobody else's tests meet it. */
    @AfterEach
    void takesItBack() {
        jdbc.sql("delete from exam_course where exam_id = (select id from exam where key = :key)")
                .param("key", exam)
                .update();
    }

    @Test
    void isInNoPracticeSearchListOrReportUntilItIsShown() {
        String attempt = missed(learner);
        index.refresh();
        String stem = stem(attempt);
        String report = "/attempts/" + attempt + "/questions/" + place(attempt) + "/report";

        assertThat(toPractise()).isZero();
        assertThat(told(attempt))
                .isNotEmpty()
                .noneMatch(answer -> answer.place().isTold());
        assertThat(finds(stem, attempt)).isFalse();
        assertThat(page(report)).isEqualTo(404);

        clockForward(Duration.ofHours(4));
        assertThat(toPractise()).isEqualTo(1);
        assertThat(told(attempt)).isNotEmpty().allMatch(answer -> answer.place().isTold());
        assertThat(finds(stem, attempt)).isTrue();
        assertThat(page(report)).isEqualTo(200);
    }

    @Test
    void itsFlagsAndReviewCardsComeWhenItIsShown() {
        String attempt = missed(learner);
        Await.until("the flag that is kept", () -> count("question_flag") == 1);
        flags.mark(learner.id(), new AttemptId(UUID.fromString(attempt)), place(attempt) + 1, true);
        page("/review");

        assertThat(flags.of(learner.id())).isEmpty();
        assertThat(count("review_card")).isZero();

        clockForward(Duration.ofHours(4));
        page("/review");
        assertThat(flags.of(learner.id()))
                .as("but none that was set while it was kept back")
                .hasSize(1);
        assertThat(count("review_card")).isEqualTo(1);
    }

    /** More than an hour after the end of the attempt, which is what is looked at again otherwise. */
    @Test
    void itsReviewCardsComeAlsoWhenStaffDecideToShowItAtOnce() {
        missed(learner);
        clockForward(Duration.ofHours(2));
        page("/review");
        assertThat(count("review_card")).isZero();

        decide("after-final", 1);

        clockForward(Duration.ofMinutes(10));
        page("/review");
        assertThat(count("review_card")).isEqualTo(1);
    }

    @Test
    void whoHasExtraTimeKeepsItBackForEverybodyUntilTheyAreDone() {
        String attempt = missed(learner);
        Person slow = learner();
        jdbc.sql("update account set extra_time_percent = 100 where id = :id")
                .param("id", slow.id())
                .update();
        clockForward(Duration.ofMinutes(170));
        String sitting = start(slow);

        clockForward(Duration.ofMinutes(20));
        assertThat(review(attempt)).as("10 minutes after closing").isEqualTo(403);
        assertThat(toPractise()).isZero();
        assertThat(body("/attempts/" + attempt + "/result")).contains("no one is still taking it, at the earliest on");

        slow.api().post("/attempts/" + sitting + "/submit", "{}").requireStatus(200);
        assertThat(review(attempt)).isEqualTo(200);
        assertThat(toPractise()).isEqualTo(1);
    }

    @Test
    void whoeverTakesItIsToldWhenItsQuestionsAreShown() {
        assertThat(body("/practice/" + exam))
                .contains("once the exam has closed and no one is still taking it, at the earliest on");
    }

    /** Misses a question and flags it, and answers no other. */
    private String missed(Person who) {
        String attempt = start(who);
        int place = place(attempt);
        String version = jdbc.sql("""
                        select item_version_id from attempt_item
                        where attempt_id = cast(:attempt as uuid) and position = :place
                        """)
                .param("attempt", attempt)
                .param("place", place)
                .query(String.class)
                .single();
        var content = bank.version(new ItemVersionId(UUID.fromString(version))).content();
        String wrong = content.options().stream()
                .map(OptionContent::id)
                .filter(option -> !content.key().contains(option))
                .findFirst()
                .orElseThrow();
        who.api()
                .put(
                        "/attempts/" + attempt + "/responses/" + place,
                        "{\"revision\": 1, \"response\": {\"choice\": \"" + wrong + "\"}, \"flagged\": true}")
                .requireStatus(200);
        who.api().post("/attempts/" + attempt + "/submit", "{}").requireStatus(200);
        awaitOutcome(attempt);
        return attempt;
    }

    /** The first where one of several options is chosen, which is not the last. */
    private int place(String attempt) {
        return jdbc.sql("""
                        select min(i.position) from attempt_item i join item_version v on v.id = i.item_version_id
                        where i.attempt_id = cast(:attempt as uuid) and v.type = 'single'
                        """).param("attempt", attempt).query(Integer.class).single();
    }

    private String start(Person who) {
        return who.api()
                .post("/attempts", "{\"exam\": \"" + exam + "\", \"mode\": \"exam\"}")
                .requireStatus(201)
                .text("/id");
    }

    private void decide(String feedback, int version) {
        instructor
                .api()
                .put(
                        "/exams/" + exam + "/admission",
                        "{\"closesAt\": \"%s\", \"feedback\": \"%s\", \"version\": %d}"
                                .formatted(Instant.now().plus(Duration.ofHours(3)), feedback, version))
                .requireStatus(200);
    }

    private int toPractise() {
        return practice.offer(
                        learner.id(),
                        practice.boards(learner.id()).stream()
                                .filter(board -> board.key().equals(BOARD))
                                .findFirst()
                                .orElseThrow(),
                        new PracticeWish(
                                BOARD, Set.of(), Set.of(), Set.of(), PracticePool.MISSED, 10, PracticeClock.TUTOR, 1))
                .matching();
    }

    private List<SeenAnswer> told(String attempt) {
        return mastery.of(learner.id(), targets.find(BOARD).orElseThrow()).evidence().answers().stream()
                .filter(answer -> attempt.equals(String.valueOf(answer.place().attempt())))
                .toList();
    }

    private String stem(String attempt) {
        return jdbc.sql("""
                        select q.stem from attempt_item i join search_question q using (item_version_id)
                        where i.attempt_id = cast(:attempt as uuid) and i.position = :place
                        """)
                .param("attempt", attempt)
                .param("place", place(attempt))
                .query(String.class)
                .single();
    }

    private boolean finds(String stem, String attempt) {
        SearchResult found = search.find(new Caller(learner.id(), Set.of(Role.LEARNER)), new Wish(stem, 20));
        return ((SearchResult.Found) found)
                .findings().questions().best().stream()
                        .anyMatch(hit -> hit.met().toString().contains(attempt));
    }

    private int review(String attempt) {
        return learner.api().get("/attempts/" + attempt + "/review").status();
    }

    private int page(String path) {
        return learner.api().get(site() + path).status();
    }

    private String body(String path) {
        return learner.api().get(site() + path).requireStatus(200).raw().body();
    }

    private int count(String table) {
        return jdbc.sql("select count(*) from " + table + " where account_id = :account")
                .param("account", learner.id())
                .query(Integer.class)
                .single();
    }
}
