package org.aliquot.web.gallery;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Debian's Chromium, driven by Playwright without its own download: one for all classes of a test JVM, since a start costs
 * more than most tests. What a test must not share (cookies, storage, size) belongs to the window it opens and closes.
 */
public final class Chromium {

    /** How long an expectation may wait on a machine that has much else to do. */
    private static final int PATIENCE_IN_MS = 20_000;

    /** Letters as wide as phones and today's screens set them; without it one build of Chromium rounds them to whole pixels and another does not. */
    private static final String UNHINTED = "--font-render-hinting=none";

    private static @Nullable Browser running;

    private Chromium() {}

    /** Started when it is first needed, and again should it have died; it ends with the JVM. */
    public static Browser browser() {
        if (running == null || !running.isConnected()) {
            running = launch();
        }
        return running;
    }

    private static Browser launch() {
        PlaywrightAssertions.setDefaultAssertionTimeout(PATIENCE_IN_MS);
        return Playwright.create(new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")))
                .chromium()
                .launch(new BrowserType.LaunchOptions()
                        .setExecutablePath(
                                Path.of(System.getenv().getOrDefault("ALIQUOT_CHROMIUM", "/usr/bin/chromium")))
                        .setArgs(List.of("--no-sandbox", "--disable-gpu", UNHINTED)));
    }
}
