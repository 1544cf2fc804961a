package org.aliquot.web.room;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.ReducedMotion;
import java.util.Map;
import org.aliquot.people.Role;
import org.aliquot.web.gallery.Accessibility;
import org.aliquot.web.staff.PageClient;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** No violation that axe can see, in any state of the room. */
class AccessibleRoomIT extends RoomTest {

    @ParameterizedTest
    @CsvSource({"390, LIGHT", "390, DARK", "768, LIGHT", "1440, LIGHT", "1440, DARK", "320, LIGHT"})
    void isSoundInEveryState(int width, ColorScheme scheme) {
        BrowserContext browser = browser(width, width < 1000 ? 844 : 900);
        Person learner = learner();
        Room room = entry(browser, learner).start(LONG, "exam");
        Page page = room.page();
        page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(scheme).setReducedMotion(ReducedMotion.REDUCE));
        assertThat(room.heading()).hasText("Question 1 of 50");
        room.choose("b");
        page.keyboard().press("Shift+A");
        room.button("Flag").click();
        assertThat(room.chip()).hasAttribute("data-state", "saved");
        check(room, "question", width, scheme);

        write(learner);
        Locator fromStaff = page.locator("aliquot-from-staff article");
        assertThat(fromStaff).isVisible();
        check(room, "from-staff", width, scheme);
        fromStaff.locator("button").click();
        assertThat(fromStaff).hasCount(0);

        page.keyboard().press("Alt+c");
        check(room, "calculator", width, scheme);
        page.keyboard().press("Escape");
        room.button("Finish").click();
        check(room, "overview", width, scheme);
        room.button("Hand in").click();
        check(room, "confirm", width, scheme);
        page.keyboard().press("Escape");
        room.part("to-question").click();

        browser.setOffline(true);
        room.choose("c");
        assertThat(room.networkBar()).isVisible();
        check(room, "offline", width, scheme);
        browser.setOffline(false);
        assertThat(room.networkBar()).isHidden();
        Room second = entry(browser(), learner).enter(room.attempt());
        assertThat(second.dialog()).isVisible();
        check(second, "takeover", width, scheme);
        second.answerTakeover();
        assertThat(room.readOnlyNotice()).isVisible();
        check(room, "read-only", width, scheme);
    }

    @ParameterizedTest
    @CsvSource({"390, LIGHT", "1440, DARK"})
    void isSoundWithFeedback(int width, ColorScheme scheme) {
        Room room = entry(browser(width, 900), learner()).start(SHORT, "tutor");
        room.page().emulateMedia(new Page.EmulateMediaOptions().setColorScheme(scheme));
        assertThat(room.heading()).hasText("Question 1 of 5");
        room.choose("b");
        room.button("Check answer").click();
        assertThat(room.part("feedback")).isVisible();
        check(room, "tutor", width, scheme);
    }

    @ParameterizedTest
    @CsvSource({"320, LIGHT", "390, DARK", "768, DARK", "1440, LIGHT"})
    void isSoundWhilePracticeIsPaused(int width, ColorScheme scheme) {
        BrowserContext browser = browser(width, 900);
        Person learner = learner();
        entry(browser, learner);
        Page page = browser.newPage();
        page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(scheme).setReducedMotion(ReducedMotion.REDUCE));
        page.navigate(site() + "/practice/new");
        page.getByLabel("With a clock").check();
        page.locator("main button[data-kind=primary]").click();
        Room room = new Room(page, page.url().replaceAll(".*/attempts/|[?].*", ""));
        room.awaitOpened();
        check(room, "practice", width, scheme);

        room.button("Pause").press("Enter");
        assertThat(room.heading()).hasText("Paused");
        assertThat(room.part("stem")).isHidden();
        check(room, "practice-paused", width, scheme);
    }

    private void write(Person learner) {
        Map<String, String> message = Map.of(
                "to",
                "learner",
                "about",
                learner.id().toString(),
                "exam",
                LONG,
                "subject",
                "Fire drill",
                "words",
                "Stay in your seats.\nThe clock goes on, and everyone gets five minutes more at the end.");
        PageClient staff =
                new PageClient(site(), person(Role.ADMINISTRATOR).api().token());
        assertThat(staff.post("/teach/messages", message).status()).isEqualTo(303);
    }

    private static void check(Room room, String state, int width, ColorScheme scheme) {
        Page page = room.page();
        picture(page, state, width, scheme);
        assertThat(page.evaluate("document.documentElement.scrollWidth - innerWidth"))
                .as("sideways scroll, " + state)
                .isEqualTo(0);
        assertThat(Accessibility.violations(page)).as(state).isEmpty();
    }
}
