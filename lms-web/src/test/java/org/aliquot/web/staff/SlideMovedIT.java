package org.aliquot.web.staff;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonArray;
import com.google.gson.JsonObject;
import com.microsoft.playwright.CDPSession;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.BoundingBox;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.ReducedMotion;
import java.nio.file.Path;
import java.util.Locale;
import java.util.regex.Pattern;
import org.aliquot.microscope.Atlas;
import org.aliquot.microscope.SlideSet;
import org.aliquot.microscope.StudySlide;
import org.aliquot.web.gallery.Accessibility;
import org.junit.jupiter.api.Test;

/** A slide of the atlas is moved, brought closer, focused and asked, by keys, mouse and thumbs. */
class SlideMovedIT extends DeskTest {

    private static final boolean PICTURES = Boolean.getBoolean("room.pictures");

    @Test
    void byKeysAloneItIsBroughtCloserMovedFocusedAndNamed() {
        Page page = open(SlideSet.FILM, 1440, ColorScheme.LIGHT);
        assertThat(state(page)).hasText("1024 µm wide, all planes in focus");
        picture(page, "whole", 1440, ColorScheme.LIGHT);
        assertThat(Accessibility.violations(page)).isEmpty();

        stage(page).focus();
        for (int i = 0; i < 4; i++) {
            page.keyboard().press("+");
        }
        assertThat(state(page)).hasText(Pattern.compile("\\d+ µm wide, focus at 0 µm"));
        page.keyboard().press("]");
        page.keyboard().press("PageUp");
        page.keyboard().press("]");
        assertThat(state(page)).hasText(Pattern.compile("\\d+ µm wide, focus at \\+2 µm"));
        page.keyboard().press("[");
        page.keyboard().press("PageDown");
        StudySlide.Seen seen = found(page, "ArrowRight");
        page.keyboard().press("Enter");
        assertThat(said(page)).containsText(name(seen));
        assertThat(page.locator(".slide-outline").first()).hasAttribute("points", Pattern.compile("\\d.*"));
        assertSharp(page);
        picture(page, "named", 1440, ColorScheme.LIGHT);
        assertThat(Accessibility.violations(page)).isEmpty();

        page.keyboard().press("0");
        assertThat(state(page)).hasText("1024 µm wide, all planes in focus");
        assertThat(said(page).locator("a")).hasAttribute("href", "/courses/mlt/atlas/" + seen.kind());
    }

    @Test
    void aMouseDragsItItsWheelBringsItCloserAndAPressAsks() {
        Page page = open(SlideSet.SEDIMENT, 1440, ColorScheme.DARK);
        BoundingBox box = stage(page).boundingBox();
        page.mouse().move(box.x + box.width / 2, box.y + box.height / 2);
        page.mouse().wheel(0, -900);
        assertThat(state(page)).not().hasText("2048 µm wide, all planes in focus");
        String before = glass(page);
        page.mouse().down();
        page.mouse().move(box.x + box.width / 2 - 150, box.y + box.height / 2 - 80);
        page.mouse().up();
        assertSharp(page);
        assertThat(glass(page)).isNotEqualTo(before);
        assertThat(said(page)).isEmpty();
        page.mouse().click(box.x + 60, box.y + 60);
        assertThat(said(page).locator("p")).isVisible();
        picture(page, "dragged", 1440, ColorScheme.DARK);
        assertThat(Accessibility.violations(page)).isEmpty();
    }

    @Test
    void onAPhoneTwoFingersBringItCloserAndTheStainIsTheSameInTheDark() {
        Page page = open(SlideSet.JOINT_FLUID, 390, ColorScheme.LIGHT);
        assertSharp(page);
        BoundingBox box = stage(page).boundingBox();
        pinch(page, box.x + box.width / 2, box.y + box.height / 2);
        assertThat(state(page)).not().hasText("2048 µm wide, all planes in focus");
        page.locator("[data-act=closer]").click();
        assertSharp(page);
        String light = glass(page);
        picture(page, "pinched", 390, ColorScheme.LIGHT);
        assertThat(Accessibility.violations(page)).isEmpty();
        page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(ColorScheme.DARK));
        page.locator("[data-act=name]").click();
        assertThat(said(page).locator("p")).isVisible();
        assertThat(glass(page)).isEqualTo(light);
        picture(page, "pinched", 390, ColorScheme.DARK);
        assertThat(Accessibility.violations(page)).isEmpty();
        assertThat(page.evaluate("document.documentElement.scrollWidth - innerWidth"))
                .isEqualTo(0);
    }

    private Page open(SlideSet set, int width, ColorScheme scheme) {
        Page page = page(learner());
        page.setViewportSize(width, width < 1000 ? 844 : 900);
        page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(scheme).setReducedMotion(ReducedMotion.REDUCE));
        page.navigate(site() + "/courses/mlt/atlas/slides/" + set.id());
        assertThat(page.locator("[data-part=controls]")).isVisible();
        stage(page).scrollIntoViewIfNeeded();
        assertSharp(page);
        return page;
    }

    /** Goes on until something lies at the pointer: whoever made the slide knows where. */
    private StudySlide.Seen found(Page page, String arrow) {
        StudySlide slide = StudySlide.of(SlideSet.FILM, 1);
        double step = Double.parseDouble(state(page).textContent().replaceAll(" .*", "")) / 10;
        for (double x = 512; x < 1000; x += step) {
            var found = slide.seen(x, 384, 0);
            if (found.isPresent()) {
                return found.get();
            }
            page.keyboard().press(arrow);
        }
        throw new AssertionError("nothing lies there");
    }

    /** A frame later all of its tiles are there. */
    private static void assertSharp(Page page) {
        page.evaluate("new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done)))");
        assertThat(stage(page)).hasAttribute("aria-busy", "false");
    }

    private static void pinch(Page page, double x, double y) {
        CDPSession fingers = page.context().newCDPSession(page);
        touch(fingers, "touchStart", x - 30, x + 30, y);
        for (int apart = 40; apart <= 130; apart += 30) {
            touch(fingers, "touchMove", x - apart, x + apart, y);
        }
        JsonObject up = new JsonObject();
        up.addProperty("type", "touchEnd");
        up.add("touchPoints", new JsonArray());
        fingers.send("Input.dispatchTouchEvent", up);
    }

    private static void touch(CDPSession fingers, String type, double left, double right, double y) {
        JsonArray points = new JsonArray();
        points.add(finger(1, left, y));
        points.add(finger(2, right, y));
        JsonObject touch = new JsonObject();
        touch.addProperty("type", type);
        touch.add("touchPoints", points);
        fingers.send("Input.dispatchTouchEvent", touch);
    }

    private static JsonObject finger(int id, double x, double y) {
        JsonObject finger = new JsonObject();
        finger.addProperty("id", id);
        finger.addProperty("x", x);
        finger.addProperty("y", y);
        return finger;
    }

    private static String name(StudySlide.Seen seen) {
        return Atlas.find(seen.kind()).orElseThrow().features();
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

    private static Locator said(Page page) {
        return page.locator(".slide-said");
    }

    /** For people to look at: {@code -Droom.pictures=true} leaves them in {@code target/room}. */
    private static void picture(Page page, String state, int width, ColorScheme scheme) {
        if (PICTURES) {
            Path file = Path.of(
                    "target",
                    "room",
                    "slide-%s-%d-%s.png".formatted(state, width, scheme.name().toLowerCase(Locale.ROOT)));
            page.screenshot(new Page.ScreenshotOptions().setFullPage(true).setPath(file));
        }
    }
}
