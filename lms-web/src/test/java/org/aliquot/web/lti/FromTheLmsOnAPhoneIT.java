package org.aliquot.web.lti;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.FrameLocator;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.ColorScheme;
import org.aliquot.Await;
import org.aliquot.passback.ScoreRoundsCaller;
import org.aliquot.web.gallery.Accessibility;
import org.aliquot.web.gallery.Chromium;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

/** A learner opens an exam from the course on a phone, loses the network, finishes, and sees the score in the gradebook. */
class FromTheLmsOnAPhoneIT extends LtiTest {

    @Autowired
    private ApplicationContext product;

    @Test
    void theScoreIsInTheGradebookThoughTheNetworkWasGone() {
        courseIsAClass();
        lms.person("learner-1", "Maya Okafor", FakeLms.LEARNER);
        try (BrowserContext phone = phone()) {
            Page course = phone.newPage();
            course.navigate(lms.course("learner-1"));
            FrameLocator frame = course.frameLocator("iframe[name=tool]");
            Page exam = phone.waitForPage(() -> press(frame.locator("main"), "Open the exam"));
            sound(exam);
            press(exam.locator("main"), "Start the exam");

            answer(exam, 1, "saved");
            phone.setOffline(true);
            answer(exam, 2, "waiting");
            phone.setOffline(false);
            assertThat(exam.locator("[data-part=bar]")).isHidden();
            handIn(exam);
            sound(exam);

            Await.until("the score in the gradebook", this::arrived);
            exam.reload();
            assertThat(exam.locator("main")).containsText("In the gradebook of College since");
            course.reload();
            assertThat(frame.locator("main")).containsText("in the gradebook since");
        }
        assertThat(lms.column.scores()).singleElement().satisfies(score -> {
            assertThat(score.path("userId").asString()).isEqualTo("learner-1");
            assertThat(score.path("scoreMaximum").asInt()).isPositive();
        });
    }

    private static BrowserContext phone() {
        return Chromium.browser()
                .newContext(new Browser.NewContextOptions()
                        .setViewportSize(390, 844)
                        .setHasTouch(true)
                        .setIsMobile(true)
                        .setColorScheme(ColorScheme.DARK));
    }

    /** Questions that take no letter are left for later. */
    private static void answer(Page exam, int question, String state) {
        assertThat(exam.locator("h1:visible")).containsText("Question " + question + " of ");
        if (exam.locator("main input[type=radio]:visible").count() > 0) {
            exam.keyboard().press("b");
            assertThat(exam.locator("[data-part=chip]")).hasAttribute("data-state", state);
        }
        press(exam.locator("body"), "Next");
    }

    private static void handIn(Page exam) {
        press(exam.locator("body"), "Finish");
        press(exam.locator("body"), "Hand in");
        exam.locator("dialog:modal button[value=hand-in]").click();
        exam.waitForURL("**/result*");
    }

    private static void press(Locator in, String name) {
        in.getByRole(
                        AriaRole.BUTTON,
                        new Locator.GetByRoleOptions().setName(name).setExact(true))
                .first()
                .click();
    }

    private static void sound(Page page) {
        assertThat(Accessibility.violations(page)).isEmpty();
        assertThat(page.evaluate("document.documentElement.scrollWidth - innerWidth"))
                .isEqualTo(0);
    }

    private boolean arrived() {
        ScoreRoundsCaller.round(product);
        return !lms.column.scores().isEmpty();
    }
}
