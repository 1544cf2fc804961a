package org.aliquot.web.lti;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.FrameLocator;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Pattern;
import org.aliquot.Await;
import org.aliquot.people.Role;
import org.aliquot.web.gallery.Accessibility;
import org.aliquot.web.gallery.Chromium;
import org.junit.jupiter.api.Test;

/**
 * A program director connects the LMS of the college: it registers itself, three exams go into a course of it, and its thirty learners
 * are in a class. With {@code -Dpictures} it takes the pictures of the guides as well.
 */
class DirectorConnectsCanvasIT extends LtiTest {

    private static final List<String> EXAMS = List.of("exam/quick-check", "exam/mlt-mock-50", "exam/mlt-placement");

    @Test
    void fromTheRegistrationToThirtyLearners() {
        try (BrowserContext office = browser()) {
            Person director = person(Role.ADMINISTRATOR);
            signIn(office, director);
            Page desk = office.newPage();
            register(desk, office.newPage());
            choose(office.newPage());
            connectClass(office.newPage());

            desk.navigate(site() + "/teach/cohorts/" + cohort() + "/members");
            press(desk.locator("main"), "Compare with the LMS now");
            Await.until("the list of the course", () -> members() == 30);
            desk.reload();
            assertThat(desk.locator("main")).containsText("30 people, compared");
            assertThat(desk.locator("main")).containsText("Student 30");
            sound(desk);
        }
    }

    private static BrowserContext browser() {
        return Chromium.browser().newContext(new Browser.NewContextOptions().setViewportSize(1280, 840));
    }

    private void register(Page desk, Page college) {
        desk.navigate(site() + "/admin/connections");
        desk.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("Connect an LMS"))
                .first()
                .click();
        picture(desk, "lms-connect");
        sound(desk);
        press(desk.locator("main"), "Make a registration address");
        assertThat(desk.locator("#address")).isFocused();
        String address = desk.locator("#address").inputValue();
        sound(desk);

        college.navigate(lms.courseThatShows(address + "?"
                + FakeLms.encoded(Map.of(
                        "openid_configuration", lms.origin() + "/configuration", "registration_token", "for-tools"))));
        FrameLocator frame = college.frameLocator("iframe[name=tool]");
        frame.getByText("Connect", new FrameLocator.GetByTextOptions().setExact(true))
                .click();
        assertThat(frame.getByText("Close", new FrameLocator.GetByTextOptions().setExact(true)))
                .isVisible();
        college.close();
        lms.becomeRegistered();

        desk.navigate(site() + "/admin/connections/" + registered());
        assertThat(desk.locator("main")).containsText("Not active yet");
        press(desk.locator("main"), "Confirm and activate");
        assertThat(desk.locator("main")).containsText("Confirmed.");
        sound(desk);
    }

    /** Whoever teaches the course chooses three exams for it. */
    private void choose(Page course) {
        lms.person("instructor-1", "Ms. Teacher", FakeLms.INSTRUCTOR);
        lms.asks(
                "instructor-1",
                Map.of(
                        "deep_link_return_url",
                        lms.origin() + "/picked",
                        "accept_types",
                        List.of("ltiResourceLink"),
                        "accept_multiple",
                        true));
        course.navigate(lms.course("instructor-1"));
        FrameLocator frame = course.frameLocator("iframe[name=tool]");
        EXAMS.forEach(exam ->
                frame.locator("input[value='" + exam + "']:visible").first().check());
        picture(course, "lms-pick");
        press(frame.locator("main"), "Add to your course");
        assertThat(frame.getByText("Came: 3")).isVisible();
        course.close();
    }

    /** They open a link, are an instructor here too, and the course is a class. */
    private void connectClass(Page course) {
        lms.hasLearners(30);
        lms.person("instructor-1", "Ms. Teacher", FakeLms.INSTRUCTOR);
        course.navigate(lms.course("instructor-1"));
        FrameLocator frame = course.frameLocator("iframe[name=tool]");
        assertThat(frame.locator("main")).isVisible();
        teaches(registered(), "instructor-1");
        course.navigate(lms.course("instructor-1"));
        press(frame.locator("main"), "Use this class");
        assertThat(frame.locator("main")).containsText("In Aliquot, this course is the class Hematology 101.");
        picture(course, "lms-scores");
        course.close();
    }

    private static void press(Locator in, String name) {
        in.getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName(Pattern.compile("^" + name)))
                .first()
                .click();
    }

    private static void sound(Page page) {
        assertThat(Accessibility.violations(page)).isEmpty();
        assertThat(page.evaluate("document.documentElement.scrollWidth - innerWidth"))
                .isEqualTo(0);
    }

    /** For the guides, when the pictures are taken ({@code docs/pictures.sh}). */
    private static void picture(Page page, String name) {
        String folder = System.getProperty("pictures");
        if (folder != null) {
            page.waitForLoadState();
            page.screenshot(new Page.ScreenshotOptions().setPath(Path.of(folder, name + ".png")));
        }
    }

    private UUID registered() {
        return jdbc.sql("select id from connection where client_id = :client")
                .param("client", lms.registrar.client())
                .query(UUID.class)
                .single();
    }

    private UUID cohort() {
        return jdbc.sql("select cohort_id from roster_class where source_id = :id and cohort_id is not null")
                .param("id", registered())
                .query(UUID.class)
                .single();
    }

    private int members() {
        return jdbc.sql("select count(*) from cohort_member where cohort_id = :id")
                .param("id", cohort())
                .query(Integer.class)
                .single();
    }
}
