package org.aliquot.packs;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.aliquot.PlatformTest;
import org.aliquot.clock.Ids;
import org.aliquot.completion.CheckView;
import org.aliquot.completion.KnowledgeChecks;
import org.aliquot.completion.LessonChecks;
import org.aliquot.people.Caller;
import org.aliquot.people.Role;
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
                        Stream.of("c1", "c2", "c3", "c4")
                                .map(check -> "[Check yourself](check:" + id + "-01-" + check + ")")
                                .collect(Collectors.joining("\n\n")))
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
        try (LessonOnAPhone phone = learnersPhone(false).open("01")) {
            int first = doubled(phone);
            answer(phone, "many");
            assertThat(phone.text("c2")).contains("Type a number such as 12.5.");
            assertThat(phone.check("c2").locator("[name=value]").inputValue()).isEqualTo("many");
            assertThat(doubled(phone)).as("asked with the same numbers").isEqualTo(first);
            answer(phone, String.valueOf(first * 2 + 1));
            assertThat(phone.text("c2")).contains("Not right", String.valueOf(first * 2), "Twice " + first);
            phone.again("c2");
            int second = doubled(phone);
            assertThat(second).as("new numbers for each try").isNotEqualTo(first);
            answer(phone, String.valueOf(second * 2));
            assertThat(phone.partsThatAreRight("c2")).isEqualTo(1);

            pair(phone, 0, "lavender edta");
            phone.submit("c4");
            assertThat(phone.text("c4")).contains("Choose what belongs to each.");
            assertThat(phone.check("c4").locator("select").nth(0).inputValue()).isEqualTo("lavender edta");
            pair(phone, 1, "gray heparin");
            phone.submit("c4");
            assertThat(phone.text("c4")).contains("Fluoride stops glycolysis.", "Not right");

            List<String> shown = phone.check("c3").locator("[data-step]").all().stream()
                    .map(step -> step.getAttribute("data-step"))
                    .toList();
            assertThat(shown).as("the right order is not shown").isNotEqualTo(List.of("violet", "iodine", "safranin"));
            place(phone, "violet", 1);
            place(phone, "iodine", 1);
            place(phone, "safranin", 2);
            phone.submit("c3");
            assertThat(phone.text("c3")).contains("Give each step a different place.");
            place(phone, "iodine", 2);
            place(phone, "safranin", 3);
            phone.submit("c3");
            assertThat(phone.partsThatAreRight("c3")).isEqualTo(3);
        }
        assertThat(kept()).containsExactly(id + "-01-c2 true 2", id + "-01-c3 true 1", id + "-01-c4 false 1");
    }

    @Test
    void putsInOrderByTheKeysAloneOnAPhone() {
        try (LessonOnAPhone phone = learnersPhone(true).open("01")) {
            phone.check("c3").locator("aliquot-ordering").waitFor();
            assertThat(phone.check("c3").locator("select").first().isVisible()).isFalse();
            toTop(phone, "safranin");
            toTop(phone, "iodine");
            toTop(phone, "violet");
            phone.assertSound();
            phone.answerButton("c3").press("Enter");
            phone.check("c3").locator("[data-verdict=right]").first().waitFor();
            assertThat(phone.partsThatAreRight("c3")).isEqualTo(3);

            Locator number = phone.check("c2");
            number.locator("[name=value]").fill("1,200");
            assertThat(number.locator("[data-part=reading]").innerText()).isEqualTo("Read as 1200.");
            pair(phone, 0, "lavender edta");
            assertThat(phone.check("c4").locator("select").nth(1).innerText()).contains("EDTA (used)");
            phone.assertSound();
            phone.picture("fields");
        }
        assertThat(kept()).containsExactly(id + "-01-c3 true 1");
    }

    @Test
    void asksAQuestionOfAnEarlierLessonBeforeItBegins() {
        try (LessonOnAPhone phone = learnersPhone(false).open("02")) {
            assertThat(phone.text("c1")).contains("Before you begin", "Lesson", "Your answer counts there.");
            assertThat(phone.page().locator("article.prose > *").first().getAttribute("id"))
                    .isEqualTo("check-" + id + "-01-c1");
            choose(phone, 1);
            assertThat(phone.page().url()).contains("/" + id + "-02");
            assertThat(phone.text("c1")).contains("Because not.");
            phone.again("c1");
            assertThat(phone.page().url()).contains("/" + id + "-02");
            phone.picture("opening");
        }
        assertThat(kept()).containsExactly(id + "-01-c1 false 1");
        assertThat(jdbc.sql("""
                        select l.slug from check_answer a join lesson l on l.id = a.lesson_id where a.account_id = :id
                        """).param("id", learner.id()).query(String.class).single())
                .as("it counts for the lesson it belongs to")
                .isEqualTo(id + "-01");
        assertThat(checks("02").own()).as("and is no check of the other").isEmpty();
        assertThat(checks("01").own()).extracting(CheckView::slug).hasSize(4);
    }

    @Test
    void asksNothingBeforeItBeginsWhereTheEarlierLessonIsNotOpen() {
        assertThat(checks("02").opening()).isNotNull();
        jdbc.sql("update lesson set opens_on = current_date + 30 where slug = :lesson")
                .param("lesson", id + "-01")
                .update();

        assertThat(checks("02").opening()).isNull();
        assertThat(checks.ofLesson(null, id, id + "-02", id + "-01-c1").opening())
                .as("for a visitor")
                .isNull();
        assertThat(checks.ofLesson(new Caller(learner.id(), Set.of(Role.INSTRUCTOR)), id, id + "-02", id + "-01-c1")
                        .opening())
                .as("for staff, who may open every lesson")
                .isNotNull();
    }

    @Test
    void aVisitorReadsTheReasonsWhereTheyAskedForThem() {
        try (LessonOnAPhone phone = phone(false).open("02")) {
            choose(phone, 0);
            assertThat(phone.page().locator("h1").innerText()).isEqualTo("The second");
            assertThat(phone.text("c1")).contains("Not kept", "Because.");
        }
    }

    @Test
    void whetherAnAnswerIsRightComesIntoSightAndIsSaidOnce() {
        try (LessonOnAPhone phone = learnersPhone(true).open("01")) {
            Locator check = phone.check("c1");
            check.locator("input[type=radio]").nth(1).check();
            phone.answerButton("c1").evaluate("button => scrollBy(0, button.getBoundingClientRect().top - 20)");
            phone.submit("c1");

            assertThat(check.locator(".verdict-line")).isInViewport();
            assertThat(check.locator(".verdict-line")).hasText("Not right.");
            assertThat(check.getByText("Not right.")).hasCount(1);
            assertThat(check).isFocused();
            phone.assertSound();
        }
    }

    @Test
    void isNotAskedToChooseAnyMoreOnceSomethingIsChosen() {
        try (LessonOnAPhone phone = learnersPhone(true).open("01")) {
            Locator error = phone.check("c1").locator(".error");
            phone.submit("c1");
            assertThat(error).containsText("Choose an answer first.");

            phone.check("c1").locator("input[type=radio]").nth(1).check();

            assertThat(error).hasCount(0);
        }
    }

    @Test
    void anAnswerOnAPageFromBeforeASignInElsewhereIsTakenAtTheSecondTry() {
        try (LessonOnAPhone phone = learnersPhone(true).open("01")) {
            Locator check = phone.check("c1");
            Locator token = check.locator("[name=_csrf]").first();
            String former = token.inputValue();
            check.locator("input[type=radio]").nth(1).check();
            phone.page().context().clearCookies(new BrowserContext.ClearCookiesOptions().setName("aliquot_csrf"));
            phone.submit("c1");
            assertThat(token).not().hasValue(former);

            phone.submit("c1");

            assertThat(check.locator(".verdict-line")).hasText("Not right.");
        }
    }

    private LessonOnAPhone learnersPhone(boolean scripts) {
        LessonOnAPhone phone = phone(scripts);
        signIn(phone.page().context(), learner);
        return phone;
    }

    private LessonOnAPhone phone(boolean scripts) {
        return new LessonOnAPhone(site(), id, scripts);
    }

    /** As the learner finds them, with the question that the second lesson asks before it begins. */
    private LessonChecks checks(String lesson) {
        return checks.ofLesson(
                new Caller(learner.id(), Set.of(Role.LEARNER)),
                id,
                id + "-" + lesson,
                lesson.equals("02") ? id + "-01-c1" : null);
    }

    private static void choose(LessonOnAPhone phone, int option) {
        phone.check("c1").locator("input[type=radio]").nth(option).check();
        phone.submit("c1");
    }

    private static void answer(LessonOnAPhone phone, String number) {
        phone.check("c2").locator("[name=value]").fill(number);
        phone.submit("c2");
    }

    private static void pair(LessonOnAPhone phone, int source, String pair) {
        phone.check("c4").locator("select").nth(source).selectOption(pair);
    }

    private static void place(LessonOnAPhone phone, String step, int number) {
        phone.check("c3").locator("[data-step=" + step + "] select").selectOption(step + " " + number);
    }

    /** Takes a step up by its handle and moves it as far as it goes. */
    private static void toTop(LessonOnAPhone phone, String step) {
        phone.check("c3")
                .locator("li[data-step=" + step + "] [data-part=handle]")
                .press("Space");
        phone.page().keyboard().press("ArrowUp");
        phone.page().keyboard().press("ArrowUp");
        phone.page().keyboard().press("Space");
    }

    private static int doubled(LessonOnAPhone phone) {
        Matcher found = DOUBLE.matcher(phone.text("c2"));
        assertThat(found.find()).isTrue();
        return Integer.parseInt(found.group(1));
    }

    private List<@Nullable String> kept() {
        return jdbc.sql("""
                        select item_slug || ' ' || correct || ' ' || tries from check_answer where account_id = :id order by item_slug
                        """).param("id", learner.id()).query(String.class).list();
    }
}
