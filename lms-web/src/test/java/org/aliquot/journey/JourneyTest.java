package org.aliquot.journey;

import com.microsoft.playwright.options.ColorScheme;
import org.aliquot.PlatformTest;
import org.aliquot.web.gallery.Chromium;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;

/** People who go through the product in real browsers. */
abstract class JourneyTest extends PlatformTest {

    private static Chromium chromium;

    @BeforeAll
    static void launch() {
        chromium = Chromium.launch();
    }

    @AfterAll
    static void quit() {
        chromium.close();
    }

    Visitor visitor(int width, ColorScheme scheme) {
        return new Visitor(chromium.browser(), site(), width, scheme);
    }
}
