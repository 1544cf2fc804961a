package org.aliquot.journey;

import com.microsoft.playwright.options.ColorScheme;
import org.aliquot.PlatformTest;
import org.aliquot.web.gallery.Chromium;

/** People who go through the product in real browsers. */
abstract class JourneyTest extends PlatformTest {

    Visitor visitor(int width, ColorScheme scheme) {
        return new Visitor(Chromium.browser(), site(), width, scheme);
    }
}
