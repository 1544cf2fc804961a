package org.aliquot.web.staff;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.Route;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.ReducedMotion;
import com.microsoft.playwright.options.WaitUntilState;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.regex.Pattern;
import org.aliquot.people.Role;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The question editor as its author meets it: saves by itself, shows the question beside it, loses nothing typed. */
class EditorIT extends DeskTest {

    /** How long a page waits until it asks again what others do. */
    private static final int ASKS_AGAIN_MS = 8_100;

    /** The name of what has the focus, where nothing of it is to be seen, after the page has come to rest. */
    private static final String COVERED = """
            async () => {
              await new Promise((drawn) => requestAnimationFrame(() => requestAnimationFrame(drawn)));
              const at = document.activeElement;
              if (!at || at === document.body) return '';
              const { left, right, top, bottom } = at.getBoundingClientRect();
              const xs = [left + 3, (left + right) / 2, right - 3];
              const ys = [top + 3, (top + bottom) / 2, bottom - 3];
              const seen = xs.some((x) => ys.some((y) => {
                const hit = document.elementFromPoint(x, y);
                return hit && (at.contains(hit) || hit.closest('label')?.control === at);
              }));
              return seen ? '' : at.outerHTML.slice(0, 120);
            }
            """;

    @Test
    void aNewQuestionIsSavedWhileItIsTypedAndShownBesideIt() {
        Page page = page(person(Role.INSTRUCTOR));
        page.navigate(site() + "/teach/items/new");
        page.locator("#stem").pressSequentially("Which test **falls** first?");

        assertThat(page.locator("#draft-state")).containsText("Draft saved");
        assertThat(page.locator("#preview-question strong")).hasText("falls");
        assertThat(page).hasURL(Pattern.compile(".*/teach/items/q-.*"));
        assertThat(page.locator("#stem")).isFocused();

        page.locator("#options-0-text").pressSequentially("Ferritin");
        assertThat(page.locator("#preview-question .what")).hasText("Ferritin");
        page.reload();
        assertThat(page.locator("#stem")).hasValue("Which test **falls** first?");
        assertThat(page.locator("#options-0-text")).hasValue("Ferritin");
    }

    /** On a slow network the page is there to be typed into before its scripts are. */
    @Test
    void whatIsTypedBeforeTheScriptsHaveComeIsSavedToo() {
        Page page = page(person(Role.INSTRUCTOR));
        Queue<Route> held = new ArrayDeque<>();
        page.route("**/js/main*.js", held::add);
        page.navigate(site() + "/teach/items/new", new Page.NavigateOptions().setWaitUntil(WaitUntilState.COMMIT));
        page.locator("#stem").fill("Which test falls first of all?");
        page.waitForCondition(() -> !held.isEmpty());
        page.unroute("**/js/main*.js");
        held.remove().resume();

        assertThat(page.locator("#draft-state")).containsText("Draft saved");
        page.reload();
        assertThat(page.locator("#stem")).hasValue("Which test falls first of all?");
    }

    /** And what another author has saved meanwhile takes none of it away. */
    @Test
    void whatIsTypedBeforeTheScriptsHaveComeIsNotTakenForWhatTheServerHas() {
        Page mine = page(person(Role.INSTRUCTOR));
        mine.clock().install();
        mine.navigate(site() + "/teach/items/new");
        mine.locator("#stem").fill("Which test falls first?");
        assertThat(mine.locator("#draft-state")).containsText("Draft saved");
        String question = mine.url();
        Page theirs = page(person(Role.INSTRUCTOR));
        Queue<Route> held = new ArrayDeque<>();
        theirs.route("**/js/main*.js", held::add);
        theirs.navigate(question, new Page.NavigateOptions().setWaitUntil(WaitUntilState.COMMIT));
        theirs.locator("#stem").fill("Which test falls first of all?");
        mine.locator("#takeaway").fill("Mine");
        assertThat(mine.locator("#draft-state")).containsText("Draft saved");
        theirs.waitForCondition(() -> !held.isEmpty());
        theirs.unroute("**/js/main*.js");
        held.remove().resume();

        assertThat(theirs.locator("#takeaway")).hasValue("Mine");
        assertThat(theirs.locator("#stem")).hasValue("Which test falls first of all?");
        mine.clock().fastForward(ASKS_AGAIN_MS);
        assertThat(mine.locator("#stem")).hasValue("Which test falls first of all?");
    }

