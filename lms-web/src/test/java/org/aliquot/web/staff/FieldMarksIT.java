package org.aliquot.web.staff;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.BoundingBox;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.Position;
import com.microsoft.playwright.options.ReducedMotion;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import org.aliquot.authoring.ItemDesk;
import org.aliquot.authoring.ItemDraft;
import org.aliquot.authoring.PublishResult;
import org.aliquot.bank.ItemBank;
import org.aliquot.bank.Purpose;
import org.aliquot.blueprint.Exams;
import org.aliquot.blueprint.QuizChange;
import org.aliquot.microscope.Atlas;
import org.aliquot.people.Role;
import org.aliquot.question.FieldMarksTask;
import org.aliquot.question.FieldMarksTask.Place;
import org.aliquot.question.Questions;
import org.aliquot.response.Point;
import org.aliquot.web.gallery.Accessibility;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import tools.jackson.databind.JsonNode;

/** An author has things marked in a field under the microscope, and learners find them, by thumb, by keys, or in words. */
class FieldMarksIT extends DeskTest {

    private static final boolean PICTURES = Boolean.getBoolean("room.pictures");
    private static final int PERCENT = 100;
    private static final FieldMarksTask ASKED = new FieldMarksTask(
            List.of("schistocyte", "helmet-cell"),
            List.of("target-cell", "teardrop-cell", "echinocyte"),
            3,
            5,
            true,
            null);

    /** By their seeds: each is drawn once. */
    private static final Map<Long, byte[]> FIELDS = new HashMap<>();

    @Autowired
    private ItemBank bank;

    @Autowired
    private ItemDesk items;

    @Autowired
    private Exams exams;

    private Person author;
    private String exam;

    @BeforeEach
    void fragmentsAreToBeMarked() {
        author = person(Role.ADMINISTRATOR);
        ItemDraft draft = items.create(
                Questions.asking(ASKED)
                        .withTopic("mlt-hema-microcytic-anemia")
                        .withStem("Mark every fragment in this field.")
                        .content(),
                Purpose.EXAM,
                author.id());
        assertThat(items.publish(draft.itemId(), draft.version(), author.id()))
                .isInstanceOf(PublishResult.Published.class);
        exam = exam(draft.slug());
    }

    @Test
    void anAuthorAsksToMarkFragmentsAndIsToldWhatCannotBeDrawn() {
        String slug = written(page(author));

        assertThat(bank.find(slug).orElseThrow().content().task()).isEqualTo(ASKED);
    }

    @Test
    void onAPhoneByKeysAloneWhatWasFoundIsSavedAndShownOverTheTruth() {
        Person learner = learner();
        Page page = page(learner);
        String attempt = begin(page, learner, 390);
        assertNothingIsTold(page, learner, attempt);
        List<Point> wanted = truth(page);
        picture(page, "asked", 390, ColorScheme.LIGHT);
        assertThat(Accessibility.violations(page)).isEmpty();

        page.locator(".markable").focus();
        page.keyboard().press("Enter");
        page.locator(".mark-list summary").press("Enter");
        page.locator(".mark-list button").press("Enter");
        assertThat(page.locator(".markable")).isFocused();
        Point at = new Point(0.5, 0.5);
        for (Point target : wanted) {
            at = move(page, at, target);
            page.keyboard().press("Enter");
        }
        assertThat(state(page)).hasText(wanted.size() + " marks set.");
        assertSaved(page, learner, attempt, wanted.size());
        page.keyboard().press("Delete");
        assertThat(state(page)).hasText(wanted.size() - 1 + (wanted.size() == 2 ? " mark set." : " marks set."));
        page.keyboard().press("Enter");
        move(page, at, new Point(0.02, 0.02));
        page.keyboard().press("Enter");
        assertSaved(page, learner, attempt, wanted.size() + 1);

        page.reload();
        assertThat(state(page)).hasText(wanted.size() + 1 + " marks set.");
        page.locator(".mark-list summary").focus();
        page.keyboard().press("Enter");
        assertThat(page.locator(".mark-list li")).hasCount(wanted.size() + 1);
        page.locator(".mark-list button").first().focus();
        page.keyboard().press("Enter");
        assertThat(page.locator(".mark-list li")).hasCount(wanted.size());
        assertThat(page.locator(".mark-list button").first()).isFocused();
        assertSaved(page, learner, attempt, wanted.size());
        picture(page, "marked", 390, ColorScheme.LIGHT);
        assertThat(Accessibility.violations(page)).isEmpty();
        assertThat(page.evaluate("document.documentElement.scrollWidth - innerWidth"))
                .isEqualTo(0);

        page.getByText("Check answer").press("Enter");
        assertThat(part(page, "feedback")).isVisible();
        assertThat(part(page, "verdict")).hasText("Partly right");
        assertThat(page.locator(".markable .outline")).hasCount(wanted.size());
        assertThat(page.locator(".parts tbody tr")).hasCount(wanted.size() + 1);
        assertThat(page.locator(".parts tbody tr[data-verdict=wrong]")).hasCount(2);
        picture(page, "explained", 390, ColorScheme.LIGHT);
        assertThat(Accessibility.violations(page)).isEmpty();

        handIn(page, learner, attempt);
        review(page, attempt, 390, ColorScheme.LIGHT);
        review(page, attempt, 1440, ColorScheme.DARK);
        assertThat(page.locator(".reviewed .exhibit-view path[stroke-dasharray]"))
                .hasCount(1);
    }

