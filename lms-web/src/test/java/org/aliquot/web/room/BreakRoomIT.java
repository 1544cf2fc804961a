package org.aliquot.web.room;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.LocatorAssertions;
import org.aliquot.web.gallery.Accessibility;
import org.junit.jupiter.api.Test;

/** A break in the room: it is on the screen within five seconds wherever it began, survives a reload, and ends by a button. */
class BreakRoomIT extends RoomTest {

    @Test
    void hidesTheExamUntilThePersonGoesOn() {
        Person learner = learner();
        demo("admin")
                .put(
                        "/people/" + learner.id() + "/accommodation",
                        "{\"extraTimePercent\": 0, \"largerText\": false, \"breakMinutes\": 10}")
                .requireStatus(200);
        Room room = start(learner, "mlt-adaptive-30");
        Page page = room.page();
        assertThat(room.heading()).hasText("Question 1 of 30");
        learner.api()
                .post("/attempts/" + room.attempt() + "/breaks", "{\"state\": \"started\"}")
                .requireStatus(200);
        assertThat(room.heading())
                .hasText("You are on a break", new LocatorAssertions.HasTextOptions().setTimeout(5_000));
        assertThat(room.part("stem")).isHidden();
        assertThat(Accessibility.violations(page)).isEmpty();
        picture(page, "break");

        page.reload();
        assertThat(room.heading()).hasText("You are on a break");
        room.button("Continue the exam").press("Enter");
        assertThat(room.heading()).hasText("Question 1 of 30");
        room.button("Break").press("Enter");
        assertThat(room.heading()).hasText("You are on a break");
        room.button("Continue the exam").press("Enter");
        assertThat(room.heading()).hasText("Question 1 of 30");
        room.choose("a");
        page.keyboard().press("Enter");
        assertThat(room.heading()).hasText("Question 2 of 30");
    }
}
