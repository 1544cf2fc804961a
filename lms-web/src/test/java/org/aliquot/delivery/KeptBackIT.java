package org.aliquot.delivery;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpRequest.BodyPublishers;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.aliquot.Api;
import org.aliquot.Await;
import org.aliquot.PlatformTest;
import org.aliquot.bank.ItemBank;
import org.aliquot.bank.ItemVersionId;
import org.aliquot.errata.QuestionReports;
import org.aliquot.mastery.OwnMastery;
import org.aliquot.mastery.SeenAnswer;
import org.aliquot.mastery.TargetExams;
import org.aliquot.people.Caller;
import org.aliquot.people.Role;
import org.aliquot.practice.Flags;
import org.aliquot.practice.Practice;
import org.aliquot.practice.PracticeClock;
import org.aliquot.practice.PracticePool;
import org.aliquot.practice.PracticeStart;
import org.aliquot.practice.PracticeWish;
import org.aliquot.question.OptionContent;
import org.aliquot.review.Asked;
import org.aliquot.review.CardBox;
import org.aliquot.review.NextCard;
import org.aliquot.review.ReviewDay;
import org.aliquot.review.Reviewing;
import org.aliquot.review.Reviews;
import org.aliquot.review.StudyCard;
import org.aliquot.search.Search;
import org.aliquot.search.SearchIndex;
import org.aliquot.search.SearchResult;
import org.aliquot.search.Wish;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

/** Questions that are shown once their exam has closed: nothing tells their keys before, and nothing of them is lost. */
class KeptBackIT extends PlatformTest {

    private static final String BOARD = "ascp-mlt";

    /** One in twelve questions of this bank shows a field under the microscope. */
    private static final int MOST_TRIES = 20;

    private static final String KEPT_BACK = "For now, an exam keeps this question hidden";
    private static final String FORM = "What is wrong?";
    private static final String REPORTED = "Outdated-since-2024";

    @Autowired
    private Practice practice;

    @Autowired
    private Flags flags;

    @Autowired
    private QuestionReports reports;

    @Autowired
    private Search search;

    @Autowired
    private SearchIndex index;

    @Autowired
    private CardBox box;

    @Autowired
    private Reviews reviews;

    @Autowired
    private Reviewing reviewing;

    @Autowired
    private OwnMastery mastery;

    @Autowired
    private TargetExams targets;

    @Autowired
    private ItemBank bank;

    @Autowired
    private ApplicationContext product;

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
        String report = report(attempt);

        assertThat(toPractise()).isZero();
        assertThat(told(attempt))
                .isNotEmpty()
                .noneMatch(answer -> answer.place().isTold());
        assertThat(finds(stem, attempt)).isFalse();
        assertThat(body(report)).contains(KEPT_BACK).doesNotContain(FORM);

