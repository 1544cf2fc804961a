package org.aliquot.web.room;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.LocatorAssertions.ContainsTextOptions;
import java.time.Duration;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** The server's clock rules, and the room shows it. */
class ClockIT extends RoomTest {

    private static final String TWO_HOURS_FAST = """
            const TrueDate = Date;
            const ahead = 2 * 3600e3;
            globalThis.Date = class extends TrueDate {
              constructor(...parts) {
                if (parts.length > 0) super(...parts);
                else super(TrueDate.now() + ahead);
              }
              static now() {
                return TrueDate.now() + ahead;
              }
            };
            """;

    @Test
    void aDeviceWhoseClockIsTwoHoursOffSeesTheRightTimeLeft() {
        Person learner = learner();
        BrowserContext browser = browser();
        browser.addInitScript(TWO_HOURS_FAST);
        Room room = entry(browser, learner).start(LONG, "exam");

        assertThat(room.timer()).containsText(Pattern.compile("1:1[45]:\\d\\d"));
        room.choose("b");
        assertThat(room.chip()).hasAttribute("data-state", "saved");
        assertThat(givenMs(room)).isBetween(0L, 60_000L);
    }

    @Test
    void extraTimeIsOnTheScreenWithinFiveSeconds() {
        Person learner = learner();
        Room room = start(learner, LONG);
        assertThat(room.timer()).containsText("left, ends");
        demo("admin")
                .post("/attempts/" + room.attempt() + "/extensions", "{\"minutes\": 10, \"reason\": \"fire drill\"}")
                .requireStatus(200);

        assertThat(room.timer()).containsText("extra time added", new ContainsTextOptions().setTimeout(5_000));
        assertThat(room.timer()).containsText(Pattern.compile("1:2[45]:\\d\\d"));
        assertThat(room.spoken()).containsText("Extra time: 10 minutes.");
    }

    @Test
    void theLastMinutesAreFramedAndSpoken() {
        Person learner = learner();
        Room room = start(learner, SHORT);

        assertThat(room.timer()).hasAttribute("data-low", "");
        assertThat(room.timer()).containsText("last minute");
    }

    @Test
    void theTimeCanBeHiddenAndHeardAllTheSame() {
        Room room = start(learner(), LONG);
        room.button("Hide").click();

        assertThat(room.timer()).not().containsText(Pattern.compile("1:1\\d:\\d\\d"));
        room.page().keyboard().press("Alt+t");
        assertThat(room.spoken()).containsText("1 hour 1");
    }

    @Test
    void whenTheTimeIsOverTheLastAnswerCountsAndTheResultOpens() {
        Person learner = learner();
        Room room = startedSecondsBeforeTheEnd(learner, 6);
        room.choose("b");

        room.page().waitForURL("**/result");
        assertThat(attempt(learner, room).path("status").asString()).isEqualTo("final");
        assertThat(answered(learner, room)).isEqualTo(1);
    }

    @Test
    void anAnswerGivenInTimeWithTheNetworkDownCountsWhenItArrivesWithinGrace() {
        Person learner = learner();
        Room room = startedSecondsBeforeTheEnd(learner, 8);
        room.page().context().setOffline(true);
        room.choose("b");

        assertThat(room.heading()).hasText("Time is up", within(15));
        assertThat(room.part("state")).containsText("1 answer is kept on this device");
        assertThat(room.part("rule")).containsText("count if they reach the server within 2 minutes");
        room.page().context().setOffline(false);
        room.page().waitForURL("**/result");
        assertThat(result(learner, room, "late")).isEqualTo(1);
        assertThat(result(learner, room, "answered")).isEqualTo(1);
    }

    @Test
    void anAnswerThatArrivesAfterTheGracePeriodIsKeptAndCalledLate() {
        Person learner = learner();
        Room room = startedSecondsBeforeTheEnd(learner, 8);
        room.page().context().setOffline(true);
        room.choose("b");
        assertThat(room.heading()).hasText("Time is up", within(15));
        clockForward(Duration.ofMinutes(3));
        room.page().context().setOffline(false);

        assertThat(room.part("late")).containsText("1 answer (1)");
        assertThat(room.part("late")).containsText("do not count");
        assertThat(room.part("result")).isVisible();
        assertThat(result(learner, room, "answered")).isZero();
    }

    @Test
    void anExamWhoseBrowserIsGoneEndsWithTheAnswersItHad() {
        Person learner = learner();
        Room room = start(learner, SHORT);
        room.choose("c");
        assertThat(room.chip()).hasAttribute("data-state", "saved");
        room.page().context().close();
        clockForward(Duration.ofMinutes(4));
        endWhatIsOver();

        assertThat(attempt(learner, room).path("status").asString()).isEqualTo("final");
        assertThat(result(learner, room, "answered")).isEqualTo(1);
        Page later = entry(browser(), learner).enter(room.attempt()).page();
        later.waitForURL("**/result");
    }

    private long givenMs(Room room) {
        return jdbc.sql("select given_ms from response where attempt_id = cast(:id as uuid)")
                .param("id", room.attempt())
                .query(Long.class)
                .single();
    }

    private static int result(Person learner, Room room, String field) {
        return learner.api()
                .get("/attempts/" + room.attempt() + "/result")
                .json()
                .path(field)
                .asInt();
    }

    private static com.microsoft.playwright.assertions.LocatorAssertions.HasTextOptions within(int seconds) {
        return new com.microsoft.playwright.assertions.LocatorAssertions.HasTextOptions().setTimeout(seconds * 1000);
    }
}
