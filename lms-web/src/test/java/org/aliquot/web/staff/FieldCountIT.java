package org.aliquot.web.staff;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.ReducedMotion;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.aliquot.authoring.ItemDesk;
import org.aliquot.authoring.ItemDraft;
import org.aliquot.authoring.PublishResult;
import org.aliquot.bank.ItemBank;
import org.aliquot.bank.Purpose;
import org.aliquot.blueprint.Exams;
import org.aliquot.blueprint.QuizChange;
import org.aliquot.microscope.Atlas;
import org.aliquot.people.Role;
import org.aliquot.question.FieldCountTask;
import org.aliquot.question.FieldCountTask.Counter;
import org.aliquot.question.FieldCountTask.Grade;
import org.aliquot.question.Questions;
import org.aliquot.web.gallery.Accessibility;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import tools.jackson.databind.JsonNode;

/** An author has cells counted in fields under the microscope, and learners count by thumb, by keys, or in words, and report. */
class FieldCountIT extends DeskTest {

    private static final boolean PICTURES = Boolean.getBoolean("room.pictures");
    private static final List<Grade> GRADES = List.of(
            new Grade("0-2/HPF", "0", "2"), new Grade("3-5/HPF", "3", "5"), new Grade("more than 5/HPF", "6", null));
    private static final FieldCountTask ASKED = new FieldCountTask(
            List.of(
                    new Counter(List.of("urine-white-cell"), 0, 9),
                    new Counter(List.of("urine-red-cell", "crenated-red-cell"), 1, 9)),
            List.of("budding-yeast"),
            2,
            "1",
            "1",
            null,
            GRADES,
            true,
            null);

    /** The first field of each slide, by its seed: each is drawn once. */
    private static final Map<Long, byte[]> FIRST_FIELDS = new HashMap<>();

    @Autowired
    private ItemBank bank;

    @Autowired
    private ItemDesk items;

    @Autowired
    private Exams exams;

    private Person author;
    private String exam;

    @BeforeEach
    void cellsAreToBeCounted() {
        author = person(Role.ADMINISTRATOR);
        ItemDraft draft = items.create(
                Questions.asking(ASKED)
                        .withTopic("mlt-hema-microcytic-anemia")
                        .withStem("Count the white cells and the red cells, and report their averages.")
                        .content(),
                Purpose.EXAM,
                author.id());
        assertThat(items.publish(draft.itemId(), draft.version(), author.id()))
                .isInstanceOf(PublishResult.Published.class);
        exam = exam(draft.slug());
    }

    @Test
    void anAuthorHasCellsCountedAndIsToldWhatCannotBeDrawn() {
        String slug = written(page(author));

        assertThat(bank.find(slug).orElseThrow().content().task()).isEqualTo(ASKED);
    }

