package org.aliquot.web.staff;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Route;
import com.microsoft.playwright.options.AriaRole;
import java.util.ArrayDeque;
import java.util.Map;
import java.util.Queue;
import org.aliquot.jobs.JobWorker;
import org.aliquot.people.Role;
import org.aliquot.statistics.Jobs;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;

/** What a page fetches by itself moves nothing that one is about to press, and takes away nothing that one has typed. */
class SteadyPagesIT extends DeskTest {

    /** How far down on the page the fields of a form are. */
    private static final String PLACES = """
            () => ['topic', 'stem', 'exhibit', 'options-0-text', 'rationale', 'originality']
              .map((id) => id + ' ' + Math.round(document.getElementById(id).getBoundingClientRect().top + scrollY)).join(', ')
            """;

    @Autowired
    private JobWorker worker;

    @ParameterizedTest
    @ValueSource(ints = {390, 768, 1280})
    void theFieldsOfANewQuestionStayWhereTheyAreWhenItIsSavedForTheFirstTime(int width) {
        Page page = page(person(Role.INSTRUCTOR));
        page.setViewportSize(width, 844);
        page.navigate(site() + "/teach/items/new");
        Queue<Route> savings = held(page, "**/teach/items/drafts");
        page.locator("#stem").fill("Which test falls first?");
        page.locator("[name=tags]").fill("iron, anemia");
        page.waitForCondition(() -> !savings.isEmpty());
        assertThat(page.locator("aliquot-find input")).isVisible();
        Object before = page.evaluate(PLACES);
        page.unroute("**/teach/items/drafts");
        savings.remove().resume();

        assertThat(page.locator("#draft-state")).containsText("Draft saved");
        assertThat(page.locator("#picture")).isVisible();
        assertThat(page.evaluate(PLACES)).isEqualTo(before);
        page.context().setOffline(true);
        page.locator("#takeaway").fill("Ferritin");
        assertThat(page.locator("#draft-state")).containsText("What you typed stays here");
        assertThat(page.evaluate(PLACES)).isEqualTo(before);
        page.context().setOffline(false);
    }

    /** On a slow network the page is there before its scripts are. */
    @Test
    void theFieldsStayWhereTheyAreWhenTheScriptsCome() {
        Page page = page(person(Role.INSTRUCTOR));
        Queue<Route> scripts = held(page, "**/js/{find,options}*.js");
        page.navigate(site() + "/teach/items/new");
        page.waitForCondition(() -> scripts.size() == 2);
        Object before = page.evaluate(PLACES);
        scripts.forEach(Route::resume);

        assertThat(page.getByLabel("Find a topic")).isVisible();
        assertThat(page.getByText("Add an option")).isVisible();
        assertThat(page.evaluate(PLACES)).isEqualTo(before);
    }

    @Test
    void aButtonThatIsHeldDownWhileASavingEndsIsPressedAllTheSame() {
        Page page = page(person(Role.INSTRUCTOR));
        page.navigate(site() + "/teach/items/new");
        Queue<Route> savings = held(page, "**/teach/items/drafts");
        page.locator("#stem").fill("Which test falls first?");
        page.waitForCondition(() -> !savings.isEmpty());
        page.locator("#draft-save").hover();
        page.mouse().down();
        page.unroute("**/teach/items/drafts");
        savings.remove().resume();
        assertThat(page.locator("#draft-state")).containsText("Draft saved");
        page.mouse().up();

        assertThat(page.locator(".notice").first()).containsText("Draft saved.");
        assertThat(page.locator("#draft-review")).isEnabled();
    }

    /** Else what is read aloud would be read again at each saving, and who is at one of its links would lose it. */
    @Test
    void whatASavingDoesNotChangeStaysAsItIs() {
        Page page = page(person(Role.INSTRUCTOR));
        page.navigate(site() + "/teach/items/new");
        page.locator("#stem").fill("Which test falls first?");
        assertThat(page.locator("#item-tags a")).hasCount(0);
        page.locator("[name=tags]").fill("iron");
        assertThat(page.locator("#item-tags a")).hasText("iron");
        Locator tag = page.locator("#item-tags a");
        page.locator("#draft-publish").evaluate("button => { button.marked = true; }");
        tag.evaluate("tag => { tag.marked = true; }");
        page.locator("#takeaway").fill("Ferritin falls first.");

        assertThat(page.locator("#preview-review")).containsText("Ferritin falls first.");
        assertThat(tag.evaluate("tag => tag.marked")).isEqualTo(true);
        assertThat(page.locator("#draft-publish").evaluate("button => button.marked"))
                .isEqualTo(true);
    }