    @Test
    void byPointerOnADeskAllThatIsFoundEarnsThePoint() {
        Person learner = learner();
        Page page = page(learner);
        String attempt = begin(page, learner, 1440);
        page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(ColorScheme.DARK));
        List<Point> wanted = truth(page);
        Locator field = page.locator(".markable");
        for (Point target : wanted) {
            BoundingBox box = field.boundingBox();
            field.click(new Locator.ClickOptions()
                    .setPosition(new Position(box.width * target.x(), box.height * target.y())));
        }
        assertSaved(page, learner, attempt, wanted.size());
        picture(page, "marked", 1440, ColorScheme.DARK);
        page.getByText("Check answer").click();
        assertThat(part(page, "verdict")).hasText("Right");
        picture(page, "explained", 1440, ColorScheme.DARK);
        assertThat(Accessibility.violations(page)).isEmpty();
        handIn(page, learner, attempt);
    }

    @Test
    void whoCannotSeeTheFieldChoosesFromDescriptionsAndLearnsTheNamesAfterwards() {
        Person learner = learner();
        Page page = page(learner);
        String attempt = begin(page, learner, 390);
        page.getByText("Answer in words instead").press("Enter");
        assertThat(page.locator(".options .option")).hasCount(ASKED.kinds().size());
        assertThat(part(page, "words")).isVisible();
        for (String kind : ASKED.find()) {
            String features = Atlas.find(kind).orElseThrow().features();
            page.locator(".option").getByText(features).click();
        }
        assertThat(part(page, "chip")).hasAttribute("data-state", "saved");
        picture(page, "words", 390, ColorScheme.LIGHT);
        assertThat(Accessibility.violations(page)).isEmpty();
        page.getByText("Check answer").press("Enter");
        assertThat(part(page, "verdict")).hasText("Right");
        assertThat(page.locator(".parts")).containsText("Teardrop cell");
        handIn(page, learner, attempt);
        page.navigate(site() + "/attempts/" + attempt + "/review?show=all");
        assertThat(page.locator(".reviewed .parts")).containsText("Schistocyte, helmet cell");
        assertThat(page.locator(".reviewed .exhibit figcaption")).containsText("Outlined with dashes");
    }

    private String written(Page page) {
        page.navigate(site() + "/teach/items/new?type=field-marks");
        page.locator("#editor [name=topic]")
                .selectOption(page.locator("#editor [name=topic] option").nth(1).getAttribute("value"));
        Map.of(
                        "stem", "Mark every fragment in this field.",
                        "rationale", "The rule behind it.",
                        "takeaway", "One line.",
                        "references", "A textbook, page 3")
                .forEach((name, text) ->
                        page.locator("#editor [name=" + name + "]").fill(text));
        choose(page, "find", "schistocyte", "helmet-cell");
        choose(page, "among", "target-cell");
        assertThat(page.locator("#draft-state")).containsText("Draft saved");
        assertThat(page.locator("#lab-undrawn")).containsText("name 2 to 4 other kinds");
        choose(page, "among", "target-cell", "teardrop-cell", "echinocyte");
        assertThat(page.locator("#lab-undrawn")).isEmpty();
        page.locator("#editor [name=attested]").check();
        page.locator("#draft-state button").first().click();
        picture(page, "editor", 1280, ColorScheme.LIGHT);
        assertThat(Accessibility.violations(page)).isEmpty();
        page.getByText("Publish version 1").click();
        assertThat(page.locator(".notice").first()).containsText("Published");
        return page.url().replaceAll(".*/items/([^/?]+).*", "$1");
    }

    private static void choose(Page page, String list, String... kinds) {
        for (int place = 0; place < kinds.length; place++) {
            page.locator("#editor [name='task.lab.search." + list + "']")
                    .nth(place)
                    .selectOption(kinds[place]);
        }
    }

    private String exam(String slug) {
        var made = (QuizChange.Changed) exams.make("Fragments " + slug, List.of(slug), author.id());
        String key = made.version().spec().key();
        Map<String, String> rules = Map.of(
                "number", "1", "items", "1", "title", "Fragments", "courses", "mlt", "minutes", "10", "modes", "tutor");
        client(author).post("/teach/quizzes/" + key + "/rules", rules);
        return key;
    }

    private String begin(Page page, Person learner, int width) {
        page.setViewportSize(width, width < 1000 ? 844 : 900);
        page.emulateMedia(new Page.EmulateMediaOptions().setReducedMotion(ReducedMotion.REDUCE));
        String attempt = learner.api()
                .post("/attempts", "{\"exam\": \"" + exam + "\", \"mode\": \"tutor\"}")
                .requireStatus(201)
                .text("/id");
        page.navigate(site() + "/attempts/" + attempt + "?started");
        assertThat(page.locator(".markable image")).isVisible();
        return attempt;
    }

    /** Neither the page nor the question as programs get it names a kind, a place or a number. */
    private void assertNothingIsTold(Page page, Person learner, String attempt) {
        JsonNode item = learner.api().get("/attempts/" + attempt + "/items/1").json();
        assertThat(item.path("points").asInt()).isEqualTo(FieldMarksTask.MOST_MARKS);
        String told =
                (item + page.content()).replaceAll("base64,[A-Za-z0-9+/=]+", "").toLowerCase(Locale.ROOT);
        for (String kind : ASKED.kinds().values()) {
            assertThat(told).doesNotContain(kind).doesNotContain("\"outlined\":");
        }
    }

    /** Where the objects are: whoever made the fields knows which one this picture is. */
    private List<Point> truth(Page page) {
        byte[] shown = shown(page.locator(".markable image"));
        for (long seed = 0; seed < FieldMarksTask.FIELDS; seed++) {
            FieldMarksTask given = (FieldMarksTask) ASKED.given(seed);
            byte[] picture = FIELDS.computeIfAbsent(seed, _ -> given.field().picture(600, 56_000));
            if (Arrays.equals(shown, picture)) {
                return given.places().stream()
                        .filter(place -> place.spot().wanted())
                        .map(Place::middle)
                        .toList();
            }
        }
        throw new AssertionError("no field of this question is shown");
    }

    /** The crosshair goes a hundredth of the picture with each arrow, and ten with Shift. */
    private static Point move(Page page, Point from, Point to) {
        long right = Math.round((to.x() - from.x()) * PERCENT);
        long down = Math.round((to.y() - from.y()) * PERCENT);
        press(page, right < 0 ? "ArrowLeft" : "ArrowRight", Math.abs(right));
        press(page, down < 0 ? "ArrowUp" : "ArrowDown", Math.abs(down));
        return new Point(from.x() + right / (double) PERCENT, from.y() + down / (double) PERCENT);
    }

    private static void press(Page page, String arrow, long steps) {
        for (int i = 0; i < steps / 10; i++) {
            page.keyboard().press("Shift+" + arrow);
        }
        for (int i = 0; i < steps % 10; i++) {
            page.keyboard().press(arrow);
        }
    }

    private static void assertSaved(Page page, Person learner, String attempt, int marks) {
        page.waitForCondition(() -> learner.api()
                        .get("/attempts/" + attempt + "/items/1")
                        .json()
                        .at("/response/points")
                        .size()
                == marks);
        assertThat(part(page, "chip")).hasAttribute("data-state", "saved");
    }

    private static void handIn(Page page, Person learner, String attempt) {
        learner.api().post("/attempts/" + attempt + "/submit", "").requireStatus(200);
        page.waitForURL("**/result");
    }

    private void review(Page page, String attempt, int width, ColorScheme scheme) {
        page.setViewportSize(width, 900);
        page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(scheme).setReducedMotion(ReducedMotion.REDUCE));
        page.navigate(site() + "/attempts/" + attempt + "/review?show=all");
        assertThat(page.locator(".reviewed .exhibit figcaption")).containsText("Outlined: what was to be marked");
        assertThat(page.locator(".reviewed .parts tbody tr").first()).containsText("% from the left");
        picture(page, "review", width, scheme);
        assertThat(Accessibility.violations(page)).isEmpty();
        assertThat(page.evaluate("document.documentElement.scrollWidth - innerWidth"))
                .isEqualTo(0);
    }

    private static Locator state(Page page) {
        return page.locator(".hotspot [data-part=state]");
    }

    private static Locator part(Page page, String name) {
        return page.locator("[data-part=\"" + name + "\"]");
    }

    private byte[] shown(Locator image) {
        assertThat(image).hasAttribute("href", Pattern.compile("/.+"));
        return image.page().request().get(site() + image.getAttribute("href")).body();
    }

    /** For people to look at: {@code -Droom.pictures=true} leaves them in {@code target/room}. */
    private static void picture(Page page, String state, int width, ColorScheme scheme) {
        if (PICTURES) {
            Path file = Path.of(
                    "target",
                    "room",
                    "field-marks-%s-%d-%s.png"
                            .formatted(state, width, scheme.name().toLowerCase(Locale.ROOT)));
            page.screenshot(new Page.ScreenshotOptions().setFullPage(true).setPath(file));
        }
    }
}
