package org.aliquot.web.gallery;

import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.deque.html.axecore.results.Rule;
import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.LoadState;
import com.microsoft.playwright.options.ReducedMotion;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
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
    private static Chromium chromium;

    @BeforeAll
    static void start() throws IOException {
        server = GalleryServer.start();
        chromium = Chromium.launch();
    }

    @AfterAll
    static void stop() {
        chromium.close();
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
        open(name, 390, ColorScheme.DARK, page -> {
            assertThat(violations(page)).as("axe on " + name).isEmpty();
            page.setViewportSize(320, 844);
            assertFits(page, name);
        });
    }

    @ParameterizedTest
    @MethodSource("pages")
    void isSoundOnADesk(String name) {
        open(
                name,
                1440,
                ColorScheme.LIGHT,
                page -> assertThat(violations(page)).as("axe on " + name).isEmpty());
    }

    private static void open(String name, int width, ColorScheme scheme, Consumer<Page> look) {
        try (BrowserContext context = chromium.browser()
                .newContext(new Browser.NewContextOptions()
                        .setViewportSize(width, width < 1000 ? 844 : 900)
                        .setColorScheme(scheme)
                        .setReducedMotion(ReducedMotion.REDUCE))) {
            Page page = context.newPage();
            List<String> complaints = new ArrayList<>();
            page.onConsoleMessage(message -> {
                if (message.type().equals("error")) {
                    complaints.add(message.text());
                }
            });
            page.onPageError(complaints::add);
            page.navigate(server.url(name));
            page.waitForLoadState(LoadState.LOAD);
            page.evaluate("document.fonts.ready");
            if (PICTURES) {
                page.screenshot(new Page.ScreenshotOptions().setFullPage(true).setPath(picture(name, width, scheme)));
            }
            assertThat(complaints).as("console of " + name).isEmpty();
            assertFits(page, name);
            look.accept(page);
        }
    }

    private static Path picture(String name, int width, ColorScheme scheme) {
        return Path.of(
                "target", "gallery", name + "-" + width + "-" + scheme.name().toLowerCase(Locale.ROOT) + ".png");
    }

    private static void assertFits(Page page, String name) {
        assertThat(page.evaluate("document.documentElement.scrollWidth - innerWidth"))
                .as("sideways scroll of " + name + " at " + page.viewportSize().width + " px")
                .isEqualTo(0);
    }

    private static List<String> violations(Page page) {
        return new AxeBuilder(page)
                .analyze().getViolations().stream().map(PageGalleryIT::line).toList();
    }

    private static String line(Rule rule) {
        return rule.getId() + ": " + rule.getHelp() + " at "
                + rule.getNodes().stream()
                        .map(node -> node.getTarget() + " " + node.getFailureSummary())
                        .toList();
    }
}