    @Test
    void onAPhoneByThumbWhatIsCountedAndReportedIsSavedAndShownBesideTheTruth() {
        Person learner = learner();
        Page page = page(learner);
        String attempt = begin(page, learner, 390);
        assertNothingIsTold(page, learner, attempt);
        FieldCountTask given = given(page);
        picture(page, "asked", 390, ColorScheme.LIGHT);
        assertThat(Accessibility.violations(page)).isEmpty();
        assertFits(page);

        for (int field = 0; field < given.fields(); field++) {
            for (int counter = 0; counter < given.counters().size(); counter++) {
                for (int i = there(given, field, counter); i > 0; i--) {
                    pad(page, counter).click();
                }
                assertThat(pad(page, counter).locator("b")).hasText("" + there(given, field, counter));
            }
            pad(page, 1).click();
            part(page, "undo").click();
            assertThat(number(page, field, 1)).hasValue("" + there(given, field, 1));
            if (field + 1 < given.fields()) {
                page.getByTitle("Next field").click();
                assertThat(page.locator(".field-views [data-part=field]")).hasText("Field 2 of 2");
            }
        }
        page.getByLabel("Report, White cell in urine").selectOption(report(given, 0));
        page.getByLabel("Report, Red cell in urine or crenated red cell").selectOption(report(given, 1));
        assertSaved(page, learner, attempt, "r2", report(given, 1));
        page.reload();
        assertThat(number(page, 1, 1)).hasValue("" + there(given, 1, 1));
        assertThat(page.getByLabel("Report, White cell in urine")).hasValue(report(given, 0));
        picture(page, "counted", 390, ColorScheme.LIGHT);
        assertThat(Accessibility.violations(page)).isEmpty();

        page.getByText("Check answer").press("Enter");
        assertThat(part(page, "feedback")).isVisible();
        assertThat(part(page, "verdict")).hasText("Right");
        assertThat(page.locator(".exhibit-view .outline")).hasCount(outlined(given));
        assertThat(page.locator(".field-count [data-part=outlined]"))
                .containsText("Outlined: what was to be counted. 1 ");
        assertThat(page.locator(".parts tbody tr")).hasCount(6);
        picture(page, "explained", 390, ColorScheme.LIGHT);
        assertThat(Accessibility.violations(page)).isEmpty();
        assertFits(page);

        handIn(page, learner, attempt);
        review(page, attempt, given, 390, ColorScheme.LIGHT);
        review(page, attempt, given, 1440, ColorScheme.DARK);
    }

