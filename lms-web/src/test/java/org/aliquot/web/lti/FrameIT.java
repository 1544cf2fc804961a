package org.aliquot.web.lti;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.FrameLocator;
import com.microsoft.playwright.Page;
import java.util.regex.Pattern;
import org.aliquot.web.gallery.Accessibility;
import org.aliquot.web.gallery.Chromium;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** In a frame of another site, in a real browser: what instructors do there, and the window of our own that its button leads into. */
class FrameIT extends LtiTest {

    private BrowserContext context;

    @BeforeEach
    void open() {
        context = Chromium.browser().newContext();
        lms.person("instructor-1", "Ms. Teacher", FakeLms.INSTRUCTOR);
        lms.person("learner-1", "Maya Okafor", FakeLms.LEARNER);
    }

    @AfterEach
    void closeWindows() {
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
