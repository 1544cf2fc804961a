package org.aliquot.web.room;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Keyboard;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The room without a mouse. */
class KeysIT extends RoomTest {

    private Room room;
    private Page page;
    private Keyboard keys;

    @BeforeEach
    void sitsDown() {
        room = entry(browser(1440, 900), learner()).start(LONG, "exam");
        page = room.page();
        keys = page.keyboard();
        assertThat(room.heading()).isFocused();
    }

    /** On a slow phone each request is a wait: page, files, questions and the letters they need, but for those of formulas, and for pictures of fields, which come afterward. */
    @Test
    void theRoomIsOpenedColdByFewRequests() {
        Object loaded = page.evaluate("""
                () => ['navigation', 'resource'].flatMap((kind) => performance.getEntriesByType(kind))
                  .filter(({ name }) => !name.includes('katex') && !name.includes('/pictures/'))
                  .map(({ transferSize }) => transferSize)
                """);

        assertThat((List<?>) loaded)
                .hasSizeBetween(5, 25)
                .extracting(size -> ((Number) size).intValue())
                .satisfies(sizes -> assertThat(
                                sizes.stream().mapToInt(Integer::intValue).sum())
                        .isBetween(100_000, 200_000));
    }

    @Test
    void aLetterChoosesAndWithShiftStrikesOut() {
        keys.press("b");
        keys.press("Shift+C");

        assertThat(room.option("B").locator("input")).isChecked();
        assertThat(room.option("B").locator("input")).isFocused();
        assertThat(room.option("C")).hasAttribute("data-struck", "");
        keys.press("c");
        assertThat(room.option("C").locator("input")).isChecked();
        assertThat(page.locator(".option[data-struck]")).hasCount(0);
    }

    @Test
    void strikingOutTheChosenOptionTakesTheAnswerBack() {
        keys.press("b");
        keys.press("Shift+B");

        assertThat(page.locator(".option input:checked")).hasCount(0);
        assertThat(room.part("count")).hasText("0 answered");
    }

    @Test
    void arrowsMoveAndSpaceChooses() {
        keys.press("a");
        keys.press("ArrowDown");
        assertThat(room.option("B").locator("input")).isFocused();
        assertThat(room.option("A").locator("input")).isChecked();
        keys.press("Space");
        assertThat(room.option("B").locator("input")).isChecked();
    }

    @Test
    void sidewaysArrowsTurnThePageFromTheHeading() {
        keys.press("ArrowRight");
        assertThat(room.heading()).hasText("Question 2 of 50");
        assertThat(room.heading()).isFocused();
        keys.press("ArrowLeft");
        assertThat(room.heading()).hasText("Question 1 of 50");
    }

    @Test
    void sidewaysArrowsAndEnterTurnThePageFromAnOptionToo() {
        keys.press("b");
        assertThat(room.option("B").locator("input")).isFocused();
        keys.press("ArrowRight");
        assertThat(room.heading()).hasText("Question 2 of 50");
        keys.press("a");
        keys.press("Enter");
        assertThat(room.heading()).hasText("Question 3 of 50");
        keys.press("c");
        keys.press("ArrowLeft");
        assertThat(room.heading()).hasText("Question 2 of 50");
        assertThat(room.option("A").locator("input")).isChecked();
    }

    @Test
    void altFFlagsAndAltHFinishes() {
        keys.press("Alt+f");
        assertThat(room.part("flag")).hasAttribute("aria-pressed", "true");
        assertThat(room.spoken()).containsText("Flagged.");
        keys.press("Alt+h");
        assertThat(room.heading()).hasText("Before you hand in");
    }

    @Test
    void timeAndSavedStateAreSpokenWhenAsked() {
        keys.press("Alt+t");
        assertThat(room.spoken()).containsText("1 hour 1");
        keys.press("b");
        assertThat(room.chip()).hasAttribute("data-state", "saved");
        keys.press("Alt+s");
        assertThat(room.spoken()).containsText("Question 1: Saved");
    }

    @Test
    void theCalculatorOpensReckonsAndGivesTheFocusBack() {
        keys.press("b");
        keys.press("Alt+c");
        "2*140+90/18+14/2.8".chars().forEach(key -> keys.press(String.valueOf((char) key)));
        keys.press("=");

        assertThat(page.locator("aliquot-calculator output")).containsText("290");
        keys.press("Escape");
        assertThat(room.part("calculator")).isHidden();
        assertThat(room.option("B").locator("input")).isFocused();
        assertThat(room.option("B").locator("input")).isChecked();
    }

    @Test
    void enterInTheCalculatorIsEqualsEvenAfterAClick() {
        keys.press("Alt+c");
        "7+8".chars().forEach(key -> keys.press(String.valueOf((char) key)));
        keys.press("Enter");
        assertThat(page.locator("aliquot-calculator output span")).hasText("15");

        page.locator("aliquot-calculator [data-key='2']").click();
        keys.press("Enter");
        keys.press("5");
        keys.press("Enter");
        assertThat(page.locator("aliquot-calculator output span")).hasText("25");
        room.button("square root").click();
        keys.press("Backspace");
        "3*4".chars().forEach(key -> keys.press(String.valueOf((char) key)));
        keys.press("Enter");
        assertThat(page.locator("aliquot-calculator output span")).hasText("12");
    }

    @Test
    void theMapIsOneTabStopWithArrowsHomeAndEnd() {
        Locator stops = page.locator("aliquot-question-map [tabindex='0']");
        assertThat(stops).hasCount(1);
        stops.focus();
        keys.press("ArrowRight");
        assertThat(stops).hasText("2");
        assertThat(stops).isFocused();
        keys.press("End");
        assertThat(stops).hasText("50");
        keys.press("Home");
        keys.press("ArrowDown");
        assertThat(stops).hasText("11");
        keys.press("Enter");
        assertThat(room.heading()).hasText("Question 11 of 50");
    }

    @Test
    void theMapSaysInWordsWhatItShows() {
        keys.press("b");
        room.button("Flag").click();

        assertThat(page.locator("aliquot-question-map a").first())
                .hasAttribute("aria-label", "1, answered, flagged, open now");
    }

    @Test
    void singleKeysCanBeMovedToDigitsOrSwitchedOff() {
        room.button("Keys").click();
        page.getByLabel("Digits 1 to 8").check();
        room.button("Close").click();
        keys.press("b");
        assertThat(page.locator(".option input:checked")).hasCount(0);
        keys.press("2");
        assertThat(room.option("B").locator("input")).isChecked();
    }

    @Test
    void handingInShowsWhatIsOpenAndAsksWithTheSafeChoiceFirst() {
        keys.press("b");
        room.button("Finish").click();

        assertThat(room.heading()).hasText("Before you hand in");
        assertThat(room.part("summary"))
                .containsText("1 answered, 49 not answered (2, 3, 4, 5, 6, 7, 8, 9 and 41 more)");
        assertThat(room.button("Go to question 2")).hasAttribute("data-kind", "primary");
        room.button("Hand in").click();
        assertThat(room.dialog()).containsText("After handing in you cannot change answers.");
        assertThat(room.dialog().getByText("Back to question 1")).isFocused();
        keys.press("Escape");
        assertThat(room.dialog()).hasCount(0);
        room.button("Hand in").click();
        room.dialog()
                .getByText("Hand in", new Locator.GetByTextOptions().setExact(true))
                .click();
        page.waitForURL("**/result");
    }
}
