package org.aliquot.web.room;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Route;
import com.microsoft.playwright.assertions.LocatorAssertions.IsCheckedOptions;
import java.util.ArrayDeque;
import java.util.Queue;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** One window holds an attempt at a time; the others can read it and deliver what they still have. */
class TwoWindowsIT extends RoomTest {

    private Person learner;
    private BrowserContext browser;
    private RoomEntry entry;
    private Room first;

    @BeforeEach
    void sitsDown() {
        learner = learner();
        browser = browser();
        entry = entry(browser, learner);
        first = entry.start(LONG, "exam");
        assertThat(first.heading()).hasText("Question 1 of 50");
    }

    @Test
    void aSecondWindowAsksBeforeItTakesTheExam() {
        Room second = entry.enter(first.attempt());

        assertThat(second.dialog()).containsText("This exam is open in another window. Continue here?");
        assertThat(first.readOnlyNotice()).isHidden();
    }

    @Test
    void aWindowThatAsksDoesNotSayThatItTakesLong() {
        Room second = entry.enter(first.attempt());
        assertThat(second.dialog()).containsText("Continue here?");

        Locator late = second.page().locator(".opening-late");
        late.evaluate("late => late.getAnimations().forEach((wait) => wait.finish())");

        assertThat(late).isHidden();
    }

    @Test
    void anotherDeviceAsksToo() {
        Room phone = entry(browser(), learner).enter(first.attempt());

        assertThat(phone.dialog()).containsText("Continue here?");
    }

    @Test
    void theFirstWindowIsReadOnlyOnceTheSecondHasTakenTheExam() {
        Room second = entry.enter(first.attempt());
        second.answerTakeover();
        assertThat(second.heading()).hasText("Question 1 of 50");

        assertThat(first.readOnlyNotice()).isVisible();
        first.choose("b");
        assertThat(first.option("B").locator("input")).not().isChecked();
        second.choose("c");
        assertThat(second.chip()).hasAttribute("data-state", "saved");
    }

    @Test
    void theFirstWindowStillDeliversWhatItHolds() {
        first.cutAnswers();
        first.choose("b");
        assertThat(first.chip()).hasAttribute("data-state", "waiting");
        Room second = entry(browser(), learner).enter(first.attempt());
        second.answerTakeover();
        assertThat(first.readOnlyNotice()).isVisible();
        first.mend();

        assertThat(first.chip()).hasAttribute("data-state", "saved");
        assertThat(answer(learner, first, 1)).isEqualTo(option(learner, first, 1, 1));
    }

    @Test
    void anOlderAnswerOfTheFirstWindowDoesNotReplaceANewerOneOfTheSecond() {
        first.cutAnswers();
        first.choose("b");
        Room second = entry(browser(), learner).enter(first.attempt());
        second.answerTakeover();
        second.choose("c");
        assertThat(second.chip()).hasAttribute("data-state", "saved");
        first.mend();

        assertThat(first.option("C").locator("input")).isChecked(new IsCheckedOptions().setTimeout(30_000));
        assertThat(answer(learner, first, 1)).isEqualTo(option(learner, first, 1, 2));
    }

    @Test
    void theFirstWindowCanTakeTheExamBack() {
        Room second = entry.enter(first.attempt());
        second.answerTakeover();
        assertThat(first.readOnlyNotice()).isVisible();
        first.button("Continue here").click();

        assertThat(second.readOnlyNotice()).isVisible();
        assertThat(first.readOnlyNotice()).isHidden();
        first.choose("d");
        assertThat(first.chip()).hasAttribute("data-state", "saved");
    }

    @Test
    void nothingIsChosenBeforeTheAnswersOfTheOtherWindowAreKnown() {
        Room second = entry.enter(first.attempt());
        second.answerTakeover();
        assertThat(first.readOnlyNotice()).isVisible();
        Queue<Route> held = new ArrayDeque<>();
        first.page().route("**/api/v1/attempts/*/items", held::add);
        first.page()
                .waitForRequest(
                        "**/api/v1/attempts/*/items",
                        () -> first.button("Continue here").click());
        // as any news of the server does
        first.page().evaluate("() => document.querySelector('aliquot-room').draw()");
        assertThat(first.readOnlyNotice().isVisible()).as("still").isTrue();
        first.page().waitForCondition(() -> !held.isEmpty());
        first.page().unroute("**/api/v1/attempts/*/items");
        held.remove().resume();

        assertThat(first.readOnlyNotice()).isHidden();
        first.choose("d");
        assertThat(first.chip()).hasAttribute("data-state", "saved");
    }

    /** A laptop that was put away while the exam went on elsewhere must not end where there is no way on. */
    @Test
    void theFirstWindowTakesTheExamBackToHandItIn() {
        Room second = entry(browser(), learner).enter(first.attempt());
        second.answerTakeover();
        assertThat(first.readOnlyNotice()).isVisible();
        first.button("Finish").click();
        first.button("Continue here and hand in").click();
        assertThat(first.dialog()).containsText("This exam is open in another window.");
        first.dialog()
                .getByText("Hand in", new Locator.GetByTextOptions().setExact(true))
                .click();

        first.page().waitForURL("**/result");
        assertThat(attempt(learner, first).path("status").asString()).isEqualTo("final");
        second.page().waitForURL("**/result");
    }

    @Test
    void aDuplicatedTabDoesNotPassForTheOneItCameFrom() {
        Object lease = first.page().evaluate("JSON.stringify({ ...sessionStorage })");
        Page copy = browser.newPage();
        copy.addInitScript(
                "for (const [key, value] of Object.entries(" + lease + ")) sessionStorage.setItem(key, value)");
        copy.navigate(first.page().url());

        assertThat(new Room(copy, first.attempt()).dialog()).containsText("Continue here?");
    }

    @Test
    void aWindowThatSleepsKeepsItsNumberToo() {
        Object lease = first.page().evaluate("JSON.stringify({ ...sessionStorage })");
        Sleep sleep = Sleep.of(first.page());
        Page copy = browser.newPage();
        copy.addInitScript(
                "for (const [key, value] of Object.entries(" + lease + ")) sessionStorage.setItem(key, value)");
        copy.navigate(site() + "/attempts/" + first.attempt());

        assertThat(new Room(copy, first.attempt()).dialog()).containsText("Continue here?");
        sleep.end();
    }

    @Test
    void aReloadedWindowKeepsTheExamWithoutAsking() {
        first.page().reload();

        assertThat(first.heading()).hasText("Question 1 of 50");
        assertThat(first.dialog()).hasCount(0);
        assertThat(attempt(learner, first).path("lease").asInt()).isEqualTo(1);
    }
}
