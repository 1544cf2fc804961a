package org.aliquot.web.lti;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.FrameLocator;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.util.List;
import java.util.regex.Pattern;
import org.aliquot.web.gallery.Accessibility;
import org.aliquot.web.gallery.Chromium;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** In a frame of another site, in a real browser: what instructors do there, and the window of our own that its button leads into. */
class FrameIT extends LtiTest {

    private static final Page.LocatorOptions START = new Page.LocatorOptions().setHasText("Start the exam");

    /** After both windows were told so. */
    private static final String PRESSED_TWICE_SOON =
            "button => setTimeout(() => { button.click(); setTimeout(() => button.click(), 20); }, 500)";

    private BrowserContext context;

    @BeforeEach
    void open() {
        context = Chromium.browser().newContext();
        lms.person("instructor-1", "Ms. Teacher", FakeLms.INSTRUCTOR);
        lms.person("learner-1", "Maya Okafor", FakeLms.LEARNER);
    }

    /** Chromium may wait for ever when it is closed while a page still arrives. */
    @AfterEach
    void closeWindows() {
        context.pages().forEach(Page::waitForLoadState);
        context.close();
    }

    @Test
    void anInstructorConnectsTheCourseInTheFrame() {
        openAsInstructor(client(), "instructor-1", "Ms. Teacher");
        Page course = context.newPage();
        course.navigate(lms.course("instructor-1"));
        FrameLocator frame = course.frameLocator("iframe[name=tool]");

        frame.locator("button", new FrameLocator.LocatorOptions().setHasText("Use this class"))
                .click();

        assertThat(frame.getByText("In Aliquot, this course is the class Hematology 101."))
                .isVisible();
    }

    @Test
    void anInstructorSaysInTheFrameWhichScoreCounts() {
        courseIsAClass();
        client().open("learner-1", "Maya Okafor", FakeLms.LEARNER);
        Page course = context.newPage();
        course.navigate(lms.course("instructor-1"));
        FrameLocator frame = course.frameLocator("iframe[name=tool]");

        frame.locator("select[name=rule]").selectOption("first");
        frame.locator("button", new FrameLocator.LocatorOptions().setHasText("Save"))
                .click();

        assertThat(frame.locator("option[selected]")).hasText("The first score");
        assertThat(frame.locator("table")).containsText("Maya Okafor");
    }

    @Test
    void whoIsSignedInAsSomebodyElseIsAskedFirst() {
        courseIsAClass();
        Person other = learner();
        signIn(context, other);
        Page course = context.newPage();
        course.navigate(lms.course("learner-1"));

        Page question = context.waitForPage(() -> course.frameLocator("iframe[name=tool]")
                .locator("button", new FrameLocator.LocatorOptions().setHasText("Open the exam"))
                .click());

        assertThat(question.locator("h1")).hasText("Continue as Maya Okafor?");
        assertThat(Accessibility.violations(question)).isEmpty();
        question.locator("button").first().click();
        assertThat(question).hasURL(Pattern.compile(".*/practice/quick-check"));
    }

    @Test
    void twoClicksAtOnceReloadingAndGoingBackAreOneAttempt() {
        courseIsAClass();
        Page course = context.newPage();
        course.navigate(lms.course("learner-1"));
        FrameLocator frame = course.frameLocator("iframe[name=tool]");
        Locator button = frame.locator("button", new FrameLocator.LocatorOptions().setHasText("Open the exam"));
        assertThat(button).isVisible();
        // the mouse is down and up twice within 50 ms
        button.dblclick();
        context.waitForCondition(() -> context.pages().size() == 3);
        List<Page> windows =
                context.pages().stream().filter(page -> !page.equals(course)).toList();
        windows.forEach(window -> assertThat(window).hasURL(site() + "/practice/quick-check"));
        // who is led on by a script before a page has loaded cannot go back to it
        windows.forEach(Page::waitForLoadState);

        windows.forEach(window -> window.locator("main button", START).first().evaluate(PRESSED_TWICE_SOON));
        windows.forEach(window -> assertThat(window).hasURL(Pattern.compile(".*/attempts/.*")));
        assertThat(attempts()).isEqualTo(1);

        windows.forEach(FrameIT::awaitOpened);
        Page exam = windows.getFirst();
        exam.reload();
        awaitOpened(exam);
        exam.goBack();
        assertThat(exam).hasURL(site() + "/practice/quick-check");
        exam.reload();
        course.reload();
        Page more = context.waitForPage(
                () -> frame.locator("button", new FrameLocator.LocatorOptions().setHasText("Continue the exam"))
                        .click());
        assertThat(more.locator("main")).containsText("Continue it");
        assertThat(attempts()).isEqualTo(1);
    }

    /**
     * Until the exam room shows a question, or asks whether to go on in this window. Its question is written into the address, which
     * whoever goes back meanwhile takes for having arrived.
     */
    private static void awaitOpened(Page room) {
        room.locator("aliquot-room[data-view=question], dialog:modal").first().waitFor();
    }

    private int attempts() {
        return jdbc.sql("select count(*) from attempt where account_id = :account")
                .param("account", identity("learner-1"))
                .query(Integer.class)
                .single();
    }

    @Test
    void whereNoCookieIsKeptTheButtonBeginsAgainInAWindow() {
        courseIsAClass();
        Page course = context.newPage();
        // begun elsewhere, so that this browser has kept nothing in the frame
        LaunchClient.Asked asked = client().begin("learner-1");
        course.navigate(lms.courseThatAnswers("learner-1", asked.state(), asked.nonce()));
        FrameLocator frame = course.frameLocator("iframe[name=tool]");
        assertThat(frame.getByText("Code: no-cookie")).isVisible();

        Page start = context.waitForPage(
                () -> frame.locator("a", new FrameLocator.LocatorOptions().setHasText("Open in a new window"))
                        .click());

        assertThat(start.locator("main")).containsText("Before you start");
        assertThat(Accessibility.violations(start)).isEmpty();
    }
}
