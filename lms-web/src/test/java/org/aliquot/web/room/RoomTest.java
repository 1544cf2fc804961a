package org.aliquot.web.room;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import com.microsoft.playwright.options.ColorScheme;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import org.aliquot.PlatformTest;
import org.aliquot.web.gallery.Chromium;
import org.junit.jupiter.api.AfterEach;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.scheduling.config.ScheduledTask;
import org.springframework.scheduling.config.ScheduledTaskHolder;
import tools.jackson.databind.JsonNode;

/** A browser beside the running product; each test has a learner and an attempt of its own. */
abstract class RoomTest extends PlatformTest {

    static final String LONG = "mlt-mock-50";
    static final String SHORT = "quick-check";

    @Autowired
    private List<ScheduledTaskHolder> jobs;

    private static final boolean PICTURES = Boolean.getBoolean("room.pictures");

    private final List<BrowserContext> browsers = new ArrayList<>();
    private final List<String> errors = new ArrayList<>();

    @AfterEach
    void closeBrowsers() {
        browsers.forEach(BrowserContext::close);
        assertThat(errors).as("errors of the page's scripts").isEmpty();
    }

    /** A phone of nobody yet. */
    BrowserContext browser() {
        return browser(390, 844);
    }

    BrowserContext browser(int width, int height) {
        return browser(new Browser.NewContextOptions().setViewportSize(width, height));
    }

    BrowserContext browser(Browser.NewContextOptions options) {
        BrowserContext browser = Chromium.browser().newContext(options);
        browser.onWebError(error -> errors.add(error.error()));
        browsers.add(browser);
        return browser;
    }

    /** Of a state of the room, for people to look at: {@code -Droom.pictures=true} leaves them in {@code target/room}. */
    static void picture(Page page, String state) {
        if (PICTURES) {
            Path file = Path.of("target", "room", state + ".png");
            page.screenshot(new Page.ScreenshotOptions().setFullPage(true).setPath(file));
        }
    }

    static void picture(Page page, String state, int width, ColorScheme scheme) {
        picture(page, "%s-%d-%s".formatted(state, width, scheme.name().toLowerCase(Locale.ROOT)));
    }

    RoomEntry entry(BrowserContext browser, Person person) {
        signIn(browser, person);
        return RoomEntry.of(browser, site());
    }

    Room start(Person learner, String exam) {
        return entry(browser(), learner).start(exam, "exam");
    }

    /** The answer to a question as the server has it; null where it has none. */
    static String answer(Person learner, Room room, int position) {
        JsonNode item = learner.api()
                .get("/attempts/" + room.attempt() + "/items/" + position)
                .json();
        return item.at("/response/choice").asString(null);
    }

    /** The id of an option by its place on the screen. */
    static String option(Person learner, Room room, int position, int index) {
        return learner.api()
                .get("/attempts/" + room.attempt() + "/items/" + position)
                .json()
                .at("/options/" + index + "/id")
                .asString();
    }

    static JsonNode attempt(Person learner, Room room) {
        return learner.api().get("/attempts/" + room.attempt()).json();
    }

    static long answered(Person learner, Room room) {
        return attempt(learner, room)
                .path("positions")
                .valueStream()
                .filter(position -> position.path("answered").asBoolean())
                .count();
    }

    /** The exam of one minute, so many seconds before its end. */
    Room startedSecondsBeforeTheEnd(Person learner, int seconds) {
        return startedSecondsBeforeTheEnd(learner, seconds, page -> {});
    }

    Room startedSecondsBeforeTheEnd(Person learner, int seconds, Consumer<Page> prepared) {
        Room room = start(learner, SHORT);
        prepared.accept(room.page());
        return secondsBeforeTheEnd(room, seconds);
    }

    Room secondsBeforeTheEnd(Room room, int seconds) {
        PlaywrightAssertions.assertThat(room.heading()).hasText("Question 1 of 5");
        clockForward(Duration.ofSeconds(60 - seconds).minus(elapsed(room)));
        room.page().reload();
        PlaywrightAssertions.assertThat(room.heading()).hasText("Question 1 of 5");
        return room;
    }

    Duration elapsed(Room room) {
        double seconds = jdbc.sql(
                        "select extract(epoch from server_now() - started_at) from attempt where id = cast(:id as uuid)")
                .param("id", room.attempt())
                .query(Double.class)
                .single();
        return Duration.ofMillis((long) (seconds * 1000));
    }

    /** Does at once what the job does every few seconds in an installation. */
    void endWhatIsOver() {
        run("delivery.Closing.run");
    }

    private void run(String job) {
        jobs.stream()
                .flatMap(holder -> holder.getScheduledTasks().stream())
                .map(ScheduledTask::getTask)
                .filter(task -> task.toString().contains(job))
                .forEach(task -> task.getRunnable().run());
    }

    /** Staff grant a learner more time. */
    void extend(Room room, int minutes) {
        demo("admin")
                .post(
                        "/attempts/" + room.attempt() + "/extensions",
                        "{\"minutes\": " + minutes + ", \"reason\": \"fire drill\"}")
                .requireStatus(200);
    }

    /** Until an attempt's first deadline has passed, by the server's clock. */
    void awaitDeadline(Room room, String deadline) {
        room.page()
                .waitForCondition(() -> jdbc.sql("select server_now() > cast(:deadline as timestamptz)")
                        .param("deadline", deadline)
                        .query(Boolean.class)
                        .single());
    }
}
