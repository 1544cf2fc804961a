package org.aliquot.web.gallery;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.LoadState;
import com.microsoft.playwright.options.ReducedMotion;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Each page as sample, on a phone in the dark and on a desk in the light (the journeys take the other pairs): no
 * accessibility violation, no console error, no sideways scroll, not even on the narrowest phone.
 */
class PageGalleryIT {

    /** Pictures of all pages for people to look at: {@code -Dgallery.pictures=true}. */
    private static final boolean PICTURES = Boolean.getBoolean("gallery.pictures");

    private static GalleryServer server;
    private static Look phone;
    private static Look desk;

    @BeforeAll
    static void start() throws IOException {
        server = GalleryServer.start();
        phone = Look.of(390, 844, ColorScheme.DARK);
        desk = Look.of(1440, 900, ColorScheme.LIGHT);
    }

    @AfterAll
    static void stop() {
        phone.page().context().close();
        desk.page().context().close();
        server.close();
    }

    static List<String> pages() {
        String only = System.getProperty("gallery.only", "");
        return Samples.names().stream()
                .filter(name -> name.matches(only.isEmpty() ? ".*" : only))
                .toList();
    }

    @ParameterizedTest
    @MethodSource("pages")
    void isSoundOnAPhone(String name) {
        phone.open(name);
        assertThat(Accessibility.violations(phone.page())).as("axe on " + name).isEmpty();
        phone.page().setViewportSize(320, 844);
        phone.assertFits(name);
    }

    @ParameterizedTest
    @MethodSource("pages")
    void isSoundOnADesk(String name) {
        desk.open(name);
        assertThat(Accessibility.violations(desk.page())).as("axe on " + name).isEmpty();
    }

    /** One window that all pages are opened in, one after the other: opening a window costs more than a page. */
    private record Look(Page page, int width, int height, ColorScheme scheme, List<String> complaints) {

        static Look of(int width, int height, ColorScheme scheme) {
            Page page = Chromium.browser()
                    .newContext(new Browser.NewContextOptions()
                            .setColorScheme(scheme)
                            .setReducedMotion(ReducedMotion.REDUCE))
                    .newPage();
            List<String> complaints = new ArrayList<>();
            page.onConsoleMessage(message -> {
                if (message.type().equals("error")) {
                    complaints.add(message.text());
                }
            });
            page.onPageError(complaints::add);
            return new Look(page, width, height, scheme, complaints);
        }

        void open(String name) {
            complaints.clear();
            page.setViewportSize(width, height);
            page.navigate(server.url(name));
            page.waitForLoadState(LoadState.LOAD);
            page.evaluate("document.fonts.ready");
            if (PICTURES) {
                page.screenshot(new Page.ScreenshotOptions().setFullPage(true).setPath(picture(name)));
            }
            assertThat(complaints).as("console of " + name).isEmpty();
            assertFits(name);
        }

        void assertFits(String name) {
            assertThat(page.evaluate("document.documentElement.scrollWidth - innerWidth"))
                    .as("sideways scroll of " + name + " at " + page.viewportSize().width + " px")
                    .isEqualTo(0);
        }

        private Path picture(String name) {
            return Path.of(
                    "target",
                    "gallery",
                    name + "-" + width + "-" + scheme.name().toLowerCase(Locale.ROOT) + ".png");
        }
    }
}
