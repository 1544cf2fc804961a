package org.aliquot.review;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.aliquot.Await;
import org.aliquot.PlatformTest;
import org.aliquot.bank.ItemBank;
import org.aliquot.bank.ItemVersionId;
import org.aliquot.delivery.Attempts;
import org.aliquot.people.AccountId;
import org.aliquot.response.Response;
import org.aliquot.spacing.Rating;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Cards come from what was missed and read, each once; grades move them, and the last one can be taken back. */
class CardsIT extends PlatformTest {

    private static final Set<String> COURSES = Set.of("mlt");

    @Autowired
    private Reviews reviews;

    @Autowired
    private Reviewing reviewing;

    @Autowired
    private CardBox box;

    @Autowired
    private Gathering gathering;

    @Autowired
    private Memories memories;

    @Autowired
    private SettingTable settings;

    @Autowired
    private ItemBank bank;

    @Autowired
    private Attempts attempts;

    private Person learner;
    private AccountId account;

    @BeforeEach
    void somebody() {
        learner = learner();
        account = learner.id();
    }

    @Test
    void whatWasMissedInAnExamComesBackTheDayAfter() {
        String slug = missOne();

        Await.until("the card", () -> !box.all(account).isEmpty());
        List<StudyCard> cards = box.all(account);
        assertThat(cards).extracting(StudyCard::ref).containsExactly(slug);
        assertThat(cards.getFirst().source().origin()).isEqualTo(Origin.EXAM);
        assertThat(reviews.day(account, COURSES).planned()).isEmpty();
        clockForward(Duration.ofDays(1));
        assertThat(reviews.day(account, COURSES).planned())
                .extracting(StudyCard::ref)
                .containsExactly(slug);
    }

    /** A new card is written once, and not worked out once more; with an exam ahead as well. */
    @Test
    void whatWasMissedStandsAsItsJournalSays() {
        jdbc.sql("""
                        insert into review_setting (account_id, aimed_at)
                        values (:account, current_date + 3)
                        on conflict (account_id) do update set aimed_at = excluded.aimed_at
                        """).param("account", account).update();
        missOne();
        StudyCard card = awaited(1).getFirst();

        memories.settleAll(settings.find(account));

        assertThat(box.all(account)).containsExactly(card);
        assertThat(card.memory().reviews()).isEqualTo(1);
    }

    @Test
    void toldAgainOrCountedAnewItIsTheSameCard() {
        missOne();
        StudyCard card = awaited(1).getFirst();

        jdbc.sql("update review_setting set gathered_at = null where account_id = :account")
                .param("account", account)
                .update();
        gathering.gather(account);
        gathering.gather(account);

        assertThat(box.all(account)).containsExactly(card);
    }

    @Test
    void whatWasLostWithTheNewsIsCountedAnew() {
        missOne();
        StudyCard card = awaited(1).getFirst();
        awaitNews(account);
        jdbc.sql("delete from review_entry where account_id = :account")
                .param("account", account)
                .update();
        jdbc.sql("delete from review_card where account_id = :account")
                .param("account", account)
                .update();

        gathering.gather(account);

        StudyCard anew = box.all(account).getFirst();
        assertThat(anew.ref()).isEqualTo(card.ref());
        assertThat(anew.memory()).isEqualTo(card.memory());
    }

    @Test
    void aLessonReadLeavesItsKeyPointsAndItsQuestionsToRemember() {
        learner.api()
                .put("/courses/mlt/lessons/mlt-bb-04/progress", "{\"state\": \"completed\"}")
                .requireStatus(200);

        gathering.gather(account);

        assertThat(box.all(account))
                .extracting(card -> card.source().origin())
                .contains(Origin.KEY_POINT, Origin.REMEMBER);
        assertThat(box.all(account))
                .filteredOn(card -> !card.isQuestion())
                .extracting(card -> card.source().words())
                .contains(
                        "Anti-K suppresses red cell production in the fetus, so bilirubin and titer underestimate the disease.");
    }

    @Test
    void aRightAnswerMovesTheCardAndTheGradeCanBeTakenBack() {
        Asked asked = dueCard();
        StudyCard before = asked.card();

        StudyCard graded = kept(reviewing.grade(grade(asked, Rating.GOOD, true)));
        assertThat(graded.memory().due()).isAfter(before.memory().due());
        assertThat(reviews.day(account, COURSES).planned()).isEmpty();
        assertThat(reviews.day(account, COURSES).done()).isEqualTo(1);

        assertThat(reviewing.undo(account)).contains(before);
        assertThat(reviewing.undo(account)).isEmpty();
        assertThat(reviews.day(account, COURSES).planned()).containsExactly(before);
        assertThat(reviews.load(account, COURSES).cards()).isEqualTo(1);
        assertThat(reviewing.ask(account, before.id()).orElseThrow().question()).isEqualTo(asked.question());
    }