    @Test
    void tagsAreTypedInOneLineAndLeadToTheQuestionsThatHaveThem() {
        Page page = page(person(Role.INSTRUCTOR));
        page.navigate(site() + "/teach/items/new");
        page.locator("#stem").fill("Which test is timed?");
        page.locator("[name=tags]").fill("Quokka urine, timed, timed");
        assertThat(page.locator("#item-tags a")).hasText(new String[] {"Quokka urine", "timed"});
        assertThat(page.locator("#draft-state")).containsText("Draft saved");

        page.reload();
        assertThat(page.locator("[name=tags]")).hasValue("Quokka urine, timed");
        page.locator("#item-tags a").first().click();
        assertThat(page).hasURL(Pattern.compile(".*/teach/items\\?q=Quokka%20urine"));
        assertThat(page.locator("main")).containsText("Which test is timed?");
        page.getByText("Which test is timed?").first().click();
        assertThat(page.locator("h1")).containsText("Question q-");
    }

    @Test
    void whatIsTypedWithoutANetworkStaysAndIsSavedLater() {
        Page page = page(person(Role.INSTRUCTOR));
        page.clock().install();
        page.navigate(site() + "/teach/items/new");
        page.locator("#stem").pressSequentially("Begun");
        assertThat(page.locator("#draft-state")).containsText("Draft saved");

        page.context().setOffline(true);
        page.locator("#stem").pressSequentially(" and gone on");
        assertThat(page.locator("#draft-state")).containsText("What you typed stays here");
        page.context().setOffline(false);
        page.clock().fastForward(5_000); // then it tries again
        assertThat(page.locator("#draft-state")).containsText("Draft saved");
        page.reload();
        assertThat(page.locator("#stem")).hasValue("Begun and gone on");
    }

    @Test
    void onceItIsBegunThePageIsThatOfTheQuestion() {
        Page page = page(person(Role.INSTRUCTOR));
        page.navigate(site() + "/teach/items/new");
        assertThat(page.locator("h1")).hasText("New question");
        assertThat(page.locator("#picture")).hasCount(0);

        page.locator("#stem").pressSequentially("Begun");

        assertThat(page.locator("h1")).hasText("Edit question");
        assertThat(page.locator("nav#editor-kind")).hasCount(0);
        assertThat(page.locator("#editor-crumb")).containsText("q-");
        page.locator("#picture summary").click();
        assertThat(page.locator("#exhibit-file")).isVisible();
    }

    @Test
    void aCaseGoesOnWithItsNextQuestion() {
        Page page = page(person(Role.INSTRUCTOR));
        page.navigate(site() + "/teach/items/new");
        page.getByText("Part of a case").click();
        page.getByLabel("Name of the case").fill("anemia in pregnancy");
        page.getByLabel("Number in the case").fill("1");
        page.getByLabel("What is told before the question").fill("Hemoglobin is 9.1 g/dL.");
        page.getByText("Write the next question of this case").click();

        assertThat(page.locator("h1")).hasText("New question");
        assertThat(page.getByLabel("Name of the case")).hasValue("anemia-in-pregnancy");
        assertThat(page.getByLabel("Number in the case")).hasValue("2");
        assertThat(page.getByLabel("What is told before the question")).hasValue("");
    }

