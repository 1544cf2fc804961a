package org.aliquot.web.lti;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.FrameLocator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.aliquot.lti.RegistrationAddresses;
import org.aliquot.web.gallery.Chromium;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;

/**
 * Start page, picker and registration in a frame of another site: where browsers let it keep cookies, where they block them, and where
 * nothing but the buttons works.
 */
class FrameCookiesIT extends LtiTest {

    /** What a browser does in frames of other sites. */
    enum Way {
        LETS_COOKIES,
        BLOCKS_COOKIES,
        BLOCKS_COOKIES_AND_SCRIPTS
    }

    @TempDir
    private static Path profile;

    /** The one browser more that it takes. */
    private static @Nullable BrowserContext letting;

    @Autowired
    private RegistrationAddresses addresses;

    @SuppressWarnings("NullAway.Init") // each test opens it
    private BrowserContext context;

    @SuppressWarnings("NullAway.Init") // with it
    private Page course;

    @SuppressWarnings("NullAway.Init") // with it
    private FrameLocator frame;

    @AfterEach
    void closeWindows() {
        if (context == letting) {
            context.pages().forEach(Page::close);
            context.clearCookies();
        } else {
            context.close();
        }
    }

    @AfterAll
    static void closeBrowser() {
        if (letting != null) {
            letting.close();
            letting = null;
        }
    }

    @ParameterizedTest
    @EnumSource
    void aLearnerOpensTheExamInItsOwnWindow(Way way) {
        courseIsAClass();
        lms.person("learner-1", "Maya Okafor", FakeLms.LEARNER);
        open(way, lms.course("learner-1"));
        goOn(way);
        assertThat(frame.getByText("Before you start")).isVisible();

        Page exam = context.waitForPage(() -> press("Open the exam"));

        assertThat(exam).hasURL(site() + "/practice/quick-check");
        assertThat(exam.locator("main")).containsText("Before you start");
    }

    @ParameterizedTest
    @EnumSource
    void anExamIsChosenForTheCourse(Way way) {
        lms.person("instructor-1", "Ms. Teacher", FakeLms.INSTRUCTOR);
        lms.asks(
                "instructor-1",
                Map.of("deep_link_return_url", lms.origin() + "/picked", "accept_types", List.of("ltiResourceLink")));
        open(way, lms.course("instructor-1"));
        goOn(way);

        frame.locator("input[value='exam/quick-check']").first().check();
        press("Add to your course");
        if (way == Way.BLOCKS_COOKIES_AND_SCRIPTS) {
            assertThat(frame.locator("li")).hasCount(1);
            press("Add to your course");
        }

        assertThat(frame.getByText("Came: 1")).isVisible();
    }

    @ParameterizedTest
    @EnumSource
    void theSystemIsRegistered(Way way) {
        open(
                way,
                lms.courseThatShows(site() + "/lti/registrations/" + addresses.make(administrator) + "?"
                        + FakeLms.encoded(Map.of(
                                "openid_configuration",
                                lms.origin() + "/configuration",
                                "registration_token",
                                "token-for-tools"))));

        press("Connect");

        assertThat(frame.locator("main")).containsText("Aliquot now knows " + lms.origin());
    }

    /** In a browser that is seen to be as it should. */
    private void open(Way way, String address) {
        course = window(way);
        frame = course.frameLocator("iframe[name=tool]");
        String other = lms.courseThatShows(lms.otherTool.address());
        course.navigate(other);
        course.navigate(other);
        assertThat(frame.locator("p")).hasText(way == Way.LETS_COOKIES ? "Kept" : "Not kept");
        course.navigate(address);
    }

    private Page window(Way way) {
        if (way == Way.LETS_COOKIES) {
            if (letting == null) {
                letting = Chromium.lettingFramesKeepCookies(profile);
            }
            context = letting;
            return context.newPage();
        }
        context = Chromium.browser()
                .newContext(new Browser.NewContextOptions().setJavaScriptEnabled(way == Way.BLOCKS_COOKIES));
        return Chromium.lettingNoFrameKeepCookies(context);
    }

    /** The system's answer to our question sends itself, where scripts run. */
    private void goOn(Way way) {
        if (way == Way.BLOCKS_COOKIES_AND_SCRIPTS) {
            press("Go on");
        }
    }

    private void press(String name) {
        frame.getByRole(
                        AriaRole.BUTTON,
                        new FrameLocator.GetByRoleOptions().setName(name).setExact(true))
                .click();
    }
}