    @Test
    void aWrongAnswerIsAgainWhateverIsSaid() {
        Asked asked = dueCard();

        StudyCard graded = kept(reviewing.grade(grade(asked, Rating.EASY, false)));

        assertThat(graded.memory().lapses()).isEqualTo(asked.card().memory().lapses() + 1);
        assertThat(graded.memory().scheduledDays()).isEqualTo(1);
    }

    @Test
    void aQuestionThatWasNotAnsweredIsNotKnown() {
        Asked asked = dueCard();
        String grades = "/me/reviews/" + asked.card().id() + "/grades";

        assertThat(learner.api().post(grades, "{\"grade\": 4, \"reviews\": 1}").status())
                .isEqualTo(422);
        assertThat(box.all(account)).containsExactly(asked.card());

        learner.api().post(grades, "{\"grade\": 1, \"reviews\": 1}").requireStatus(200);
        assertThat(reviews.day(account, COURSES).done()).isEqualTo(1);
    }

    @Test
    void aGradeSentTwiceCountsOnce() {
        Asked asked = dueCard();
        Grade grade = grade(asked, Rating.GOOD, true);
        reviewing.grade(grade);

        assertThat(reviewing.grade(grade)).isInstanceOf(GradeResult.Stale.class);
        assertThat(reviews.day(account, COURSES).done()).isEqualTo(1);
    }

    @Test
    void anotherQuestionAboutTheSameIsAskedWhereThereIsOne() {
        Asked asked = dueCard();
        int alike = jdbc.sql("""
                        select count(*)
                        from item i
                        join item_version v on v.id = i.current_version_id
                        join item o on o.slug = :ref and o.topic = i.topic and o.id <> i.id
                        join item_version w on w.id = o.current_version_id
                        where i.status = 'published' and v.type in ('single', 'multiple', 'true-false')
                          and v.content -> 'part' is null
                          and v.content ->> 'objective' is not distinct from w.content ->> 'objective'
                          and v.content ->> 'lesson' is not distinct from w.content ->> 'lesson'
                        """)
                .param("ref", asked.card().ref())
                .query(Integer.class)
                .single();

        assertThat(Objects.requireNonNull(asked.question()).own()).isEqualTo(alike == 0);
    }

    @Test
    void nothingIsAskedThatAnExamUnderWayAsks() {
        dueCard();
        start("exam");

        NextCard next = reviewing.next(account, reviews.day(account, COURSES));

        if (next instanceof NextCard.Ask(var asked)) {
            ItemVersionId version =
                    Objects.requireNonNull(asked.question()).item().id();
            assertThat(attempts.examRunningWith(account, List.of(version))).isFalse();
        }
    }

    @Test
    void aQuestionNeverMetIsNoCard() {
        String never = jdbc.sql("select slug from item where status = 'published' and purpose = 'exam' limit 1")
                .query(String.class)
                .single();

        assertThat(box.choose(account, never, "mlt")).isFalse();
        assertThat(box.all(account)).isEmpty();
    }

    @Test
    void aMetQuestionIsACardAtOnceAndOnce() {
        String missed = missOne();
        awaited(1);
        String right = jdbc.sql("""
                        select i.slug
                        from attempt a
                        join scored_answer s on s.attempt_id = a.id
                        join item_version v on v.id = s.item_version_id
                        join item i on i.id = v.item_id
                        where a.account_id = :account and i.slug <> :missed
                        limit 1
                        """)
                .param("account", account)
                .param("missed", missed)
                .query(String.class)
                .single();

        assertThat(box.choose(account, right, "mlt")).isTrue();
        assertThat(box.choose(account, right, "mlt")).isTrue();
        assertThat(reviews.day(account, COURSES).planned())
                .extracting(StudyCard::ref)
                .containsExactly(right);
    }

    @Test
    void aCardPutAwayIsNotAsked() {
        Asked asked = dueCard();
        box.putAway(account, asked.card().id(), true);
        assertThat(reviews.day(account, COURSES).planned()).isEmpty();

        box.putAway(account, asked.card().id(), false);
        assertThat(reviews.day(account, COURSES).planned()).hasSize(1);
    }