        clockForward(Duration.ofHours(4));
        assertThat(toPractise()).isEqualTo(1);
        assertThat(told(attempt)).isNotEmpty().allMatch(answer -> answer.place().isTold());
        assertThat(finds(stem, attempt)).isTrue();
        assertThat(body(report)).contains(FORM).doesNotContain(KEPT_BACK);
    }

    @Test
    void itsFlagsAndReviewCardsComeWhenItIsShown() {
        String attempt = missed(learner);
        Await.until("the flag that is kept", () -> count("question_flag") == 1);
        flags.mark(learner.id(), new AttemptId(UUID.fromString(attempt)), place(attempt) + 1, true);
        page("/review");

        assertThat(flags.of(learner.id()).shown()).isEmpty();
        assertThat(body("/practice/flagged")).contains("keep 1 question hidden that you flagged");
        assertThat(count("review_card")).isZero();

        clockForward(Duration.ofHours(4));
        page("/review");
        assertThat(flags.of(learner.id()).shown())
                .as("but none that was set while it was kept back")
                .hasSize(1);
        assertThat(body("/practice/flagged")).doesNotContain("hidden that you flagged");
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
    void aCardWaitsWhileAllThatItCouldAskIsKeptBackAndIsNotLost() {
        String slug = chosen();
        StudyCard card = reviewed().planned().getFirst();
        String attempt = start(learner);
        asks(attempt, alike(slug), UUID.randomUUID());
        assertThat(reviewed().planned()).as("while it is taken").isEmpty();
        submit(learner, attempt);

        assertThat(reviewed().planned()).isEmpty();
        assertThat(reviewing.ask(learner.id(), card.id())).isEmpty();
        assertThat(body("/review"))
                .contains("There is nothing to review today.", "1 card is due and has to wait")
                .doesNotContain("Start reviewing");
        assertThat(body("/review/cards")).contains("Hidden by an exam");
        assertThat(page("/review/cards/anki")).as("nothing to take along").isEqualTo(303);
        assertThat(body("/offline/courses/mlt/cards")).doesNotContain("data-item=\"" + card.id());
        Api.Reply due = learner.api().get("/me/reviews").requireStatus(200);
        assertThat(due.json().path("items")).isEmpty();
        assertThat(due.json().path("keptBack").asInt()).isEqualTo(1);
        assertThat(learner.api()
                        .post("/me/reviews/" + card.id() + "/grades", "{\"grade\": 1, \"reviews\": 0}")
                        .code())
                .isEqualTo("exam-running");

        clockForward(Duration.ofHours(4));
        assertThat(reviewed().planned()).as("as it was").containsExactly(card);
        assertThat(body("/review")).contains("1 card for today", "Start reviewing");
        assertThat(page("/review/cards/anki")).isEqualTo(200);
        assertThat(body("/offline/courses/mlt/cards")).contains("data-item=\"" + card.id());
        assertThat(version(next())).isEqualTo(alike(slug).getFirst());
    }

    @Test
    void aCardAsksTheOneQuestionAboutTheSameThatIsNotKeptBack() {
        String slug = chosen();
        StudyCard card = reviewed().planned().getFirst();
        List<UUID> alike = alike(slug);
        String attempt = start(learner);
        asks(attempt, alike.subList(0, alike.size() - 1), alike.getLast());
        submit(learner, attempt);

        assertThat(next().card()).isEqualTo(card);
        assertThat(version(next())).isEqualTo(alike.getLast());
        assertThat(page("/review/cards/anki"))
                .as("a file has the card's own question, with its key")
                .isEqualTo(303);

        clockForward(Duration.ofHours(4));
        assertThat(version(next())).as("what was chosen comes first").isEqualTo(alike.getFirst());
        assertThat(page("/review/cards/anki")).isEqualTo(200);
    }

    /** It may have been given without a network, before the exam. */
    @Test
    void anAnswerToWhatAnExamKeepsBackSinceIsNotHeldAgainstAnotherQuestion() {
        String slug = chosen();
        StudyCard card = reviewed().planned().getFirst();
        List<UUID> alike = alike(slug);
        UUID asked = version(next());
        assertThat(body("/review/next")).contains("name=\"question\" value=\"" + asked + "\"");
        assertThat(body("/offline/courses/mlt/cards")).contains(asked.toString());
        String attempt = start(learner);
        asks(attempt, alike.subList(0, alike.size() - 1), alike.getLast());
        submit(learner, attempt);
        assertThat(version(next())).as("what it would be graded by").isEqualTo(alike.getLast());

        assertThat(graded(card, asked).code()).isEqualTo("exam-running");
        assertThat(reviewed().planned()).as("as it was").containsExactly(card);
        Api.Reply kept = graded(card, alike.getLast()).requireStatus(200);
        assertThat(kept.json().path("reviews").asInt()).isEqualTo(1);
    }

    /** It was judged on the device, by what was asked there. */
    @Test
    void anAnswerToWhatTheCardAskedCountsAlsoOnceItAsksSomethingElse() {
        String slug = chosen();
        StudyCard card = reviewed().planned().getFirst();
        List<UUID> alike = alike(slug);
        String attempt = start(learner);
        asks(attempt, alike.subList(0, alike.size() - 1), alike.getLast());
        submit(learner, attempt);
        UUID asked = version(next());
        clockForward(Duration.ofHours(4));
        assertThat(version(next())).as("what it asks by now").isNotEqualTo(asked);

        assertThat(graded(card, aboutAnotherTopic(slug))
                        .requireStatus(200)
                        .json()
                        .path("reviews")
                        .asInt())
                .as("none of its questions")
                .isZero();
        assertThat(graded(card, asked).requireStatus(200).json().path("reviews").asInt())
                .isEqualTo(1);
        assertThat(jdbc.sql("select item_version_id from review_entry where card_id = :card and kind = 'review'")
                        .param("card", card.id())
                        .query(UUID.class)
                        .list())
                .containsExactly(asked);
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

        submit(slow, sitting);
        assertThat(review(attempt)).isEqualTo(200);
        assertThat(toPractise()).isEqualTo(1);
    }

    @Test
    void aMakeUpThatIsToComeKeepsItBackForEverybody() {
        decide("after-closing", 1, "\"attempts\": 1, ");
        String attempt = missed(learner);
        Person ill = learner();
        givenUntil(today().plusDays(2), ill);

        clockForward(Duration.ofHours(4));
        assertThat(review(attempt)).as("an hour after closing").isEqualTo(403);
        assertThat(toPractise()).isZero();
        assertThat(body("/attempts/" + attempt + "/result")).contains("no one is still taking it, at the earliest on");

        String sitting = start(ill);
        assertThat(review(attempt)).isEqualTo(403);
        submit(ill, sitting);
        assertThat(review(attempt)).as("nobody may begin it any more").isEqualTo(200);
        assertThat(toPractise()).isEqualTo(1);
    }

    @Test
    void aMakeUpThatNobodyCameToKeepsItBackUntilItsEnd() {
        String attempt = missed(learner);
        givenUntil(today().plusDays(2), learner());

        clockForward(Duration.ofDays(1));
        assertThat(review(attempt)).isEqualTo(403);
        clockForward(Duration.ofHours(50));
        assertThat(review(attempt)).isEqualTo(200);
        assertThat(toPractise()).isEqualTo(1);
    }

    @Test
    void whoHandedInReadsNoQuestionOfItUntilItIsShown() {
        String attempt = withAField();
        assertThat(read(attempt)).containsOnly("200");

        submit(learner, attempt);
        assertThat(read(attempt)).containsOnly("403 review-not-offered");
        clockForward(Duration.ofHours(4));
        assertThat(read(attempt)).as("when it has closed").containsOnly("200");
        decide("never", 1);
        assertThat(read(attempt)).containsOnly("403 review-not-offered");
        decide("after-final", 2);
        assertThat(read(attempt)).containsOnly("200");
    }

    /** What was kept on a device without a network is handed over from there. */
    @Test
    void aRoomThatOpensAnewInTheGraceStillHasItsQuestions() {
        String attempt = withAField();
        clockForward(Duration.ofMinutes(101));
        Rounds.ofClosing(product);
        assertThat(learner.api().get("/attempts/" + attempt).text("/status")).isEqualTo("closing");
        assertThat(read(attempt)).containsOnly("200");

        clockForward(Duration.ofMinutes(2));
        assertThat(read(attempt)).as("beyond the grace, and not closed yet").containsOnly("200");
        Rounds.ofClosing(product);
        assertThat(read(attempt)).as("closed").containsOnly("403 review-not-offered");
    }

    @Test
    void practiceThatWasBegunBeforeTellsNoneOfItsKeys() {
        String practised = practised();
        int place = place(practised);
        String option =
                learner.api().get("/attempts/" + practised + "/items/" + place).text("/options/0/id");

        assertThat(explained(practised, place, option).code()).isEqualTo("exam-running");
        assertThat(body("/offline/practice"))
                .as("the others go on, and nothing is handed in with the last of them")
                .contains("data-item=\"" + practised + ".")
                .doesNotContain("data-item=\"" + practised + "." + place + "\"")
                .doesNotContain("data-finish");

        clockForward(Duration.ofHours(4));
        assertThat(body("/offline/practice")).contains("data-item=\"" + practised + "." + place + "\"");
        assertThat(explained(practised, place, option).requireStatus(200).json().has("feedback"))
                .isTrue();
    }

    @Test
    void practiceThatWasBegunBeforeIsNotGoneOverUntilItIsShown() {
        String practised = practised();
        submit(learner, practised);

        for (String read : List.of("/review", "/items", "/items/" + place(practised))) {
            assertThat(learner.api().get("/attempts/" + practised + read).code())
                    .as(read)
                    .isEqualTo("review-not-offered");
        }
        clockForward(Duration.ofHours(4));
        assertThat(review(practised)).isEqualTo(200);
        learner.api().get("/attempts/" + practised + "/items").requireStatus(200);
    }

    @Test
    void aQuestionFlaggedInPracticeThatWasBegunBeforeIsListedWhenItIsShown() {
        String practised = practised();
        answersWrong(learner, practised);
        submit(learner, practised);
        Await.until("the flag that is kept", () -> count("question_flag") == 1);
        String place = "/attempts/" + practised + "/review";

        assertThat(flags.of(learner.id()).shown()).isEmpty();
        assertThat(body("/practice/flagged"))
                .contains("keep 1 question hidden that you flagged")
                .doesNotContain("Nothing is flagged", place);

        clockForward(Duration.ofHours(4));
        assertThat(flags.of(learner.id()).shown()).hasSize(1);
        assertThat(body("/practice/flagged")).contains(place).doesNotContain("hidden that you flagged");
    }

    @Test
    void aQuestionInPracticeThatIsOverIsReportedWhenTheExamShowsIt() {
        String practised = practised();
        submit(learner, practised);
        String report = report(practised);

        assertThat(reports.question(learner.id(), new AttemptId(UUID.fromString(practised)), place(practised)))
                .isEmpty();
        assertThat(body(report)).contains(KEPT_BACK).doesNotContain(FORM);
        assertThat(sends(report)).as("a form that was open already").isEqualTo(409);

        clockForward(Duration.ofHours(4));
        assertThat(body(report)).contains(FORM);
        assertThat(sends(report)).isEqualTo(303);
    }

    @Test
    void whatWasReportedBeforeTheExamIsReadAgainWhenItIsShown() {
        String practised = begun();
        int place = place(practised);
        String option =
                learner.api().get("/attempts/" + practised + "/items/" + place).text("/options/0/id");
        explained(practised, place, option).requireStatus(200);
        String report = report(practised);
        assertThat(sends(report)).isEqualTo(303);

        String attempt = start(learner);
        asks(practised, attempt);
        submit(learner, attempt);
        assertThat(body(report)).contains(KEPT_BACK).doesNotContain(REPORTED);

        clockForward(Duration.ofHours(4));
        assertThat(body(report)).contains(REPORTED);
    }

    @Test
    void aMissInPracticeThatWasBegunBeforeIsNowhereUntilItIsShown() {
        String practised = practised();
        answersWrong(learner, practised);
        submit(learner, practised);
        index.refresh();
        String stem = stem(practised);
        page("/review");

        assertThat(count("review_card")).isZero();
        assertThat(told(practised))
                .isNotEmpty()
                .noneMatch(answer -> answer.place().isTold());
        assertThat(finds(stem, practised)).isFalse();

        clockForward(Duration.ofHours(4));
        page("/review");
        assertThat(count("review_card")).isEqualTo(1);
        assertThat(told(practised)).allMatch(answer -> answer.place().isTold());
        assertThat(finds(stem, practised)).isTrue();
    }

    @Test
    void practiceThatWasOverBeforeIsGoneOverAsEver() {
        String practised = begun();
        answersWrong(learner, practised);
        submit(learner, practised);
        Await.until("the flag", () -> count("question_flag") == 1);
        String attempt = start(learner);
        asks(practised, attempt);
        submit(learner, attempt);
        index.refresh();
        page("/review");

        assertThat(review(practised)).isEqualTo(200);
        assertThat(flags.of(learner.id()).shown()).hasSize(1);
        assertThat(body(report(practised))).contains(FORM);
        assertThat(count("review_card")).isEqualTo(1);
        assertThat(told(practised))
                .isNotEmpty()
                .allMatch(answer -> answer.place().isTold());
        assertThat(finds(stem(practised), practised)).isTrue();
    }

    @Test
    void whoeverTakesItIsToldWhenItsQuestionsAreShown() {
        assertThat(body("/practice/" + exam))
                .contains("once the exam has closed and no one is still taking it, at the earliest on");
    }

    /** Misses a question and flags it, and answers no other. */
    private String missed(Person who) {
        String attempt = start(who);
        answersWrong(who, attempt);
        submit(who, attempt);
        awaitOutcome(attempt);
        return attempt;
    }

    private void answersWrong(Person who, String attempt) {
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
    }

    /** The first where one of several options is chosen, which is not the last, and which is the same for everybody. */
    private int place(String attempt) {
        return jdbc.sql("""
                        select min(i.position) from attempt_item i join item_version v on v.id = i.item_version_id
                        where i.attempt_id = cast(:attempt as uuid) and v.type = 'single'
                          and coalesce(v.content -> 'family', 'null') = 'null'
                        """).param("attempt", attempt).query(Integer.class).single();
    }

    private String start(Person who) {
        return who.api()
                .post("/attempts", "{\"exam\": \"" + exam + "\", \"mode\": \"exam\"}")
                .requireStatus(201)
                .text("/id");
    }

    private void submit(Person who, String attempt) {
        who.api().post("/attempts/" + attempt + "/submit", "{}").requireStatus(200);
    }

    /** Of the questions, one that shows a field, and its picture: what comes of asking for each. */
    private List<String> read(String attempt) {
        int field = fields(attempt).getFirst();
        return List.of("/items", "/items/" + field, "/items/" + field + "/pictures/0").stream()
                .map(path -> learner.api().get("/attempts/" + attempt + path))
                .map(reply -> (reply.status() + " " + reply.code()).strip())
                .toList();
    }

    /** An attempt without a field is handed in, so that another can begin. */
    private String withAField() {
        for (int tries = 0; tries < MOST_TRIES; tries++) {
            String attempt = start(learner);
            if (!fields(attempt).isEmpty()) {
                return attempt;
            }
            submit(learner, attempt);
        }
        throw new AssertionError("no field in " + MOST_TRIES + " exams");
    }

    private List<Integer> fields(String attempt) {
        return List.copyOf(
                jdbc.sql("""
                        select i.position from attempt_item i join item_version v on v.id = i.item_version_id
                        where i.attempt_id = cast(:attempt as uuid) and v.type = 'field'
                        order by i.position
                        """).param("attempt", attempt).query(Integer.class).list());
    }

    /** Days of their own for the exam, which their class is given today. */
    private void givenUntil(LocalDate day, Person who) {
        Api api = instructor.api();
        String assignments = "/cohorts/" + cohort(instructor, who) + "/assignments";
        String assignment = api.post(
                        assignments, "{\"version\": 0, \"exam\": \"%s\", \"dueOn\": \"%s\"}".formatted(exam, today()))
                .requireStatus(200)
                .text("/items/0/id");
        api.put(
                        assignments + "/" + assignment + "/own-days/" + who.id(),
                        "{\"dueOn\": \"%s\", \"reason\": \"Was ill\"}".formatted(day))
                .requireStatus(200);
    }

    /** Practice under way with a question of the exam, which was begun after it and is handed in. */
    private String practised() {
        String practised = begun();
        String attempt = start(learner);
        asks(practised, attempt);
        submit(learner, attempt);
        return practised;
    }

    private String begun() {
        return ((PracticeStart.Started) practice.tenToTakeAlong(learner.id()))
                .attempt()
                .toString();
    }

    private Api.Reply explained(String practised, int place, String option) {
        return learner.api()
                .put(
                        "/attempts/" + practised + "/responses/" + place,
                        "{\"revision\": 1, \"response\": {\"choice\": \"" + option + "\"}, \"final\": true}");
    }

    private String report(String attempt) {
        return "/attempts/" + attempt + "/questions/" + place(attempt) + "/report";
    }

    /** What becomes of a report that is sent. */
    private int sends(String report) {
        return learner.api()
                .send(learner.api()
                        .request(site() + report)
                        .header("Content-Type", "application/x-www-form-urlencoded")
                        .POST(BodyPublishers.ofString("reason=other&words=" + REPORTED)))
                .status();
    }

    /** By chance, an exam asks a question of what is practised. */
    private void asks(String practised, String attempt) {
        jdbc.sql("""
                        update attempt_item asked
                        set item_version_id = met.item_version_id, accepts = met.accepts, options = met.options
                        from attempt_item met
                        where met.attempt_id = cast(:practised as uuid) and met.position = :place
                          and asked.attempt_id = cast(:attempt as uuid) and asked.position = 1
                        """)
                .param("practised", practised)
                .param("place", place(practised))
                .param("attempt", attempt)
                .update();
    }

    /** A card of a question of practice that is over: due at once, and with another about the same; the question's slug. */
    private String chosen() {
        String practised = begun();
        submit(learner, practised);
        String slug = jdbc.sql("""
                        select o.slug
                        from attempt_item i
                        join item_version v on v.id = i.item_version_id and v.type = 'single'
                        join item o on o.id = v.item_id
                        where i.attempt_id = cast(:attempt as uuid)
                        order by i.position
                        """).param("attempt", practised).query((row, _) -> row.getString("slug")).list().stream()
                .filter(one -> alike(one).size() > 1)
                .findFirst()
                .orElseThrow();
        assertThat(box.choose(learner.id(), slug, "mlt")).isTrue();
        return slug;
    }

    /** What a card of this question may ask: the question itself, then others about the same. */
    private List<UUID> alike(String slug) {
        return jdbc.sql("""
                        select s.current_version_id
                        from item own
                        join item_version w on w.id = own.current_version_id
                        join item s on s.topic = own.topic and s.status = 'published'
                        join item_version v on v.id = s.current_version_id
                        where own.slug = :slug
                          and (s.id = own.id
                               or v.type in ('single', 'multiple', 'true-false')
                                  and v.content -> 'part' is null
                                  and v.content ->> 'objective' is not distinct from w.content ->> 'objective'
                                  and v.content ->> 'lesson' is not distinct from w.content ->> 'lesson')
                        order by s.id <> own.id, s.slug
                        """)
                .param("slug", slug)
                .query((row, _) -> row.getObject("current_version_id", UUID.class))
                .list();
    }

    private UUID aboutAnotherTopic(String slug) {
        return jdbc.sql("""
                        select current_version_id
                        from item
                        where status = 'published' and topic <> (select topic from item where slug = :slug)
                        limit 1
                        """).param("slug", slug).query(UUID.class).single();
    }

    /** By chance, an exam asks all of these questions, each once, and not the other one. */
    private void asks(String attempt, List<UUID> questions, UUID other) {
        jdbc.sql("""
                        update attempt_item asked
                        set item_version_id = put.version
                        from (
                          select i.position, row_number() over (order by i.item_version_id <> :other, i.position) as n
                          from attempt_item i
                          where i.attempt_id = cast(:attempt as uuid) and i.item_version_id <> all(:questions)) as place
                        join (
                          select q.version, row_number() over () as n
                          from unnest(:questions) as q (version)
                          where q.version not in (
                            select i.item_version_id
                            from attempt_item i
                            where i.attempt_id = cast(:attempt as uuid))) as put on put.n = place.n
                        where asked.attempt_id = cast(:attempt as uuid) and asked.position = place.position
                        """)
                .param("attempt", attempt)
                .param("questions", questions.toArray(UUID[]::new))
                .param("other", other)
                .update();
    }

    private ReviewDay reviewed() {
        return reviews.day(learner.id(), Set.of("mlt"));
    }

    private Api.Reply graded(StudyCard card, UUID question) {
        return learner.api()
                .post(
                        "/me/reviews/" + card.id() + "/grades",
                        "{\"grade\": 1, \"reviews\": 0, \"questionVersion\": \"" + question + "\"}");
    }

    private Asked next() {
        return ((NextCard.Ask) reviewing.next(learner.id(), reviewed())).asked();
    }

    private static UUID version(Asked asked) {
        return requireNonNull(asked.question()).item().id().value();
    }

    private void decide(String feedback, int version) {
        decide(feedback, version, "");
    }

    private void decide(String feedback, int version, String rules) {
        instructor
                .api()
                .put(
                        "/exams/" + exam + "/admission",
                        "{%s\"closesAt\": \"%s\", \"feedback\": \"%s\", \"version\": %d}"
                                .formatted(rules, Instant.now().plus(Duration.ofHours(3)), feedback, version))
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