    @Test
    void onADeskByKeysAloneAWrongCountAndAWrongReportCostTheirShare() {
        Person learner = learner();
        Page page = page(learner);
        String attempt = begin(page, learner, 1440);
        page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(ColorScheme.DARK));
        FieldCountTask given = given(page);
        pad(page, 0).focus();
        for (int field = 0; field < given.fields(); field++) {
            press(page, "w", there(given, field, 0) + 1);
            page.keyboard().press("Shift+W");
            press(page, "r", there(given, field, 1));
            page.keyboard().press("ArrowRight");
        }
        assertThat(number(page, 1, 0)).hasValue(there(given, 1, 0) == 0 ? "0" : "" + there(given, 1, 0));
        number(page, 0, 1).focus();
        assertThat(page.locator(".field-views [data-part=field]")).hasText("Field 1 of 2");
        number(page, 0, 1).fill("42");
        String right = report(given, 0);
        page.getByLabel("Report, White cell in urine").selectOption(right);
        String wrong = GRADES.stream()
                .map(Grade::name)
                .filter(name -> !name.equals(report(given, 1)))
                .findFirst()
                .orElseThrow();
        page.getByLabel("Report, Red cell in urine or crenated red cell").selectOption(wrong);
        assertSaved(page, learner, attempt, "f1-c2", "42");
        picture(page, "counted", 1440, ColorScheme.DARK);
        assertThat(Accessibility.violations(page)).isEmpty();
        page.getByText("Check answer").press("Enter");
        assertThat(part(page, "verdict")).hasText("Partly right");
        assertThat(page.locator(".parts tbody tr[data-verdict=wrong]")).hasCount(2);
        picture(page, "explained", 1440, ColorScheme.DARK);
        assertThat(Accessibility.violations(page)).isEmpty();
        handIn(page, learner, attempt);
    }

    @Test
    void whoCannotSeeTheFieldsCountsAndReportsThoseOfAnotherSlideInWords() {
        Person learner = learner();
        Page page = page(learner);
        String attempt = begin(page, learner, 390);
        FieldCountTask given = given(page);
        page.getByText("Answer in words instead").press("Enter");
        assertThat(page.locator("[data-part=told] li")).hasCount(given.kinds().size());
        assertThat(page.locator(".exhibit").first()).isHidden();
        assertThat(part(page, "pad")).isHidden();
        Counter reds = given.counters().getLast();
        for (int field = 0; field < given.fields(); field++) {
            int sum = 0;
            for (String kind : reds.kinds()) {
                String told = page.locator("[data-part=told] li")
                        .filter(new Locator.FilterOptions()
                                .setHasText(Atlas.find(kind).orElseThrow().features()))
                        .textContent();
                sum += Integer.parseInt(told.replaceAll(".*Field " + (field + 1) + ": (\\d+).*", "$1"));
            }
            assertThat(sum).isEqualTo(given.count(reds, given.told().get(field)));
            number(page, field, 1).fill("" + sum);
            number(page, field, 0)
                    .fill(""
                            + given.count(
                                    given.counters().getFirst(), given.told().get(field)));
        }
        for (int i = 0; i < given.counters().size(); i++) {
            page.locator("#report-r" + (i + 1))
                    .selectOption(given.report(given.average(given.counters().get(i), given.told())));
        }
        assertSaved(page, learner, attempt, "words", "yes");
        picture(page, "words", 390, ColorScheme.LIGHT);
        assertThat(Accessibility.violations(page)).isEmpty();
        assertFits(page);
        page.reload();
        assertThat(part(page, "told")).isVisible();
        page.getByText("Check answer").press("Enter");
        assertThat(part(page, "verdict")).hasText("Right");
        assertThat(page.locator(".parts")).containsText("Field 1 in words");
        handIn(page, learner, attempt);
    }

    @Test
    void undoGoesBackOverWhatWasCountedAndNotOverWhatWasTyped() {
        Person learner = learner();
        Page page = page(learner);
        String attempt = begin(page, learner, 390);
        assertThat(page.getByText("Open larger").first()).isVisible();
        number(page, 0, 0).fill("5");
        pad(page, 0).click();
        pad(page, 1).click();
        assertThat(number(page, 0, 0)).hasValue("6");
        page.getByTitle("Next field").click();
        part(page, "undo").click();
        assertThat(page.locator(".field-views [data-part=field]")).hasText("Field 1 of 2");
        assertThat(number(page, 0, 1)).hasValue("");
        part(page, "undo").click();
        assertThat(number(page, 0, 0)).hasValue("5");
        pad(page, 1).click();
        pad(page, 0).click();
        number(page, 0, 0).fill("3");
        part(page, "undo").click();
        assertThat(number(page, 0, 0)).hasValue("3");
        assertThat(number(page, 0, 1)).hasValue("");
        assertThat(part(page, "undo")).hasAttribute("aria-disabled", "true");
        assertSaved(page, learner, attempt, "f1-c1", "3");
        handIn(page, learner, attempt);
    }

    @Test
    void whoLooksAtTheOtherWayLosesNothingAndSeesTheVerdictBesideWhatWasScored() {
        Person learner = learner();
        Page page = page(learner);
        String attempt = begin(page, learner, 390);
        pad(page, 0).click();
        pad(page, 1).click();
        assertSaved(page, learner, attempt, "f1-c2", "1");
        page.getByText("Answer in words instead").click();
        assertThat(number(page, 0, 0)).hasValue("");
        number(page, 1, 0).fill("7");
        assertSaved(page, learner, attempt, "words", "yes");
        page.getByText("Count in the pictures instead").click();
        assertThat(number(page, 0, 1)).hasValue("1");
        assertSaved(page, learner, attempt, "f1-c2", "1");
        page.getByText("Answer in words instead").click();
        assertThat(number(page, 1, 0)).hasValue("7");
        assertSaved(page, learner, attempt, "f2-c1", "7");
        number(page, 1, 0).fill("");
        page.getByText("Count in the pictures instead").click();
        assertSaved(page, learner, attempt, "f1-c2", "1");

        page.getByText("Answer in words instead").click();
        assertThat(part(page, "told")).isVisible();
        page.getByText("Check answer").press("Enter");
        assertThat(part(page, "verdict")).isVisible();
        assertThat(page.locator(".exhibit-view").first()).isVisible();
        assertThat(part(page, "told")).isHidden();
        assertThat(number(page, 0, 1)).hasValue("1");
        assertThat(page.locator(".field-count [data-part=outlined]")).isVisible();
        page.getByText("Answer in words instead").click();
        assertThat(part(page, "told")).isVisible();
        assertThat(page.locator(".field-count [data-part=outlined]")).isHidden();
        assertThat(number(page, 0, 1)).isDisabled();
        page.getByText("Count in the pictures instead").click();
        assertThat(number(page, 0, 1)).hasValue("1");
        assertThat(Accessibility.violations(page)).isEmpty();
        handIn(page, learner, attempt);
    }

    private String written(Page page) {
        page.navigate(site() + "/teach/items/new?type=field-count");
        page.locator("#editor [name=topic]")
                .selectOption(page.locator("#editor [name=topic] option").nth(1).getAttribute("value"));
        Map.of(
                        "stem", "Count the white cells and the red cells, and report their averages.",
                        "rationale", "The rule behind it.",
                        "takeaway", "One line.",
                        "references", "A textbook, page 3")
                .forEach((name, text) ->
                        page.locator("#editor [name=" + name + "]").fill(text));
        counter(page, 0, "2", "3", "urine-white-cell");
        counter(page, 1, "1", "9", "urine-red-cell", "crenated-red-cell");
        field(page, "among").first().selectOption("budding-yeast");
        field(page, "fields").fill("2");
        field(page, "grades").fill("0-2/HPF = 0 to 2\n3-5/HPF = 3 to 5\nmore than 5/HPF = 6");
        assertThat(page.locator("#draft-state")).containsText("Draft saved");
        assertThat(page.locator("#lab-undrawn")).containsText("at least 3 apart");
        counter(page, 0, "0", "9");
        assertThat(page.locator("#lab-undrawn")).isEmpty();
        page.locator("#editor [name=attested]").check();
        page.locator("#draft-state button").first().click();
        assertThat(page.locator("aliquot-field-count .count-row")).hasCount(2);
        picture(page, "editor", 1280, ColorScheme.LIGHT);
        assertThat(Accessibility.violations(page)).isEmpty();
        page.getByText("Publish version 1").click();
        assertThat(page.locator(".notice").first()).containsText("Published");
        return page.url().replaceAll(".*/items/([^/?]+).*", "$1");
    }

    private static void counter(Page page, int row, String fewest, String most, String... kinds) {
        String counter = "counters[" + row + "].";
        if (!field(page, counter + "fewest").isVisible()) {
            page.getByText("Counter " + (row + 1), new Page.GetByTextOptions().setExact(true))
                    .click();
        }
        for (int place = 0; place < kinds.length; place++) {
            field(page, counter + "kinds").nth(place).selectOption(kinds[place]);
        }
        field(page, counter + "fewest").fill(fewest);
        field(page, counter + "most").fill(most);
    }

    private static Locator field(Page page, String name) {
        return page.locator("#editor [name='task.lab.count." + name + "']");
    }

    private String exam(String slug) {
        var made = (QuizChange.Changed) exams.make("Counts " + slug, List.of(slug), author.id());
        String key = made.version().spec().key();
        Map<String, String> rules = Map.of(
                "number", "1", "items", "1", "title", "Counts", "courses", "mlt", "minutes", "10", "modes", "tutor");
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
        assertThat(page.locator(".exhibit-view image").first()).isVisible();
        return attempt;
    }

    /** Neither the page nor the question as programs get it holds what is in the pictures; what is told in words is another slide. */
    private void assertNothingIsTold(Page page, Person learner, String attempt) {
        JsonNode item = learner.api().get("/attempts/" + attempt + "/items/1").json();
        FieldCountTask given = given(page);
        String told = (item + page.content()).replaceAll("base64,[A-Za-z0-9+/=]+", "");
        for (String kind : given.kinds().values()) {
            assertThat(told)
                    .doesNotContain("\"" + kind)
                    .doesNotContain("\"outlined\":")
                    .doesNotContain("\"seed\"");
        }
        for (JsonNode line : item.path("item").path("sources")) {
            String words = line.path("html").asString();
            int[] counts = IntStream.range(0, given.fields())
                    .map(i -> Integer.parseInt(words.replaceAll(".*Field " + (i + 1) + ": (\\d+).*", "$1")))
                    .toArray();
            String kind = given.kinds().get(line.path("id").asString());
            for (int i = 0; i < counts.length; i++) {
                assertThat(counts[i]).isEqualTo(given.told().get(i).getOrDefault(kind, 0));
            }
        }
    }

    /** The slide of this attempt: whoever made the fields knows which one this picture is. */
    private FieldCountTask given(Page page) {
        byte[] shown = shown(page.locator(".exhibit-view image").first());
        for (long seed = 0; seed < FieldCountTask.SLIDES; seed++) {
            FieldCountTask given = (FieldCountTask) ASKED.given(seed);
            byte[] picture = FIRST_FIELDS.computeIfAbsent(seed, _ -> firstField(given));
            if (Arrays.equals(shown, picture)) {
                return given;
            }
        }
        throw new AssertionError("no slide of this question is shown");
    }

    private static byte[] firstField(FieldCountTask given) {
        return given.slide().getFirst().picture(600, 56_000);
    }

    private static int there(FieldCountTask given, int field, int counter) {
        return given.count(given.counters().get(counter), given.drawn().get(field));
    }

    private static String report(FieldCountTask given, int counter) {
        return given.report(given.average(given.counters().get(counter), given.drawn()));
    }

    private static int outlined(FieldCountTask given) {
        return given.counters().stream()
                .mapToInt(counter -> given.drawn().stream()
                        .mapToInt(field -> given.count(counter, field))
                        .sum())
                .sum();
    }

    private static Locator pad(Page page, int counter) {
        return page.locator(".field-count .pad button").nth(counter);
    }

    private static Locator number(Page page, int field, int counter) {
        return page.locator(".count-row").nth(counter).locator("input").nth(field);
    }

    private static void press(Page page, String key, int times) {
        for (int i = 0; i < times; i++) {
            page.keyboard().press(key);
        }
    }

    private static void assertSaved(Page page, Person learner, String attempt, String id, String value) {
        page.waitForCondition(() -> learner.api()
                .get("/attempts/" + attempt + "/items/1")
                .json()
                .at("/response/gaps/" + id)
                .asString("")
                .equals(value));
        assertThat(part(page, "chip")).hasAttribute("data-state", "saved");
    }

    private static void handIn(Page page, Person learner, String attempt) {
        learner.api().post("/attempts/" + attempt + "/submit", "").requireStatus(200);
        page.waitForURL("**/result");
    }

    private void review(Page page, String attempt, FieldCountTask given, int width, ColorScheme scheme) {
        page.setViewportSize(width, 900);
        page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(scheme).setReducedMotion(ReducedMotion.REDUCE));
        page.navigate(site() + "/attempts/" + attempt + "/review?show=all");
        assertThat(page.locator(".reviewed .exhibit figcaption").first()).isVisible();
        assertThat(page.locator(".reviewed")).containsText("Outlined: what was to be counted. ");
        assertThat(page.locator(".reviewed .exhibit figcaption")).hasCount(given.fields());
        assertThat(page.locator(".reviewed .parts tbody tr").first()).containsText("Field 1, White cell in urine");
        picture(page, "review", width, scheme);
        assertThat(Accessibility.violations(page)).isEmpty();
        assertFits(page);
    }

    private static void assertFits(Page page) {
        assertThat(page.evaluate("document.documentElement.scrollWidth - innerWidth"))
                .isEqualTo(0);
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
                    "field-count-%s-%d-%s.png"
                            .formatted(state, width, scheme.name().toLowerCase(Locale.ROOT)));
            page.screenshot(new Page.ScreenshotOptions().setFullPage(true).setPath(file));
        }
    }
}
