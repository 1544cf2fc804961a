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
import java.util.function.Function;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Each page as sample, at the widths of two phones, a tablet and a desk, in the light and in the dark: no accessibility violation,
 * no console error, no sideways scroll. A page is opened once and then resized. Contrast, which no width changes, is looked at once
 * in each theme; at every width, and every width in both themes, in the thorough run.
 */
class PageGalleryIT {

    /** Pictures of all pages for people to look at: {@code -Dgallery.pictures=true}. */
    private static final boolean PICTURES = Boolean.getBoolean("gallery.pictures");

    private static GalleryServer server;
    private static Window window;

    @BeforeAll
    static void start() throws IOException {
        server = GalleryServer.start();
        window = Window.open();
    }

    @AfterAll
    static void stop() {
        window.page().context().close();
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
    void isSoundAtEveryWidthInTheLightAndInTheDark(String name) {
        window.open(name);
        window.look(name, 1440, ColorScheme.LIGHT, Accessibility::violations);
        window.look(name, 768, ColorScheme.LIGHT, Accessibility::violationsAgain);
        window.look(name, 390, ColorScheme.DARK, Accessibility::violations);
        window.look(name, 320, ColorScheme.DARK, Accessibility::violationsAgain);
    }

    @Tag("thorough")
    @ParameterizedTest
    @MethodSource("pages")
    void isSoundAtEveryWidthInTheOtherTheme(String name) {
        window.open(name);
        window.look(name, 1440, ColorScheme.DARK, Accessibility::violations);
        window.look(name, 768, ColorScheme.DARK, Accessibility::violations);
        window.look(name, 390, ColorScheme.LIGHT, Accessibility::violations);
        window.look(name, 320, ColorScheme.LIGHT, Accessibility::violations);
    }

    /** One window that all pages are opened in, one after the other: opening a window costs more than a page. */
    private record Window(Page page, List<String> complaints) {

        static Window open() {
            Page page = Chromium.browser()
                    .newContext(new Browser.NewContextOptions().setReducedMotion(ReducedMotion.REDUCE))
                    .newPage();
            List<String> complaints = new ArrayList<>();
            page.onConsoleMessage(message -> {
                if (message.type().equals("error")) {
                    complaints.add(message.text());
                }
            });
            page.onPageError(complaints::add);
            return new Window(page, complaints);
        }

        void open(String name) {
            complaints.clear();
            page.navigate(server.url(name));
            page.waitForLoadState(LoadState.LOAD);
            page.evaluate("document.fonts.ready");
        }

        void look(String name, int width, ColorScheme scheme, Function<Page, List<String>> axe) {
            String where = name + " at " + width + " px";
            page.setViewportSize(width, width < 600 ? 844 : 900);
            page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(scheme));
            if (PICTURES) {
                page.screenshot(new Page.ScreenshotOptions().setFullPage(true).setPath(picture(name, width, scheme)));
            }
            assertThat(page.evaluate("document.documentElement.scrollWidth - innerWidth"))
                    .as("sideways scroll of " + where)
                    .isEqualTo(0);
            assertThat(axe.apply(page)).as("axe on " + where).isEmpty();
            assertThat(complaints).as("console of " + where).isEmpty();
        }

        private static Path picture(String name, int width, ColorScheme scheme) {
            String file = name + "-" + width + "-" + scheme.name().toLowerCase(Locale.ROOT) + ".png";
            return Path.of("target", "gallery", file);
        }
    }
}
