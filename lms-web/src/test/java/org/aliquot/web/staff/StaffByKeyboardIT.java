package org.aliquot.web.staff;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.util.Map;
import java.util.UUID;
import org.aliquot.PlatformTest;
import org.aliquot.authoring.ItemDesk;
import org.aliquot.bank.Purpose;
import org.aliquot.blueprint.ExamCopies;
import org.aliquot.blueprint.Exams;
import org.aliquot.delivery.WrittenExam;
import org.aliquot.people.Role;
import org.aliquot.web.gallery.Accessibility;
import org.aliquot.web.gallery.Chromium;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Where the focus is after what staff do with the keyboard alone. */
class StaffByKeyboardIT extends PlatformTest {

    private static final int PATIENCE = 80;

    @Autowired
    private ItemDesk desk;

    @Autowired
    private ExamCopies copies;

    @Autowired
    private Exams exams;

    @Test
    void aNoteWithoutWordsLeadsToItsFieldAndSaysSo() {
        Person instructor = person(Role.INSTRUCTOR);
        Person learner = learner();
        cohort(instructor, learner);
        try (BrowserContext browser = browser()) {
            Page page = signedIn(browser, instructor);
            page.navigate(site() + "/teach/learners/" + learner.id());
            save(page);
            Locator note = page.getByLabel("New note");
            assertThat(page.locator("main")).containsText("Nothing was saved.");
            assertThat(note).isFocused();
            assertThat(note).isInViewport();

            page.keyboard().type("Works nights");
            save(page);
            assertThat(page.locator("main")).containsText("Works nights");
        }
    }

    @Test
    void whatIsAskedFirstIsDoneAndSaidOnceItIsConfirmed() {
        Person instructor = person(Role.INSTRUCTOR);
        String checklist = checklist(instructor);
        try (BrowserContext browser = browser()) {
            Page page = signedIn(browser, instructor);
            page.navigate(site() + checklist);
            Locator retire = button(page, "Retire checklist");
            reach(page, retire);
            page.keyboard().press("Enter");
            assertThat(button(page, "Keep it")).isFocused();
            page.keyboard().press("Escape");
            assertThat(retire).isFocused();

            page.keyboard().press("Enter");
            page.keyboard().press("Tab");
            assertThat(button(page, "Retire it")).isFocused();
            press(page, "Enter");
            Locator said = page.locator("main .notice[role=status]");
            assertThat(said).containsText("The checklist is retired");
            assertThat(said).isFocused();

            page.reload();
            assertThat(said).isVisible();
            assertThat(said).not().isFocused();
        }
    }

    @Test
    void whoMovesASkillStaysAtItsButton() {
        Person instructor = person(Role.INSTRUCTOR);
        String checklist = checklist(instructor);
        try (BrowserContext browser = browser()) {
            Page page = signedIn(browser, instructor);
            page.navigate(site() + checklist);
            String third = page.locator("#words-3").inputValue();
            reach(page, button(page, "Move skill 3 up"));
            press(page, "Enter");
            assertThat(page.locator("#words-2")).hasValue(third);
            assertThat(button(page, "Move skill 2 up")).isFocused();
            press(page, "Enter");
            assertThat(page.locator("#words-1")).hasValue(third);
            assertThat(button(page, "Move skill 1 up")).isFocused();
        }
    }