    @Test
    void theListSaysWhatPublishingWillSayAndLeadsToTheField() {
        Page page = page(person(Role.INSTRUCTOR));
        page.navigate(site() + "/teach/items/new");
        WrittenItem.complete("Which test falls first?").forEach((name, value) -> fill(page, name, value));
        page.locator("#options-2-misconception").fill("");
        page.locator("#rationale").fill("");
        assertThat(page.locator("#writing-checks")).containsText("2 needed to publish");
        assertThat(page.locator("#writing-checks [aria-labelledby=missing-title] a"))
                .hasText(new String[] {"Option C, misconception", "The rule behind it"});
        assertThat(page.locator("#draft-state [data-kind=primary]")).hasText("Choose a reviewer");
        page.locator("#writing-checks a").first().click();
        assertThat(page.locator("#options-2-misconception")).isFocused();

        page.getByText("Publish version 1").click();
        assertThat(page.locator(".notice").first()).containsText("2 things are missing");
        assertThat(page.locator("#options-2-misconception")).isFocused();
        assertThat(page.locator("#rationale-error")).isVisible();

        page.locator("#rationale").fill("Ferritin mirrors the stores.");
        assertThat(page.locator("#rationale-error")).hasCount(0);
        assertThat(page.locator("#options-2-misconception-error")).isVisible();
        page.locator("#options-2-misconception").fill("mixes up stores and transport");
        assertThat(page.locator("[id$='-error']")).hasCount(0);

        page.getByText("Publish version 1").click();
        assertThat(page.locator(".notice").first()).containsText("Published");
        // nothing is left to send or to publish
        assertThat(page.locator("#draft-state [data-kind=primary]")).hasCount(0);
    }

    @Test
    void whereOptionsAreMissingPublishingLeadsToThem() {
        Page page = page(person(Role.INSTRUCTOR));
        page.navigate(site() + "/teach/items/new");
        Map<String, String> fields = new HashMap<>(WrittenItem.complete("Which test falls first?"));
        fields.keySet().removeIf(name -> name.startsWith("options") || name.equals("key"));
        fields.forEach((name, value) -> fill(page, name, value));
        assertThat(page.locator("#draft-state")).containsText("Draft saved");

        page.getByText("Publish version 1").click();
        assertThat(page.locator("#options-error")).containsText("2 to 10 options");
        assertThat(page.locator("#options")).isFocused();
    }

    @Test
    void pointsThatAreNoNumberStayAsTheyWereTypedAndAreSaidAtTheirField() {
        Page page = page(person(Role.INSTRUCTOR));
        page.navigate(site() + "/teach/items/new?type=written");
        page.locator("#stem").fill("Why is potassium high?");
        page.locator("#task-parts-0-text").fill("Names hemolysis");
        page.locator("#task-parts-0-other").fill("two or three");
        assertThat(page.locator("#draft-state")).containsText("Draft saved");

        page.reload();
        assertThat(page.locator("#task-parts-0-other")).hasValue("two or three");
        assertThat(page.locator("#writing-checks")).containsText("points, not 'two or three'");
        page.getByText("Publish version 1").click();
        assertThat(page.locator("#task-parts-0-other-error")).containsText("A criterion earns 1 to 5 points");
        assertThat(page.locator("#task-parts-0-other")).hasValue("two or three");

        page.locator("#task-parts-0-other").fill("3");
        assertThat(page.locator("#writing-checks")).not().containsText("two or three");
        page.reload();
        assertThat(page.locator("#task-parts-0-other")).hasValue("3");
    }

    @Test
    void publishingRightAfterTypingIsNoConflictWithOneself() {
        Page page = page(person(Role.INSTRUCTOR));
        page.navigate(site() + "/teach/items/new");
        WrittenItem.complete("Typed in haste?").forEach((name, value) -> fill(page, name, value));
        assertThat(page.locator("#draft-state")).containsText("Draft saved");
        page.locator("#takeaway").pressSequentially(" Last words.");
        page.getByText("Publish version 1").click();

        assertThat(page.locator(".notice").first()).containsText("Published");
        assertThat(page.locator("#takeaway").inputValue()).endsWith("Last words.");
    }

    @Test
    void twoAuthorsAtOnceLoseNothing() {
        Page mine = page(person(Role.INSTRUCTOR));
        mine.navigate(site() + "/teach/items/new");
        mine.locator("#stem").pressSequentially("Ours");
        assertThat(mine.locator("#draft-state")).containsText("Draft saved");
        Page theirs = page(person(Role.INSTRUCTOR));
        theirs.navigate(mine.url());
        theirs.locator("#takeaway").pressSequentially("Theirs");
        assertThat(theirs.locator("#draft-state")).containsText("Draft saved");

        mine.locator("#takeaway").pressSequentially("Mine");
        assertThat(mine.locator("#draft-conflict")).containsText("Theirs");
        assertThat(mine.locator("#takeaway")).hasValue("Mine");
        mine.getByText("Keep mine").click();
        assertThat(mine.locator("#takeaway")).hasValue("Mine");
        assertThat(mine.locator("#draft-conflict")).isEmpty();
    }

