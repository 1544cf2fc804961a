package org.aliquot.web.phone;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import java.time.Duration;
import java.util.List;
import java.util.regex.Pattern;
import org.aliquot.PlatformTest;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** On the way to work and back, without a network: a course is kept, lessons are read, cards and questions worked, and all of it arrives once. */
class OnTheBusIT extends PlatformTest {

    /** The smallest one: what all hundred lessons of the largest take is seen once. */
    private static final String COURSE = "wound-care-ce";

    private static final String LESSON = "/courses/" + COURSE + "/wnd-01";
    private static final String CARDS = "/offline/courses/" + COURSE + "/cards";
    private static final List<String> KEPT = List.of(LESSON, CARDS, "/offline/practice", "/progress");

    private Person learner;
    private Phone phone;

    @BeforeEach
    void keepsACourseAtHome() {
        learner = learner();
        learner.api().post("/enrollments", "{\"course\": \"" + COURSE + "\"}").requireStatus(201);
        for (int lesson = 2; lesson <= 6; lesson++) {
            missed("wnd-0" + lesson, "c1");
            missed("wnd-0" + lesson, "c2");
        }
        learner.api().get("/me/reviews").requireStatus(200);
        phone = new Phone(site());
        signIn(phone.page().context(), learner);
        phone.arrive("/review"); // makes the cards
        clockForward(Duration.ofHours(30));
        phone.keep(COURSE);
    }

    @AfterEach
    void ends() {
        phone.close();
    }

    @Test
    void whatIsDoneOnTheBusArrivesOnceWhenTheNetworkIsBack() {
        phone.loseNetwork();
        phone.open(LESSON);
        assertThat(phone.page().locator(".offline-bar")).containsText("There is no network. This copy was kept on");
        phone.press("Mark as read");
        assertThat(phone.main()).containsText("Marked as read. It is sent when you are back online.");

        phone.open("/today");
        phone.follow("Reviews");
        reviewCards(5);
        phone.dropPage();
        assertThat(phone.page().locator("[data-part=count]")).hasText(Pattern.compile("5 of \\d+ done"));

        phone.open("/today");
        phone.follow("Ten questions");
        answerQuestions(4);
        phone.dropPage();
        assertThat(phone.page().locator("[data-part=count]")).hasText("4 of 10 done");
        answerQuestions(6);
        assertThat(phone.main()).containsText("10 questions done, kept on this device");
        assertThat(reviews()).isZero();
        assertThat(answers()).isZero();

        phone.findNetwork();
        phone.open("/today");
        assertThat(phone.main()).containsText("What you did without a network has arrived.");
        assertThat(reviews()).isEqualTo(5);
        assertThat(answers()).isEqualTo(10);
        assertThat(handedIn()).isEqualTo(1);
        assertThat(lessonsRead()).isEqualTo(1);

        phone.open("/today");
        assertThat(phone.main()).not().containsText("has arrived");
        assertThat(reviews()).isEqualTo(5);
        assertThat(answers()).isEqualTo(10);
    }

    @Test
    void theWayHomeBringsOtherCardsAndAnotherTen() {
        double kept = phone.keptAt();
        phone.loseNetwork();
        phone.open("/offline/practice");
        answerQuestions(10);
        phone.findNetwork();
        phone.open("/today");
        assertThat(phone.main()).containsText("has arrived");
        phone.page().waitForCondition(() -> phone.keptAt() > kept);
        assertThat(attempts()).isEqualTo(2);

        phone.loseNetwork();
        phone.open("/offline/practice");
        assertThat(phone.page().locator("[data-part=count]")).hasText("0 of 10 done");
        answerQuestions(3);
        phone.findNetwork();
        phone.open("/today");
        assertThat(phone.main()).containsText("has arrived");
        assertThat(answers()).isEqualTo(13);
        assertThat(handedIn()).isEqualTo(1);
    }

    @Test
    void aReplyThatIsLostMakesNothingArriveTwice() {
        phone.loseNetwork();
        phone.open(CARDS);
        reviewCards(3);
        phone.findNetwork();
        phone.loseReplies("**/grades");
        phone.open("/today");
        phone.page().waitForCondition(() -> reviews() == 1);
        phone.keepReplies();
        phone.open("/today");

        assertThat(phone.main()).containsText("What you did without a network has arrived.");
        assertThat(reviews()).isEqualTo(3);
    }

