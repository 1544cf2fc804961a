package org.aliquot.packs;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.ReducedMotion;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.aliquot.PlatformTest;
import org.aliquot.clock.Ids;
import org.aliquot.completion.CheckView;
import org.aliquot.completion.KnowledgeChecks;
import org.aliquot.people.Role;
import org.aliquot.web.gallery.Accessibility;
import org.aliquot.web.gallery.Chromium;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;

/** Lessons ask for numbers, orders and pairs, and before they begin a question of an earlier lesson: with scripts and without. */
class LessonQuestionsIT extends PlatformTest {

    private static final String CHECKS = """

              - id: %1$s-01-c2
                type: numeric
                topic: %1$s-topic
                lesson: %1$s-01
                level: application
                difficulty: 0
                difficultyReason: "One step"
                stem: "What is {{a}} times two?"
                value: "{{key}}"
                tolerance: 0
                family:
                  parameters:
                    a: {from: 10, to: 99999, step: 1}
                  values:
                    key: {formula: "a * 2", round: 0}
                rationale: "Twice {{a}} is that."
                takeaway: "Double."
                link: "lesson:%1$s-01#part"
                references: ["A book"]
                originality: attested
              - id: %1$s-01-c3
                type: ordering
                topic: %1$s-topic
                lesson: %1$s-01
                level: application
                difficulty: 0
                difficultyReason: "One step"
                stem: "Put the stains in order."
                steps:
                  - {id: violet, text: "Crystal violet"}
                  - {id: iodine, text: "Iodine"}
                  - {id: safranin, text: "Safranin"}
                rationale: "Iodine holds the violet; safranin comes last."
                takeaway: "Violet first."
                link: "lesson:%1$s-01#part"
                references: ["A book"]
                originality: attested
              - id: %1$s-01-c4
                type: matching
                topic: %1$s-topic
                lesson: %1$s-01
                level: application
                difficulty: 0
                difficultyReason: "One step"
                stem: "Which stopper has which additive?"
                sources:
                  - {id: lavender, text: "Lavender", target: edta, rationale: "EDTA binds calcium."}
                  - {id: gray, text: "Gray", target: fluoride, rationale: "Fluoride stops glycolysis."}
                targets:
                  - {id: edta, text: "EDTA"}
                  - {id: fluoride, text: "Fluoride"}
                  - {id: heparin, text: "Heparin"}
                rationale: "The color stands for the additive."
                takeaway: "Color is additive."
                link: "lesson:%1$s-01#part"
                references: ["A book"]
                originality: attested
            """;

    private static final String SECOND = """
            ---
            id: %1$s-02
            title: "The second"
            area: AA
            minutes: 5
            summary: "What it gives."
            objectives: ["Do more"]
            topics: [%1$s-topic]
            references: ["A book"]
            ---
            [Before you begin](check:%1$s-01-c1)

            The second text.
            """;

    private static final Pattern DOUBLE = Pattern.compile("What is (\\d+) times two");

    @Autowired
    private Packs packs;

    @Autowired
    private KnowledgeChecks checks;

    @TempDir
    private Path folder;

    private String id;
    private Person learner;

    @BeforeEach
    void load() {
        id = "q" + Long.toString(Ids.next().getLeastSignificantBits() & 0xFF_FFFF_FFFFL, 36);
        TinyPack pack = new TinyPack(folder, id)
                .replacing("courses/c.yaml", "summary:", "public: true\nsummary:")
                .replacing("courses/c.yaml", "[" + id + "-01]", "[" + id + "-01, " + id + "-02]")
                .replacing(
                        "lessons/l.md",
                        "[Check yourself](check:" + id + "-01-c1)",
                        "[Check yourself](check:%1$s-01-c1)\n\n[Check yourself](check:%1$s-01-c2)\n\n".formatted(id)
                                + "[Check yourself](check:%1$s-01-c3)\n\n[Check yourself](check:%1$s-01-c4)"
                                        .formatted(id))
                .adding("lessons/m.md", SECOND.formatted(id))
                .adding("checks/more.yaml", "items:" + CHECKS.formatted(id));
        packs.load(pack.source());
        assertThat(packs.status())
                .filteredOn(status -> status.pack().equals(id))
                .singleElement()
                .satisfies(status -> assertThat(status.problems()).isEmpty());
        learner = person(Role.LEARNER);
        learner.api().post("/enrollments", "{\"course\": \"" + id + "\"}");
    }