    @Test
    void twoAuthorsOfDifferentFieldsSeeEachOthersWords() {
        Page mine = page(person(Role.INSTRUCTOR));
        mine.navigate(site() + "/teach/items/new");
        mine.locator("#stem").pressSequentially("Ours");
        assertThat(mine.locator("#draft-state")).containsText("Draft saved");
        Page theirs = page(person(Role.INSTRUCTOR));
        theirs.clock().install();
        theirs.navigate(mine.url());
        theirs.locator("#takeaway").pressSequentially("Theirs");
        theirs.locator("#options-0-text").pressSequentially("Their option");
        assertThat(theirs.locator("#draft-state")).containsText("Draft saved");

        mine.locator("#stem").pressSequentially(" and mine");
        assertThat(mine.locator("#draft-merge")).containsText("Take-away");
        assertThat(mine.locator("#takeaway")).hasValue("Theirs");
        assertThat(mine.locator("#options-0-text")).hasValue("Their option");
        assertThat(mine.locator("#stem")).hasValue("Ours and mine");
        assertThat(mine.locator("#stem")).isFocused();
        assertThat(mine.locator("#draft-conflict")).isEmpty();
        mine.locator("#stem").pressSequentially("!");
        assertThat(mine.locator("#preview-question")).containsText("Ours and mine!");
        assertThat(mine.locator("#draft-conflict")).isEmpty();

        theirs.clock().fastForward(ASKS_AGAIN_MS);
        assertThat(theirs.locator("#beside-others")).containsText("has this open too");
        assertThat(theirs.locator("#stem")).hasValue("Ours and mine!");
        theirs.reload();
        assertThat(theirs.locator("#stem")).hasValue("Ours and mine!");
        assertThat(theirs.locator("#takeaway")).hasValue("Theirs");
    }

    @Test
    void twoAuthorsOfOneLessonSeeEachOthersSectionsWhileTheyWrite() {
        PageClient author = new PageClient(site(), person(Role.INSTRUCTOR).api().token());
        WrittenCourse course = WrittenCourse.made(author, "Tubes " + System.nanoTime());
        Page mine = page(person(Role.INSTRUCTOR));
        mine.navigate(site() + course.lesson());
        mine.locator("#body").fill("## First\n\nBlue\n\n## Second\n\nSerum");
        assertThat(mine.locator("#lesson-preview"))
                .containsText("Serum"); // the chip calls saved what was there before, too
        Page theirs = page(person(Role.INSTRUCTOR));
        theirs.navigate(mine.url());
        theirs.locator("#body").fill("## First\n\nBlue\n\n## Second\n\nSerum and gel");
        assertThat(theirs.locator("#lesson-preview")).containsText("Serum and gel");

        mine.locator("#body").evaluate("body => { body.focus(); body.setSelectionRange(14, 14); }");
        mine.keyboard().type(" first");
        assertThat(mine.locator("#draft-merge")).containsText("Text, Second");
        assertThat(mine.locator("#body")).hasValue("## First\n\nBlue first\n\n## Second\n\nSerum and gel");
        mine.keyboard().type("!");
        assertThat(mine.locator("#body")).hasValue("## First\n\nBlue first!\n\n## Second\n\nSerum and gel");
        assertThat(mine.locator("#draft-conflict")).isEmpty();
    }

