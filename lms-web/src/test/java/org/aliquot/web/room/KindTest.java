package org.aliquot.web.room;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Keyboard;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import org.aliquot.packs.KindsPack;
import org.aliquot.packs.Packs;
import org.aliquot.people.Role;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** One kind of question in the room: by mouse, by keys alone, by a finger on a phone. */
abstract class KindTest extends RoomTest {

    static final JsonMapper JSON = new JsonMapper();

    @Autowired
    private Packs packs;

    private Person learner;

    @BeforeEach
    void enrolls() {
        assertThat(packs.load(KindsPack.source()))
                .allSatisfy(status -> assertThat(status.problems()).isEmpty());
        learner = person(Role.LEARNER);
        learner.api()
                .post("/enrollments", "{\"course\": \"%s\"}".formatted(KindsPack.COURSE))
                .requireStatus(201);
    }

    Person sitter() {
        return learner;
    }

    /** A question of the exam on a desk. */
    Kind onDesk(int position) {
        return open(browser(1440, 900), position, "exam");
    }

    /** The same under a finger. */
    Kind onPhone(int position) {
        Browser.NewContextOptions phone = new Browser.NewContextOptions()
                .setViewportSize(390, 844)
                .setHasTouch(true)
                .setIsMobile(true);
        return open(browser(phone), position, "exam");
    }

    Kind tutored(int position) {
        return open(browser(), position, "tutor");
    }

    Kind open(BrowserContext browser, int position, String mode) {
        Room room = entry(browser, learner).start(KindsPack.EXAM, mode);
        Kind kind = new Kind(room);
        kind.turnTo(position);
        return kind;
    }

    /** The answer as the server has it, once the room says that it is saved. */
    JsonNode saved(Kind kind) {
        assertThat(kind.room().chip()).hasAttribute("data-state", "saved");
        return stored(kind, kind.position());
    }

    JsonNode stored(Kind kind, int position) {
        return learner.api()
                .get("/attempts/" + kind.room().attempt() + "/items/" + position)
                .json()
                .path("response");
    }

    void assertSaved(Kind kind, String response) {
        assertThat(saved(kind)).isEqualTo(JSON.readTree(response));
    }

    void assertKeptOverReload(Kind kind) {
        JsonNode before = saved(kind);
        String shown = kind.shown();
        kind.page().reload();
        assertThat(kind.room().chip()).hasAttribute("data-state", "saved");
        assertThat(kind.shown()).isEqualTo(shown);
        assertThat(stored(kind, kind.position())).isEqualTo(before);
    }

    /** A room that is open at a question. */
    record Kind(Room room) {

        Page page() {
            return room.page();
        }

        Keyboard keys() {
            return page().keyboard();
        }

        int position() {
            return Integer.parseInt(page().url().replaceFirst(".*#q", ""));
        }

        void turnTo(int position) {
            page().evaluate("position => (location.hash = `#q${position}`)", position);
            assertThat(room.heading()).hasText("Question " + position + " of " + KindsPack.LENGTH);
        }

        Locator answers() {
            return room.part("answers");
        }

        Locator stem() {
            return room.part("stem");
        }

        /** Everything that says what is answered, as one text. */
        String shown() {
            return (String) page().evaluate("""
                    () => [...document.querySelectorAll('.q :is(input, select, .order-step, .mark, [aria-pressed])')]
                      .map((part) => part.dataset.step ?? part.getAttribute('x') ?? `${part.value} ${part.checked} ${part.ariaPressed}`).join()
                    """);
        }
    }
}
