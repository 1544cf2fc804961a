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
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Each page as sample, on a phone in the dark and on a desk in the light (the journeys take the other pairs): no accessibility violation, no console error, no sideways scroll. */
class PageGalleryIT {

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
        check(name, 390, ColorScheme.DARK);
    }

    @ParameterizedTest
    @MethodSource("pages")
    void isSoundOnADesk(String name) {
        check(name, 1440, ColorScheme.LIGHT);
    }

    @ParameterizedTest
    @MethodSource("pages")
    void fitsTheNarrowestScreen(String name) {
        check(name, 320, ColorScheme.LIGHT);
    }

    private void check(String name, int width, ColorScheme scheme) {
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
            page.screenshot(new Page.ScreenshotOptions()
                    .setFullPage(true)
                    .setPath(Path.of(
                            "target",
                            "gallery",
                            name + "-" + width + "-" + scheme.name().toLowerCase(java.util.Locale.ROOT) + ".png")));
            assertThat(complaints).as("console of " + name).isEmpty();
            assertThat(page.evaluate("document.documentElement.scrollWidth - innerWidth"))
                    .as("sideways scroll of " + name)
                    .isEqualTo(0);
            if (width >= 390) {
                assertThat(violations(page)).as("axe on " + name).isEmpty();
            }
        }
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
