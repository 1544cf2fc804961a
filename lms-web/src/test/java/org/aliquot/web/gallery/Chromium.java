package org.aliquot.web.gallery;

import com.google.gson.JsonObject;
import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.CDPSession;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.PlaywrightException;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
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

    private static final Path EXECUTABLE =
            Path.of(System.getenv().getOrDefault("ALIQUOT_CHROMIUM", "/usr/bin/chromium"));
    private static final List<String> ARGUMENTS = List.of("--no-sandbox", "--disable-gpu", UNHINTED);

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
        Playwright driver = Playwright.create(
                new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
        try {
            return driver.chromium()
                    .launch(new BrowserType.LaunchOptions()
                            .setExecutablePath(EXECUTABLE)
                            .setArgs(ARGUMENTS));
        } catch (PlaywrightException nowhere) {
            driver.close(); // each test tries again, and a few hundred drivers would fill the machine
            throw nowhere;
        }
    }

    /**
     * A browser of its own, where frames of other sites may keep cookies. Some builds of Chromium let them by themselves and others
     * do not, and for those it is a setting of a profile alone; whoever asks closes it.
     */
    public static BrowserContext lettingFramesKeepCookies(Path profile) {
        try {
            Path settings = Files.createDirectories(profile.resolve("Default")).resolve("Preferences");
            Files.writeString(settings, "{\"profile\": {\"cookie_controls_mode\": 0}}");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return browser()
                .browserType()
                .launchPersistentContext(
                        profile,
                        new BrowserType.LaunchPersistentContextOptions()
                                .setExecutablePath(EXECUTABLE)
                                .setArgs(ARGUMENTS));
    }

    /** A window in which no frame of another site keeps an ordinary cookie, whatever this build of Chromium does by itself. */
    public static Page lettingNoFrameKeepCookies(BrowserContext context) {
        Page page = context.newPage();
        CDPSession session = context.newCDPSession(page);
        JsonObject controls = new JsonObject();
        controls.addProperty("enableThirdPartyCookieRestriction", true);
        controls.addProperty("disableThirdPartyCookieMetadata", true);
        controls.addProperty("disableThirdPartyCookieHeuristics", true);
        session.send("Network.enable");
        session.send("Network.setCookieControls", controls);
        return page;
    }
}