    @Test
    void whoComesToTheSameQuestionIsToldAndMovesNothing() {
        Page mine = page(person(Role.INSTRUCTOR));
        mine.navigate(site() + "/teach/items/new");
        mine.locator("#stem").fill("Ours");
        assertThat(mine.locator("#draft-state")).containsText("Draft saved");
        Page theirs = page(person(Role.INSTRUCTOR));
        Queue<Route> asking = held(theirs, "**/presence");
        theirs.navigate(mine.url());
        theirs.waitForCondition(() -> !asking.isEmpty());
        assertThat(theirs.locator("aliquot-find input")).isVisible();
        Object before = theirs.evaluate(PLACES);
        theirs.unroute("**/presence");
        asking.remove().resume();

        assertThat(theirs.locator("#beside-others")).containsText("has this open too");
        assertThat(theirs.locator("#beside-others")).isInViewport();
        assertThat(theirs.evaluate(PLACES)).isEqualTo(before);
    }

    @Test
    void whileAJobGoesOnOnlyWhatSaysSoIsPutInAnew() {
        Person staff = person(Role.ADMINISTRATOR);
        String asked = client(staff)
                .post("/teach/calibrations", Map.of("exam", "", "model", "rasch"))
                .location();
        Page page = page(staff);
        page.clock().install();
        page.navigate(asked.startsWith("/") ? site() + asked : asked);
        String address = page.url();
        Locator again = page.getByText("Look again");
        page.locator("h1").evaluate("h1 => { h1.marked = true; }");
        again.evaluate("again => { again.marked = true; }");
        page.waitForResponse(address, () -> page.clock().fastForward(3_100));
        page.waitForResponse(address, () -> page.clock().fastForward(3_100));

        assertThat(page.locator("h1").evaluate("h1 => h1.marked")).isEqualTo(true);
        assertThat(again.evaluate("again => again.marked")).isEqualTo(true);
        worker.run();
        page.clock().fastForward(3_100);
        assertThat(again).hasCount(0);
        Jobs.forget(jdbc);
    }

    @Test
    void whatIsTickedWhileThePageLooksAgainStaysTicked() {
        Person instructor = person(Role.INSTRUCTOR);
        Person learner = learner();
        cohort(instructor, learner);
        learner.api()
                .post("/attempts", "{\"exam\": \"quick-check\", \"mode\": \"exam\"}")
                .requireStatus(201);
        Page page = page(instructor);
        page.navigate(site() + "/teach/attempts");
        Queue<Route> looks = held(page, "**/teach/attempts*");
        page.locator("aliquot-live").evaluate("live => live.dispatchEvent(new CustomEvent('aliquot:live'))");
        page.waitForCondition(() -> !looks.isEmpty());
        Locator box = page.locator("#running-now").getByRole(AriaRole.CHECKBOX).first();
        box.check();
        page.evaluate(
                "() => { window.looked = new Promise((over) => addEventListener('htmx:afterRequest', over, { once: true })); }");
        looks.remove().resume();

        page.evaluate("() => window.looked.then(() => true)");
        assertThat(box).isChecked();
    }

    @Test
    void whatIsTypedBesideTheOutlineOutlivesALessonThatIsMoved() {
        Person author = person(Role.INSTRUCTOR);
        PageClient client = client(author);
        WrittenCourse course = WrittenCourse.made(client, "Steady " + System.nanoTime());
        WrittenCourse.addLesson(client, course.url(), "Second");
        Page page = page(author);
        page.navigate(site() + course.url());
        page.locator("#summary").fill("Half a sentence about");
        page.locator("#up-second").click();

        assertThat(page.getByText("Changed. Learners see it")).isVisible();
        assertThat(page.locator("#summary")).hasValue("Half a sentence about");
    }

    /** Requests for this address are kept back until they are let go. */
    private static Queue<Route> held(Page page, String address) {
        Queue<Route> held = new ArrayDeque<>();
        page.route(address, held::add);
        return held;
    }
}