    @Test
    void whenTheCourseEndsItsCardsAreShownNoMore() {
        learner.api()
                .put("/courses/mlt/lessons/mlt-bb-04/progress", "{\"state\": \"completed\"}")
                .requireStatus(200);
        gathering.gather(account);
        StudyCard point = box.all(account).stream()
                .filter(card -> !card.isQuestion())
                .findFirst()
                .orElseThrow();
        String answer = site() + "/review/cards/" + point.id() + "/answer";
        assertThat(learner.api().get(answer).raw().body()).contains("How well did you know it");

        jdbc.sql("update enrollment set status = 'ended' where account_id = :account")
                .param("account", account)
                .update();

        assertThat(learner.api().get(answer).raw().body()).doesNotContain("How well did you know it");
        assertThat(learner.api().get(site() + "/review/cards").raw().body()).doesNotContain("Anti-K suppresses");
        assertThat(learner.api()
                        .post("/me/reviews/" + point.id() + "/grades", "{\"grade\": 3, \"reviews\": 0}")
                        .status())
                .isEqualTo(404);
        clockForward(Duration.ofDays(3));
        assertThat(reviews.day(account, Set.of()).planned()).isEmpty();
    }

    @Test
    void howeverManyQuestionsWereTakenAwayTheNextOneIsAsked() {
        Asked asked = dueCard();
        jdbc.sql("""
                        insert into review_card (id, account_id, origin, ref, course, added_at, due_at, days, reviews, lapses)
                        select cast('00000000-0000-4000-8000-' || right(gen_random_uuid()::text, 12) as uuid), :account, 'chosen',
                               'retired-since-' || n, 'mlt', server_now(), server_now(), 0, 0, 0
                        from generate_series(1, 12) as n
                        """).param("account", account).update();
        ReviewDay day = reviews.day(account, COURSES);
        assertThat(day.planned()).hasSize(13);
        assertThat(day.planned().getLast()).isEqualTo(asked.card());

        NextCard next = reviewing.next(account, day);

        assertThat(next)
                .isInstanceOfSatisfying(
                        NextCard.Ask.class,
                        ask -> assertThat(ask.asked().card()).isEqualTo(asked.card()));
    }

    private Asked dueCard() {
        missOne();
        awaited(1);
        clockForward(Duration.ofDays(2));
        return ((NextCard.Ask) reviewing.next(account, reviews.day(account, COURSES))).asked();
    }

    private Grade grade(Asked asked, Rating rating, boolean right) {
        Asked.Question question = Objects.requireNonNull(asked.question());
        List<String> key = bank.version(question.item().id())
                .given(question.seed())
                .content()
                .key();
        String wrong = question.order().stream()
                .filter(option -> !key.contains(option))
                .findFirst()
                .orElseThrow();
        return new Grade(
                account,
                asked.card().id(),
                asked.card().memory().reviews(),
                rating,
                new Response.Choice(right ? key.getFirst() : wrong),
                12,
                question.item().id(),
                null);
    }

    private static StudyCard kept(GradeResult result) {
        return ((GradeResult.Kept) result).card();
    }

    private List<StudyCard> awaited(int count) {
        gathering.gather(account);
        assertThat(box.all(account)).hasSizeGreaterThanOrEqualTo(count);
        return box.all(account);
    }

    /** Sits the quick check with one wrong answer, its other questions unanswered or right; the slug of the missed one. */
    private String missOne() {
        String attempt = start("exam");
        String missed = answer(attempt, 1, false);
        answer(attempt, 2, true);
        learner.api().post("/attempts/" + attempt + "/submit", "").requireStatus(200);
        return missed;
    }

    private String answer(String attempt, int position, boolean right) {
        String version = jdbc.sql("""
                        select item_version_id from attempt_item
                        where attempt_id = cast(:attempt as uuid) and position = :position
                        """)
                .param("attempt", attempt)
                .param("position", position)
                .query(String.class)
                .single();
        var question = bank.version(new ItemVersionId(UUID.fromString(version)));
        List<String> key = question.content().key();
        String option = question.content().options().stream()
                .map(one -> one.id())
                .filter(id -> key.contains(id) == right)
                .findFirst()
                .orElseThrow();
        learner.api()
                .put(
                        "/attempts/" + attempt + "/responses/" + position,
                        "{\"revision\": 1, \"response\": {\"choice\": \"" + option + "\"}, \"final\": false}")
                .requireStatus(200);
        return question.slug();
    }

    private String start(String mode) {
        return learner.api()
                .post("/attempts", "{\"exam\": \"quick-check\", \"mode\": \"" + mode + "\"}")
                .text("/id");
    }
}