    @Test
    void takesNumbersPairsAndOrdersWithoutAScript() {
        try (BrowserContext browser = browser(false)) {
            Page page = signedIn(browser);
            page.navigate(lesson("01"));

            Locator number = check(page, "c2");
            int first = doubled(number);
            number.locator("[name=value]").fill("many");
            submit(number);
            assertThat(check(page, "c2").innerText()).contains("Type a number such as 12.5.");
            assertThat(check(page, "c2").locator("[name=value]").inputValue()).isEqualTo("many");
            assertThat(doubled(check(page, "c2")))
                    .as("asked with the same numbers")
                    .isEqualTo(first);
            answer(page, first * 2 + 1);
            assertThat(check(page, "c2").innerText())
                    .contains("Not right", String.valueOf(first * 2), "Twice " + first);
            check(page, "c2").getByText("Try it again").click();
            int second = doubled(check(page, "c2"));
            assertThat(second).as("new numbers for each try").isNotEqualTo(first);
            answer(page, second * 2);
            assertThat(check(page, "c2").locator("[data-verdict=right]").count())
                    .isEqualTo(1);

            Locator pairs = check(page, "c4");
            pairs.locator("select").nth(0).selectOption("lavender edta");
            submit(pairs);
            assertThat(check(page, "c4").innerText()).contains("Choose what belongs to each.");
            assertThat(check(page, "c4").locator("select").nth(0).inputValue()).isEqualTo("lavender edta");
            check(page, "c4").locator("select").nth(1).selectOption("gray heparin");
            submit(check(page, "c4"));
            assertThat(check(page, "c4").innerText()).contains("Fluoride stops glycolysis.", "Not right");

            Locator order = check(page, "c3");
            List<String> shown = order.locator("[data-step]").all().stream()
                    .map(step -> step.getAttribute("data-step"))
                    .toList();
            assertThat(shown).as("the right order is not shown").isNotEqualTo(List.of("violet", "iodine", "safranin"));
            place(order, "violet", 1);
            place(order, "iodine", 1);
            place(order, "safranin", 2);
            submit(order);
            assertThat(check(page, "c3").innerText()).contains("Give each step a place of its own.");
            place(check(page, "c3"), "iodine", 2);
            place(check(page, "c3"), "safranin", 3);
            submit(check(page, "c3"));
            assertThat(check(page, "c3").locator("[data-verdict=right]").count())
                    .isEqualTo(3);
        }
        assertThat(kept()).containsExactly(id + "-01-c2 true 2", id + "-01-c3 true 1", id + "-01-c4 false 1");
    }

    @Test
    void putsInOrderByTheKeysAloneOnAPhone() {
        try (BrowserContext browser = browser(true)) {
            Page page = signedIn(browser);
            page.navigate(lesson("01"));
            Locator order = check(page, "c3");
            order.locator("aliquot-ordering").waitFor();
            assertThat(order.locator("select").first().isVisible()).isFalse();
            toTop(page, order, "safranin");
            toTop(page, order, "iodine");
            toTop(page, order, "violet");
            assertThat(Accessibility.violations(page)).isEmpty();
            order.locator("button.button:has-text('Check the answer')").press("Enter");
            check(page, "c3").locator("[data-verdict=right]").first().waitFor();
            assertThat(check(page, "c3").locator("[data-verdict=right]").count())
                    .isEqualTo(3);

            Locator number = check(page, "c2");
            number.locator("[name=value]").fill("1,200");
            assertThat(number.locator("[data-part=reading]").innerText()).isEqualTo("Read as 1200.");
            Locator pairs = check(page, "c4");
            pairs.locator("select").nth(0).selectOption("lavender edta");
            assertThat(pairs.locator("select").nth(1).innerText()).contains("EDTA (used)");
            assertThat(page.evaluate("document.documentElement.scrollWidth - innerWidth"))
                    .isEqualTo(0);
            assertThat(Accessibility.violations(page)).isEmpty();
            picture(page, "fields");
        }
        assertThat(kept()).containsExactly(id + "-01-c3 true 1");
    }