    @Test
    void buttonsWriteTheMarksOfMarkdownAndTheBrowserTakesThemBack() {
        WrittenCourse course = WrittenCourse.made(client(person(Role.INSTRUCTOR)), "Marks " + System.nanoTime());
        Page page = page(person(Role.INSTRUCTOR));
        page.navigate(site() + course.lesson());
        page.locator("#body").fill("one two");
        page.locator("#body").evaluate("body => { body.focus(); body.setSelectionRange(4, 7); }");
        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Bold"))
                .click();
        assertThat(page.locator("#body")).hasValue("one **two**");
        page.keyboard().press("Control+z");
        assertThat(page.locator("#body")).hasValue("one two");
        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Heading"))
                .click();
        assertThat(page.locator("#body")).hasValue("## one two");
        assertThat(page.locator("#draft-state .saved-chip[data-state=saved]")).isVisible();
    }

    @Test
    void recentTopicsAreThoseOfWhoReadsThem() {
        PageClient writer = client(person(Role.INSTRUCTOR));
        String page = writer.postAndFollow("/teach/items/drafts", WrittenItem.complete("Whose topics?"))
                .body();
        String slug = page.replaceAll("(?s).*action=\"/teach/items/([^/\"]+)/publication\".*", "$1");
        assertThat(writer.get("/teach/items/" + slug + "/edit").body()).contains("Your recent topics");
        assertThat(client(person(Role.INSTRUCTOR))
                        .get("/teach/items/" + slug + "/edit")
                        .body())
                .doesNotContain("Your recent topics");
    }

    @Test
    void whoLooksForATopicIsToldHowManyFit() {
        Page page = page(person(Role.INSTRUCTOR));
        page.navigate(site() + "/teach/items/new");
        page.getByLabel("Find a topic").fill("zzzz");
        assertThat(page.locator("aliquot-find [role=status]")).hasText("Nothing fits. Try fewer letters.");
        page.getByLabel("Find a topic").fill("antibod");
        assertThat(page.locator("aliquot-find [role=status]")).hasText(Pattern.compile("[0-9]+ found"));
    }

    /** WCAG 2.4.11: the bar that stays in sight covers nothing that has the focus. */
    @ParameterizedTest
    @CsvSource({"320, 844", "390, 844", "1024, 800", "1280, 800", "1440, 844"})
    void whoGoesThroughTheFormByKeysSeesWhereTheyAre(int width, int height) {
        Page page = page(person(Role.INSTRUCTOR));
        page.setViewportSize(width, height);
        page.emulateMedia(new Page.EmulateMediaOptions().setReducedMotion(ReducedMotion.REDUCE));
        page.navigate(site() + "/teach/items/mlt-bb-0001/edit");
        List<String> covered = new ArrayList<>();
        for (String key : List.of("Tab", "Shift+Tab")) {
            for (int i = 0; i < 60; i++) {
                page.keyboard().press(key);
                covered.add((String) page.evaluate(COVERED));
            }
        }
        assertThat(covered).filteredOn(name -> !name.isEmpty()).isEmpty();
    }

    @Test
    void takingTheirsKeepsTheRestOfMine() {
        Page mine = page(person(Role.INSTRUCTOR));
        mine.navigate(site() + "/teach/items/new");
        mine.locator("#stem").pressSequentially("Ours");
        assertThat(mine.locator("#draft-state")).containsText("Draft saved");
        Page theirs = page(person(Role.INSTRUCTOR));
        theirs.navigate(mine.url());
        theirs.locator("#takeaway").fill("Theirs");
        assertThat(theirs.locator("#draft-state")).containsText("Draft saved");

        mine.locator("#takeaway").fill("Mine");
        mine.locator("#rationale").fill("My rule");
        assertThat(mine.locator("#draft-conflict")).containsText("You both changed");
        mine.getByText("Use theirs").click();
        assertThat(mine.locator("#takeaway")).hasValue("Theirs");
        assertThat(mine.locator("#rationale")).hasValue("My rule");
    }

    static void fill(Page page, String name, String value) {
        var field = page.locator("#editor [name=\"" + name + "\"]");
        if (name.endsWith("misconception")) {
            if (value.isEmpty()) {
                return; // the right option has none, and no field for it
            }
            field.evaluate("field => { field.closest('details').open = true; }");
        }
        switch (name) {
            case "topic", "level", "difficulty" -> field.selectOption(value);
            case "key" -> field.nth(Integer.parseInt(value)).check();
            case "shuffle", "attested" -> field.check();
            default -> field.fill(value);
        }
    }
}