    @Test
    void aWrongAnswerOfACheckIsOneTryHoweverOftenItArrives() {
        phone.loseNetwork();
        phone.open(LESSON);
        Locator check = phone.page().locator("aliquot-worked").first();
        check.locator("input").first().check();
        check.getByText("Check the answer").click();
        assertThat(check.locator("[data-part=verdict]")).hasText(Pattern.compile("(Not r|R)ight\\."));

        phone.findNetwork();
        phone.loseReplies("**/checks/*");
        phone.open("/today");
        phone.page().waitForCondition(() -> tries() == 1);
        phone.keepReplies();
        phone.open("/today");
        assertThat(phone.main()).containsText("has arrived");
        assertThat(tries()).isEqualTo(1);
    }

    @Test
    void whoSignsOutLeavesNothingOnThePhone() {
        assertThat(phone.kept()).isGreaterThan(20);
        phone.signOut();
        phone.page().waitForCondition(() -> phone.kept() == 0);
        phone.loseNetwork();
        phone.open(LESSON);

        assertThat(phone.main()).containsText("Nothing is kept on this device yet");
    }

    @Test
    void anotherAccountFindsNothingOfTheFirst() {
        phone.forgetSession();
        phone.signIn(learner());

        phone.page().waitForCondition(() -> phone.kept() == 0);
    }

    @Test
    void theSwitchIsSound() {
        phone.open("/courses/" + COURSE);
        assertThat(phone.page().locator("aliquot-keep")).containsText("Kept on this device:");

        phone.assertSound();
    }

    @Test
    void theSwitchRemovesWhatItKeptAndNothingOfAnotherCourse() {
        int before = phone.kept();
        phone.keep("mlt");
        assertThat(phone.page().locator("aliquot-keep")).containsText("100 lessons, your next reviews");
        assertThat(phone.kept()).isGreaterThan(before + 100);
        phone.page().locator("aliquot-keep input").uncheck();

        assertThat(phone.page().locator("aliquot-keep")).containsText("Removed from this device.");
        assertThat(phone.kept()).isEqualTo(before);
    }

    @Test
    void whatIsKeptIsSoundAndNamesNobody() {
        phone.loseNetwork();
        for (String path : KEPT) {
            phone.open(path);
            assertThat(phone.main()).isVisible();
            assertThat(phone.page().content())
                    .doesNotContain(learner.email(), learner.id().toString());
            phone.assertSound();
        }
    }

    /** Answers as they come: a wrong one is graded with it, a right one as good. */
    private void reviewCards(int cards) {
        for (int card = 0; card < cards; card++) {
            Locator item = shown();
            if (item.locator("aliquot-worked").count() > 0) {
                choose(item);
                Locator grades = item.locator("[data-grade='3']");
                if (grades.isVisible()) {
                    grades.click();
                } else {
                    item.locator("[data-act=next]").click();
                }
            } else {
                item.locator("[data-act=show]").click();
                item.locator("[data-grade='3']").click();
            }
            assertThat(item).isHidden();
        }
    }

    private void answerQuestions(int questions) {
        for (int question = 0; question < questions; question++) {
            Locator item = shown();
            choose(item);
            item.locator("[data-act=next]").click();
            assertThat(item).isHidden();
        }
    }

    /** The one that is asked now, and still the same when the next one is. */
    private Locator shown() {
        Locator item = phone.page().locator("[data-item]:not([hidden])");
        assertThat(item).isVisible();
        return phone.page().locator("[data-item='" + item.getAttribute("data-item") + "']");
    }

    private static void choose(Locator item) {
        item.locator("[data-part=asked] input").first().check();
        item.locator("[data-part=asked] button").click();
        assertThat(item.locator("[data-part=verdict]")).isVisible();
    }

    /** A check answered twice was missed, whatever the answers. */
    private void missed(String lesson, String number) {
        String check = "/courses/" + COURSE + "/lessons/" + lesson + "/checks/" + lesson + "-" + number;
        for (String option : List.of("a", "b")) {
            learner.api().post(check, "{\"response\": {\"choice\": \"" + option + "\"}}");
        }
    }

    private int reviews() {
        return count("select count(*) from review_entry where account_id = :id and kind = 'review'");
    }

    private int answers() {
        return count("select count(*) from response r join attempt a on a.id = r.attempt_id where a.account_id = :id");
    }

    private int attempts() {
        return count("select count(*) from attempt where account_id = :id");
    }

    private int handedIn() {
        return count("select count(*) from attempt where account_id = :id and status = 'final'");
    }

    private int lessonsRead() {
        return count("select count(*) from lesson_progress where account_id = :id and completed_at is not null");
    }

    private int tries() {
        return count(
                "select coalesce(max(tries), 0) from check_answer where account_id = :id and item_slug = 'wnd-01-c1'");
    }

    private int count(String sql) {
        return jdbc.sql(sql).param("id", learner.id()).query(Integer.class).single();
    }
}