    @Test
    void asksAQuestionOfAnEarlierLessonBeforeItBegins() {
        try (BrowserContext browser = browser(false)) {
            Page page = signedIn(browser);
            page.navigate(lesson("02"));
            Locator opening = check(page, "c1");
            assertThat(opening.innerText()).contains("Before you begin", "Lesson", "Your answer counts there.");
            assertThat(page.locator("article.prose > *").first().getAttribute("id"))
                    .isEqualTo("check-" + id + "-01-c1");
            opening.locator("input[type=radio]").nth(1).check();
            submit(opening);
            assertThat(page.url()).contains("/" + id + "-02");
            assertThat(check(page, "c1").innerText()).contains("Because not.");
            check(page, "c1").getByText("Try it again").click();
            assertThat(page.url()).contains("/" + id + "-02");
            picture(page, "opening");
        }
        assertThat(kept()).containsExactly(id + "-01-c1 false 1");
        assertThat(jdbc.sql("""
                        select l.slug from check_answer a join lesson l on l.id = a.lesson_id where a.account_id = :id
                        """).param("id", learner.id()).query(String.class).single())
                .as("it counts for the lesson it belongs to")
                .isEqualTo(id + "-01");
        assertThat(checks.ofLesson(learner.id(), id, id + "-02"))
                .as("and is no check of the other")
                .isEmpty();
        assertThat(checks.ofLesson(learner.id(), id, id + "-01"))
                .extracting(CheckView::slug)
                .hasSize(4);
    }

    @Test
    void aVisitorReadsTheReasonsWhereTheyAskedForThem() {
        try (BrowserContext browser = browser(false)) {
            Page page = browser.newPage();
            page.navigate(lesson("02"));
            check(page, "c1").locator("input[type=radio]").nth(0).check();
            submit(check(page, "c1"));
            assertThat(page.locator("h1").innerText()).isEqualTo("The second");
            assertThat(check(page, "c1").innerText()).contains("Not kept", "Because.");
        }
    }

    private BrowserContext browser(boolean scripts) {
        return Chromium.browser()
                .newContext(new Browser.NewContextOptions()
                        .setViewportSize(390, 844)
                        .setColorScheme(ColorScheme.LIGHT)
                        .setReducedMotion(ReducedMotion.REDUCE)
                        .setJavaScriptEnabled(scripts));
    }

    private Page signedIn(BrowserContext browser) {
        Page page = browser.newPage();
        page.navigate(site() + "/sign-in");
        page.fill("input[name=email]", learner.email());
        page.fill("input[name=password]", PASSWORD);
        page.locator("main form button").first().click();
        page.waitForURL(address -> !address.contains("/sign-in"));
        return page;
    }

    private String lesson(String number) {
        return site() + "/courses/" + id + "/" + id + "-" + number;
    }

    private Locator check(Page page, String number) {
        return page.locator("#check-" + id + "-01-" + number);
    }

    private void answer(Page page, int number) {
        check(page, "c2").locator("[name=value]").fill(String.valueOf(number));
        submit(check(page, "c2"));
    }

    private static void submit(Locator check) {
        check.locator("button.button:has-text('Check the answer')").click();
        check.page().waitForLoadState();
    }

    private static void place(Locator order, String step, int number) {
        order.locator("[data-step=" + step + "] select").selectOption(step + " " + number);
    }

    /** Takes a step up by its handle and moves it as far as it goes. */
    private static void toTop(Page page, Locator order, String step) {
        order.locator("li[data-step=" + step + "] [data-part=handle]").press("Space");
        page.keyboard().press("ArrowUp");
        page.keyboard().press("ArrowUp");
        page.keyboard().press("Space");
    }

    private static int doubled(Locator check) {
        Matcher found = DOUBLE.matcher(check.innerText());
        assertThat(found.find()).isTrue();
        return Integer.parseInt(found.group(1));
    }

    private List<@Nullable String> kept() {
        return jdbc.sql("""
                        select item_slug || ' ' || correct || ' ' || tries from check_answer where account_id = :id order by item_slug
                        """).param("id", learner.id()).query(String.class).list();
    }

    private static void picture(Page page, String name) {
        String pictures = System.getProperty("lesson.pictures");
        if (pictures != null) {
            page.screenshot(new Page.ScreenshotOptions().setFullPage(true).setPath(Path.of(pictures, name + ".png")));
        }
    }
}
