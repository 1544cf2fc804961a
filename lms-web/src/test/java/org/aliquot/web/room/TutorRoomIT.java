package org.aliquot.web.room;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Tutor mode: reasons for every option once the answer is checked, and the answer locked from then on. */
class TutorRoomIT extends RoomTest {

    private Person learner;
    private Room room;

    @BeforeEach
    void sitsDown() {
        learner = learner();
        room = entry(browser(), learner).start(SHORT, "tutor");
        assertThat(room.heading()).hasText("Question 1 of 5");
    }

    @Test
    void hasNoTimerAndChecksOnlyWhatIsAnswered() {
        assertThat(room.timer()).isHidden();
        assertThat(room.button("Check answer")).isDisabled();
        room.choose("a");
        assertThat(room.button("Check answer")).isEnabled();
    }

    @Test
    void showsTheReasonOfEveryOptionAndLocksTheAnswer() {
        check("a");

        assertThat(room.page().locator(".option .verdict"))
                .hasCount(room.page().locator(".option").count());
        assertThat(room.page().locator(".option[data-verdict=right]")).hasCount(1);
        assertThat(room.part("rationale")).not().isEmpty();
        room.choose("b");
        assertThat(room.option("A").locator("input")).isChecked();
        assertThat(room.button("Check answer")).isHidden();
    }

    /** By keyboard: Enter checks, what was said of the answer is read first, Enter goes on. */
    @Test
    void theVerdictStandsAboveTheOptionsAndHasTheFocus() {
        room.choose("a");
        room.page().keyboard().press("Enter");
        assertThat(room.part("verdict")).isVisible();
        assertThat(room.part("verdict")).isFocused();
        assertThat(room.page().locator("aliquot-question-map a").first())
                .hasAttribute("aria-label", Pattern.compile("1, answered, (not )?right, open now"));
        room.page().keyboard().press("Enter");
        assertThat(room.heading()).hasText("Question 2 of 5");
        room.page().keyboard().press("Enter");
        assertThat(room.heading()).hasText("Question 2 of 5");
    }

    @Test
    void theReferenceIntervalsOpenBesideTheQuestionByKeyAndCloseByEscape() {
        room.page().keyboard().press("Alt+r");
        assertThat(room.part("intervals").locator("tbody tr").first()).isVisible();
        assertThat(room.part("intervals-button")).hasAttribute("aria-expanded", "true");
        room.page().keyboard().press("Escape");
        assertThat(room.part("intervals")).isHidden();
        assertThat(room.part("intervals-button")).hasAttribute("aria-expanded", "false");
    }

    @Test
    void showsTheReasonsAgainAfterAReload() {
        check("b");
        room.page().reload();

        assertThat(room.part("feedback")).isVisible();
        assertThat(room.option("B").locator("input")).isChecked();
        assertThat(room.option("B").locator("input")).isDisabled();
    }

    /** To choose it again would not help. */
    @Test
    void aQuestionThatAnExamKeepsBackIsLeftOpen() {
        room.choose("a");
        assertThat(room.chip()).hasAttribute("data-state", "saved");
        learner.api()
                .post("/attempts", "{\"exam\": \"" + SHORT + "\", \"mode\": \"exam\"}")
                .requireStatus(201);
        room.button("Check answer").click();

        assertThat(room.part("message"))
                .containsText("cannot be checked for now. Leave it unanswered, and go on with the others.");
        assertThat(room.part("feedback")).isHidden();
    }

    private void check(String letter) {
        room.choose(letter);
        room.button("Check answer").click();
        assertThat(room.part("feedback")).isVisible();
    }
}
