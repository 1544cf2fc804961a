package org.aliquot.web.room;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Route;
import com.microsoft.playwright.assertions.LocatorAssertions.ContainsTextOptions;
import java.time.Duration;
import org.junit.jupiter.api.Test;

/** Where an instructor decides about late answers, who comes back after the time hears which of them that is about. */
class ComingBackLateIT extends RoomTest {

    private static final Duration WITHIN_THE_GRACE = Duration.ofSeconds(20);
    private static final Duration AFTER_THE_GRACE = Duration.ofMinutes(3);

    @Test
    void withinTheGraceAnInstructorDecides() {
        Room room = backAfterTheEnd(WITHIN_THE_GRACE);

        assertThat(room.part("held")).containsText("1 answer (1) reached the server after time was up", soon());
        assertThat(room.part("held")).containsText("your instructor decides whether they count");
        assertThat(room.part("late")).isHidden();
    }

    @Test
    void afterItNobodyDoes() {
        Room room = backAfterTheEnd(AFTER_THE_GRACE);

        assertThat(room.part("late")).containsText("1 answer (1) reached the server too late", soon());
        assertThat(room.part("late")).containsText("they do not count");
        assertThat(room.part("held")).isHidden();
    }

    /** One answer was given in time, and had no network until then. */
    private Room backAfterTheEnd(Duration late) {
        Person learner = learner();
        Room room = start(learner, SHORT);
        jdbc.sql("update attempt set late_answers = 'hold' where id = cast(:id as uuid)")
                .param("id", room.attempt())
                .update();
        secondsBeforeTheEnd(room, 15);
        room.page().route("**/submit", Route::abort);
        room.cutAnswers();
        room.choose("b");
        awaitDeadline(room, attempt(learner, room).path("deadline").asString());
        assertThat(room.heading()).hasText("Time is up");
        clockForward(late);
        room.mend();
        return room;
    }

    private static ContainsTextOptions soon() {
        return new ContainsTextOptions().setTimeout(35_000);
    }
}
