package org.aliquot.web.room;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Route;
import com.microsoft.playwright.assertions.LocatorAssertions.ContainsTextOptions;
import java.time.Duration;
import java.util.Map;
import java.util.regex.Pattern;
import org.aliquot.people.Role;
import org.aliquot.web.staff.PageClient;
import org.junit.jupiter.api.Test;

/** Minutes that staff grant are the learner's, whatever the device, the browser or the network did meanwhile. */
class GrantedTimeIT extends RoomTest {

    private static final String EVENTS = "**/events";
    private static final String SUBMIT = "**/submit";
    private static final Pattern MORE_THAN_A_MINUTE = Pattern.compile("[1-5]:\\d\\d");

    /** Lets the first news through and swallows all later news, as when one overtook another. */
    private static final String DEAF = """
            const True = EventSource;
            globalThis.EventSource = class extends True {
              addEventListener(type, listener) {
                let heard = 0;
                super.addEventListener(type, (event) => (type !== "attempt" || heard++ === 0) && listener(event));
              }
            };
            """;

    @Test
    void areThereForAPhoneThatSleptPastTheOldEnd() {
        Person learner = learner();
        Room room = startedSecondsBeforeTheEnd(learner, 15);
        String end = deadline(learner, room);
        Sleep sleep = Sleep.of(room.page());
        awaitDeadline(room, end);
        endWhatIsOver();
        assertThat(status(learner, room)).isEqualTo("closing");
        extend(room, 5);
        sleep.end();

        assertGoesOn(learner, room);
    }

    @Test
    void areThereWhenTheStreamOfNewsIsCut() {
        Person learner = learner();
        Room room = startedSecondsBeforeTheEnd(learner, 15, page -> page.route(EVENTS, Route::abort));
        String end = deadline(learner, room);
        extend(room, 5);
        awaitDeadline(room, end);

        assertGoesOn(learner, room);
    }

    @Test
    void areThereBehindAProxyThatHoldsBackTheStream() throws Exception {
        Person learner = learner();
        try (BufferingProxy proxy = new BufferingProxy(site())) {
            BrowserContext browser = browser();
            RoomEntry entry = RoomEntry.signIn(browser, proxy.site(), learner.email(), PASSWORD);
            Room room = secondsBeforeTheEnd(entry.start(SHORT, "exam"), 15);
            String end = deadline(learner, room);
            extend(room, 5);
            awaitDeadline(room, end);

            assertGoesOn(learner, room);
        }
    }

    @Test
    void areThereWhenTheirNewsNeverCame() {
        Person learner = learner();
        Room room = startedSecondsBeforeTheEnd(learner, 15, page -> page.addInitScript(DEAF));
        String end = deadline(learner, room);
        extend(room, 5);
        awaitDeadline(room, end);

        assertGoesOn(learner, room);
    }

    @Test
    void areOnTheScreenWithTheNextSavedAnswer() {
        Person learner = learner();
        Room room = startedSecondsBeforeTheEnd(learner, 50, page -> page.addInitScript(DEAF));
        extend(room, 5);
        room.choose("b");

        assertThat(room.timer()).containsText(MORE_THAN_A_MINUTE);
        assertThat(room.heading()).hasText("Question 1 of 5");
    }

    @Test
    void openAgainWhatTheServerHadClosed() {
        Person learner = learner();
        Room room = startedSecondsBeforeTheEnd(learner, 8);
        room.page().route(SUBMIT, Route::abort);
        awaitDeadline(room, deadline(learner, room));
        endWhatIsOver();
        assertThat(room.heading()).hasText("Time is up");
        extend(room, 5);

        assertGoesOn(learner, room);
    }

    @Test
    void openTheReviewOfAnAdaptiveExamAgain() {
        Person learner = learner();
        Room room = start(learner, "mlt-adaptive-30");
        assertThat(room.heading()).hasText("Question 1 of 30");
        room.page().route(SUBMIT, Route::abort);
        jdbc.sql("""
                        update attempt
                        set status = 'closing', review_at = server_now(), closed = 1, limit_seconds = 0,
                            deadline = server_now() - interval '1 second'
                        where id = cast(:id as uuid)
                        """).param("id", room.attempt()).update();
        room.page().reload();
        assertThat(room.heading()).hasText("Time is up");
        jdbc.sql("update attempt set limit_seconds = 3600 where id = cast(:id as uuid)")
                .param("id", room.attempt())
                .update();
        extend(room, 5);

        assertThat(room.heading()).hasText("Question 1 of 30");
        assertThat(status(learner, room)).isEqualTo("review");
    }

    /** Without a clock no time is up: somebody has ended it. */
    @Test
    void openAgainWhatStaffEndedWithoutAClock() {
        Person learner = learner();
        Room room = entry(browser(), learner).start(SHORT, "tutor");
        assertThat(room.heading()).hasText("Question 1 of 5");
        room.page().route(SUBMIT, Route::abort);
        Person administrator = person(Role.ADMINISTRATOR);
        PageClient desk = new PageClient(site(), administrator.api().token());
        desk.post("/teach/attempts/" + room.attempt() + "/ending", Map.of("reason", "The wrong quiz"));
        assertThat(room.heading()).hasText("An instructor or proctor has ended this exam");
        extend(room, 5);

        assertThat(room.heading()).hasText("Question 1 of 5");
        assertThat(room.timer()).containsText(MORE_THAN_A_MINUTE);
    }

    /** An answer that came too late for the old end counts now, and nobody has to give it again. */
    @Test
    void takeInTheAnswersThatHadComeTooLate() {
        Person learner = learner();
        Room room = startedSecondsBeforeTheEnd(learner, 15);
        room.page().route(SUBMIT, Route::abort);
        room.cutAnswers();
        room.choose("b");
        awaitDeadline(room, deadline(learner, room));
        assertThat(room.heading()).hasText("Time is up");
        clockForward(Duration.ofMinutes(3));
        room.mend();
        assertThat(room.part("late")).containsText("1 answer (1)", new ContainsTextOptions().setTimeout(35_000));
        assertThat(answer(learner, room, 1)).isNull();
        extend(room, 10);

        assertThat(room.heading()).hasText("Question 1 of 5");
        assertThat(room.chip()).hasAttribute("data-state", "saved");
        assertThat(room.part("message"))
                .containsText("You have more time. 1 answer that arrived too late (1) is being sent again");
        assertThat(answer(learner, room, 1)).isEqualTo(option(learner, room, 1, 1));
    }

    /** The server has the last word, and the room says the new time and takes answers. */
    private void assertGoesOn(Person learner, Room room) {
        assertThat(room.timer()).containsText(MORE_THAN_A_MINUTE, new ContainsTextOptions().setTimeout(15_000));
        assertThat(room.heading()).hasText("Question 1 of 5");
        room.page().unroute(SUBMIT);
        room.choose("c");
        assertThat(room.chip()).hasAttribute("data-state", "saved");
        assertThat(status(learner, room)).isEqualTo("open");
        assertThat(answer(learner, room, 1)).isEqualTo(option(learner, room, 1, 2));
    }

    private static String status(Person learner, Room room) {
        return attempt(learner, room).path("status").asString();
    }

    private static String deadline(Person learner, Room room) {
        return attempt(learner, room).path("deadline").asString();
    }
}
