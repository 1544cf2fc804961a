package org.aliquot.web.staff;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.FilePayload;
import com.microsoft.playwright.options.ReducedMotion;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Objects;
import java.util.regex.Pattern;
import org.aliquot.jobs.JobWorker;
import org.aliquot.people.Role;
import org.aliquot.web.gallery.Accessibility;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** A school's own slide in a browser: brought and marked by an instructor, moved by a learner with keys, and on a phone in the dark. */
class OwnSlideMovedIT extends DeskTest {

    private static final boolean PICTURES = Boolean.getBoolean("room.pictures");

    @Autowired
    private JobWorker worker;

    @Test
    void anInstructorBringsMarksAndPublishesASlideAndALearnerMovesIt() throws IOException {
        Page desk = page(person(Role.INSTRUCTOR));
        desk.setViewportSize(1440, 900);
        desk.navigate(site() + "/teach/courses/mlt/slides");
        desk.getByLabel("File").setInputFiles(new FilePayload("DOE_JANE.svs", "image/tiff", svs()));
        desk.getByLabel("What the slide shows").fill("Peripheral blood");
        desk.getByLabel("Description for those who cannot see it").fill("A film with a left shift.");
        desk.getByLabel("Source").fill("Bayview College");
        desk.getByLabel("Terms of use").fill("CC BY 4.0");
        picture(desk, "slides", ColorScheme.LIGHT);
        desk.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Upload"))
                .click();
        worker.run();
        assertThat(desk.locator("aliquot-slide")).isVisible();
        assertSharp(desk);

        stage(desk).focus();
        desk.keyboard().press("+");
        desk.keyboard().press("+");
        desk.keyboard().press("ArrowRight");
        desk.getByLabel("Name of the mark").fill("Left shift");
        desk.getByLabel("A box around everything in view").check();
        desk.getByText("Mark it", new Page.GetByTextOptions().setExact(true)).click();
        assertThat(desk.locator("[data-mark]")).hasCount(1);
        assertThat(Accessibility.violations(desk)).isEmpty();
        picture(desk, "desk", ColorScheme.LIGHT);
        desk.getByText("Publish slide").click();
        desk.getByText("As learners see it").click();
        assertThat(desk.locator("h1")).hasText("Peripheral blood");

        Page page = page(learner());
        page.setViewportSize(390, 844);
        page.emulateMedia(new Page.EmulateMediaOptions().setReducedMotion(ReducedMotion.REDUCE));
        page.navigate(desk.url());
        assertSharp(page);
        assertThat(state(page)).hasText("227 µm wide");
        page.locator("[data-act=closer]").click();
        assertThat(state(page)).not().hasText("227 µm wide");
        page.getByText("Show what is marked").click();
        page.locator("[data-mark]").click();
        assertSharp(page);
        assertThat(page.locator("[data-part=marked] text")).hasText("Left shift");
        stage(page).focus();
        page.keyboard().press("Enter");
        assertThat(page.locator(".slide-said")).hasText("Left shift");
        assertThat(page.locator(".slide-outline").first()).hasAttribute("points", Pattern.compile("\\d.*"));
        String light = glass(page);
        assertThat(Accessibility.violations(page)).isEmpty();
        picture(page, "learner", ColorScheme.LIGHT);
        page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(ColorScheme.DARK));
        assertThat(glass(page)).isEqualTo(light);
        assertThat(Accessibility.violations(page)).isEmpty();
        picture(page, "learner", ColorScheme.DARK);
        assertThat(page.evaluate("document.documentElement.scrollWidth - innerWidth"))
                .isEqualTo(0);
    }

    private static byte[] svs() throws IOException {
        try (InputStream in = OwnSlideMovedIT.class.getResourceAsStream("/org/aliquot/web/ownslide/small.svs")) {
            return Objects.requireNonNull(in).readAllBytes();
        }
    }

    /** A frame later all of its tiles are there. */
    private static void assertSharp(Page page) {
        page.evaluate("new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done)))");
        assertThat(stage(page)).hasAttribute("aria-busy", "false");
    }

    private static String glass(Page page) {
        return (String) page.evaluate("document.querySelector('[data-part=glass]').toDataURL()");
    }

    private static Locator stage(Page page) {
        return page.locator("[data-part=stage]");
    }

    private static Locator state(Page page) {
        return page.locator("aliquot-slide [data-part=state]");
    }

    /** For people to look at: {@code -Droom.pictures=true} leaves them in {@code target/room}. */
    private static void picture(Page page, String state, ColorScheme scheme) {
        if (PICTURES) {
            Path file = Path.of(
                    "target",
                    "room",
                    "own-slide-%s-%s.png".formatted(state, scheme.name().toLowerCase(Locale.ROOT)));
            page.screenshot(new Page.ScreenshotOptions().setFullPage(true).setPath(file));
        }
    }
}
