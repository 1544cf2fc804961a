package org.aliquot.web.room;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Route;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Handing in is one way out for everybody: what is held goes first, and only then is it over. */
class HandInIT extends RoomTest {

    private static final String SUBMIT = "**/submit";

    private Person learner;
    private RoomEntry entry;
    private Room room;

    @BeforeEach
    void answersOneQuestion() {
        learner = learner();
        entry = entry(browser(), learner);
        room = entry.start(LONG, "exam");
        room.choose("b");
        assertThat(room.chip()).hasAttribute("data-state", "saved");
    }

    @Test
    void opensTheResult() {
        handIn();

        room.page().waitForURL("**/result");
        assertThat(attempt(learner, room).path("status").asString()).isEqualTo("final");
    }

    @Test
    void deliversWhatIsHeldBeforeItHandsIn() {
        room.next();
        room.cutAnswers();
        room.choose("c");
        assertThat(room.chip()).hasAttribute("data-state", "waiting");
        handIn();
        assertThat(room.part("state")).containsText("1 answer is kept on this device");
        assertThat(attempt(learner, room).path("status").asString()).isEqualTo("open");
        room.mend();

        room.page().waitForURL("**/result");
        assertThat(answered(learner, room)).isEqualTo(2);
    }

    @Test
    void remembersTheWishThroughAReload() {
        room.page().route(SUBMIT, Route::abort);
        handIn();
        assertThat(room.heading()).hasText("Handing in");
        room.page().unroute(SUBMIT);
        room.page().reload();

        room.page().waitForURL("**/result");
        assertThat(attempt(learner, room).path("status").asString()).isEqualTo("final");
    }

    @Test
    void canBeTakenBackAsLongAsTheServerDoesNotKnow() {
        room.page().route(SUBMIT, Route::abort);
        handIn();
        room.button("Back to the questions").click();

        assertThat(room.heading()).hasText("Question 1 of 50");
        room.choose("c");
        assertThat(room.chip()).hasAttribute("data-state", "saved");
    }

    @Test
    void leavesNothingOfTheExamInTheBrowser() {
        handIn();
        room.page().waitForURL("**/result");

        Object databases = room.page().evaluate("indexedDB.databases().then(all => all.map(one => one.name))");
        assertThat(databases.toString()).doesNotContain(room.attempt());
    }

    @Test
    void endsInThisWindowToo() {
        Room second = entry(browser(), learner).enter(room.attempt());
        second.answerTakeover();
        assertThat(room.readOnlyNotice()).isVisible();
        second.handIn();

        second.page().waitForURL("**/result");
        room.page().waitForURL("**/result");
    }

    @Test
    void endsInAnotherWindowOfTheSameBrowserToo() {
        Room second = entry.enter(room.attempt());
        second.answerTakeover();
        assertThat(room.readOnlyNotice()).isVisible();
        second.handIn();

        second.page().waitForURL("**/result");
        room.page().waitForURL("**/result");
    }

    /** Whoever takes the exam over has not wished to hand it in. */
    @Test
    void forgetsTheWishWhenTheExamGoesOnElsewhere() {
        room.page().route(SUBMIT, Route::abort);
        room.handIn();
        assertThat(room.heading()).hasText("Handing in");
        room.page().close();
        learner.api().post("/attempts/" + room.attempt() + "/takeover", "").requireStatus(200);
        Room again = entry.enter(room.attempt());
        again.answerTakeover();

        assertThat(again.heading()).hasText("Question 2 of 50");
        assertThat(attempt(learner, room).path("status").asString()).isEqualTo("open");
    }

    @Test
    void aWindowThatLostTheExamDoesNotHandItIn() {
        room.page().route("**/events", Route::abort);
        room.page().reload();
        assertThat(room.heading()).hasText("Question 1 of 50");
        room.page().route("**/attempts/" + room.attempt(), _ -> {}); // nor does it hear when it asks
        learner.api().post("/attempts/" + room.attempt() + "/takeover", "").requireStatus(200);
        room.handIn();

        assertThat(room.readOnlyNotice()).isVisible();
        assertThat(room.part("message"))
                .containsText("it is not handed in. To hand it in from here, press Finish again.");
        assertThat(attempt(learner, room).path("status").asString()).isEqualTo("open");
    }

    private void handIn() {
        room.handIn();
    }
}
