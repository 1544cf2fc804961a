package org.aliquot.web.room;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import java.util.regex.Pattern;
import org.aliquot.web.gallery.Accessibility;
import org.junit.jupiter.api.Test;

/** An adaptive exam by keyboard on a phone: one question after the other, a crash in the middle, a review at the end. */
class AdaptiveRoomIT extends RoomTest {

    private static final String EXAM = "mlt-adaptive-30";

    @Test
    void goesOnByKeyboardThroughAReloadAndAnOutageToTheReview() {
        BrowserContext browser = browser();
        Person learner = learner();
        RoomEntry entry = entry(browser, learner);
        Room room = entry.start(EXAM, "exam");
        Page page = room.page();
        assertThat(room.heading()).hasText("Question 1 of 30");
        assertThat(room.button("Back")).isHidden();
        assertThat(room.button("Question map")).isHidden();

        page.keyboard().press("Enter");
        assertThat(room.part("message")).containsText("Choose an answer first");
        room.choose("a");
        assertThat(room.part("message")).isHidden();
        page.keyboard().press("ArrowRight");
        assertThat(room.heading()).hasText("Question 1 of 30");
        check(page, "adaptive-question");
        page.keyboard().press("Enter");
        assertThat(room.heading()).hasText("Question 2 of 30");

        String second = room.part("stem").innerText();
        page.reload();
        assertThat(room.heading()).hasText("Question 2 of 30");
        assertThat(room.part("stem"))
                .hasText(
                        second,
                        new com.microsoft.playwright.assertions.LocatorAssertions.HasTextOptions()
                                .setUseInnerText(true));

        room.loseReplies();
        room.choose("b");
        page.keyboard().press("Enter");
        assertThat(room.networkBar()).containsText("The next question comes over the network");
        check(page, "adaptive-waiting");
        room.mend();
        page.reload();
        assertThat(room.heading()).hasText("Question 3 of 30");
        assertThat(answer(learner, room, 2)).isEqualTo(option(learner, room, 2, 1));

        for (int position = 3; position < 30; position++) {
            assertThat(room.heading()).hasText("Question " + position + " of 30");
            room.choose("a");
            page.keyboard().press("Enter");
        }
        assertThat(room.heading()).hasText("Question 30 of 30");
        room.button("Finish").press("Enter");
        assertThat(room.heading()).hasText("End the exam early?");
        assertThat(room.part("summary")).containsText("It is not answered and counts as wrong.");
        assertThat(room.button("Back to question 30")).hasAttribute("data-kind", "primary");
        room.button("Back to question 30").press("Enter");
        room.choose("a");
        room.button("Finish").press("Enter"); // whoever answered the last one ends nothing early
        assertThat(room.heading()).hasText("Review your answers");
        assertThat(page).hasTitle(Pattern.compile("Review your answers ·.*"));
        check(page, "adaptive-review");

        room = entry.enter(room.attempt());
        room.answerTakeover();
        assertThat(room.heading()).hasText("Review your answers");
        page = room.page();
        page.locator("aliquot-overview .qmap a:visible").nth(6).press("Enter");
        assertThat(room.heading()).hasText("Question 7 of 30");
        assertThat(room.button("Back")).isVisible();
        room.choose("b");
        assertThat(room.chip()).hasAttribute("data-state", "saved");
        room.button("Finish").press("Enter");
        room.button("Hand in").press("Enter");
        room.dialog()
                .getByText("Hand in", new com.microsoft.playwright.Locator.GetByTextOptions().setExact(true))
                .press("Enter");
        page.waitForURL("**/result");
        check(page, "adaptive-result");
        assertThat(answer(learner, room, 7)).isEqualTo(option(learner, room, 7, 1));
    }

    private static void check(Page page, String name) {
        picture(page, name);
        assertThat(page.evaluate("document.documentElement.scrollWidth - innerWidth"))
                .isEqualTo(0);
        assertThat(Accessibility.violations(page)).as(name).isEmpty();
    }
}