    @Test
    void aWrittenAnswerIsScoredAndALineWithoutPointsHasTheFocus() {
        Person learner = learner();
        Person marker = person(Role.INSTRUCTOR);
        cohort(marker, learner);
        WrittenExam.sat(
                learner, new WrittenExam(desk, exams, copies).made(marker.id()).key(), "The cells burst.");
        try (BrowserContext browser = browser()) {
            Page page = signedIn(browser, marker);
            page.navigate(site() + "/marking");
            reach(page, page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Score answers")));
            press(page, "Enter");
            reach(page, button(page, "Save and next"));
            press(page, "Enter");
            assertThat(page.locator("[name=points-0][value='0']")).isFocused();

            page.keyboard().press("4");
            page.keyboard().press("2");
            assertThat(page.locator("#remark")).isFocused();
            reach(page, button(page, "Save and next"));
            press(page, "Enter");
            assertThat(page.locator("main .notice[role=status]")).isFocused();
        }
    }

    @Test
    void whoTicksNobodyIsAtTheFirstNameAndSeesWhy() {
        Person instructor = person(Role.INSTRUCTOR);
        String cohort = cohort(instructor, learner(), learner());
        try (BrowserContext browser = browser()) {
            Page page = signedIn(browser, instructor);
            page.navigate(site() + "/teach/messages/new?to=class&some=true&about=" + cohort);
            reach(page, button(page, "Send"));
            press(page, "Enter");
            assertThat(page.locator("[name=who]").first()).isFocused();
            assertThat(page.locator("fieldset .error")).isInViewport();
        }
    }

    @Test
    void backOverAFormThatCameTooLateIsThePageItWasSentFrom() {
        Person instructor = person(Role.INSTRUCTOR);
        String talk = "/teach/cohorts/" + cohort(instructor, learner()) + "/talk";
        Map<String, String> rules =
                Map.of("version", "0", "quiet", "7", "overdue", "1", "unstarted", "30", "ending", "14", "score", "");
        try (BrowserContext browser = browser()) {
            Page page = signedIn(browser, instructor);
            page.navigate(site() + talk);
            new PageClient(site(), instructor.api().token()).postAndFollow(talk + "/rules", rules);
            button(page, "Save for this class").focus();
            press(page, "Enter");
            assertThat(page.locator("main .notice[role=alert]")).containsText("Someone changed these rules");

            page.navigate(site() + "/teach/today");
            page.goBack();
            assertThat(page.locator("h1")).hasText("Who to talk to");
        }
    }

    @Test
    void aTableIsAStopOfTabOnlyWhereItScrolls() {
        Person instructor = person(Role.INSTRUCTOR);
        try (BrowserContext browser = browser()) {
            Page page = signedIn(browser, instructor);
            page.navigate(site() + "/teach/cohorts/" + cohort(instructor, learner()));
            Locator table =
                    page.getByRole(AriaRole.REGION, new Page.GetByRoleOptions().setName("Everyone in the class"));
            assertThat(table).not().hasAttribute("tabindex", "0");

            table.evaluate("table => { table.style.maxInlineSize = '12rem'; }");
            assertThat(table).hasAttribute("tabindex", "0");
            assertThat(Accessibility.violations(page)).isEmpty();
        }
    }

    @Test
    void aWrongDueDateOfALessonHasTheFocus() {
        Person instructor = person(Role.INSTRUCTOR);
        String plan = "/teach/cohorts/" + cohort(instructor, learner()) + "/plan";
        try (BrowserContext browser = browser()) {
            Page page = signedIn(browser, instructor);
            page.navigate(site() + plan);
            Locator dates = page.locator(".pace input[type=date]");
            dates.nth(5).focus();
            page.keyboard().type("01011999");
            press(page, "Enter");
            assertThat(dates.nth(5)).hasAttribute("aria-invalid", "true");
            assertThat(dates.nth(5)).isFocused();
            assertThat(dates.nth(5)).isInViewport();
        }
    }

    @Test
    void whatAnActOnManyPeopleWouldDoHasTheFocusAndWhoIsMarkedIsCounted() {
        Person learner = learner();
        Person administrator = person(Role.ADMINISTRATOR);
        try (BrowserContext browser = browser()) {
            Page page = signedIn(browser, administrator);
            page.navigate(site() + "/admin/people?q=" + learner.email());
            reach(page, page.locator("[name=person]").first());
            page.keyboard().press("Space");
            assertThat(page.locator("#people-list [data-part=marked]")).hasText("1 marked");
            reach(page, button(page, "Suspend"), "Shift+Tab");
            press(page, "Enter");
            assertThat(page.locator("#preview-title")).isFocused();
        }
    }

    @Test
    void whoHasNoRoleLeadsToTheFirstOneAndASuspensionIsAskedAbout() {
        Person learner = learner();
        Person administrator = person(Role.ADMINISTRATOR);
        try (BrowserContext browser = browser()) {
            Page page = signedIn(browser, administrator);
            page.navigate(site() + "/admin/people/" + learner.id());
            Locator first = page.locator("[name=roles]").first();
            first.uncheck();
            reach(page, button(page, "Save account"));
            press(page, "Enter");
            assertThat(first).isFocused();
            assertThat(first).hasAttribute("aria-invalid", "true");
            assertThat(first).isInViewport();

            reach(page, button(page, "Suspend the account"));
            page.keyboard().press("Enter");
            assertThat(button(page, "Keep it")).isFocused();
            page.keyboard().press("Tab");
            press(page, "Enter");
            assertThat(page.locator("main .notice[role=status]")).isFocused();
        }
    }

    @Test
    void aQuestionThatWasNeverPublishedIsSaidToBeGone() {
        Person author = person(Role.INSTRUCTOR);
        String slug =
                desk.create(WrittenExam.content(), Purpose.EXAM, author.id()).slug();
        try (BrowserContext browser = browser()) {
            Page page = signedIn(browser, author);
            page.navigate(site() + "/teach/items/" + slug + "/edit");
            button(page, "Discard draft").press("Enter");
            page.keyboard().press("Tab");
            press(page, "Enter");
            assertThat(page.locator("main .notice[role=status]")).containsText("is gone");
        }
    }

    private String checklist(Person instructor) {
        UUID id = UUID.randomUUID();
        new PageClient(site(), instructor.api().token())
                .post("/teach/rotations/checklists", Map.of("id", id.toString(), "from", "phlebotomy"));
        return "/teach/rotations/checklists/" + id;
    }

    private static void save(Page page) {
        reach(page, button(page, "Save"));
        press(page, "Enter");
    }

    private static Locator button(Page page, String name) {
        return page.getByRole(
                AriaRole.BUTTON, new Page.GetByRoleOptions().setName(name).setExact(true));
    }

    private static void reach(Page page, Locator thing) {
        reach(page, thing, "Tab");
    }

    private static void reach(Page page, Locator thing, String key) {
        for (int presses = 0; presses < PATIENCE && !hasFocus(thing); presses++) {
            page.keyboard().press(key);
        }
        assertThat(thing).isFocused();
    }

    private static void press(Page page, String key) {
        page.waitForNavigation(() -> page.keyboard().press(key));
    }

    private static BrowserContext browser() {
        return Chromium.browser().newContext(new Browser.NewContextOptions().setViewportSize(1440, 900));
    }

    private static boolean hasFocus(Locator thing) {
        return Boolean.TRUE.equals(thing.evaluate("it => it === document.activeElement"));
    }

    private Page signedIn(BrowserContext browser, Person person) {
        signIn(browser, person);
        return browser.newPage();
    }
}
