package org.aliquot.web.gallery;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import java.io.IOException;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Links that stand alone in a list are as tall as a finger needs, however small their words. */
class LinksOnAPhoneIT {

    @ParameterizedTest
    @CsvSource({"steps, tbody th > a", "today, .own-courses h3 > a"})
    void eachIsTallEnough(String name, String links) throws IOException {
        try (GalleryServer server = GalleryServer.start();
                BrowserContext phone =
                        Chromium.browser().newContext(new Browser.NewContextOptions().setViewportSize(390, 844))) {
            Page page = phone.newPage();
            page.navigate(server.url(name));

            assertThat(page.locator(links).all())
                    .isNotEmpty()
                    .allSatisfy(link -> assertThat(link.boundingBox().height).isGreaterThanOrEqualTo(24));
        }
    }
}
