package org.aliquot.web.gallery;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.BoundingBox;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.ReducedMotion;
import java.io.IOException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The parts of an object are pointed at when they are asked for, and read aloud as a list. */
class CalloutsIT {

    private GalleryServer server;
    private Page page;

    @BeforeEach
    void open() throws IOException {
        server = GalleryServer.start();
        page = Chromium.browser()
                .newContext(new Browser.NewContextOptions()
                        .setViewportSize(390, 844)
                        .setReducedMotion(ReducedMotion.REDUCE))
                .newPage();
        page.navigate(server.url("atlas-kind"));
    }

    @AfterEach
    void close() {
        page.context().close();
        server.close();
    }

    @Test
    void areShownAndHiddenByTheKeyboard() {
        assertThat(parts()).isHidden();
        assertThat(button()).hasAttribute("aria-pressed", "false");

        button().press("Enter");
        assertThat(button()).hasAttribute("aria-pressed", "true");
        assertThat(parts().getByRole(AriaRole.LISTITEM))
                .hasText(new String[] {"Lobe of the nucleus", "Even, round, orange granules", "Thread between lobes"});

        button().press("Space");
        assertThat(parts()).isHidden();
    }

    @Test
    void stayWithWhoDrawsOthers() {
        button().click();
        page.reload();

        assertThat(button()).hasAttribute("aria-pressed", "true");
        assertThat(parts()).isVisible();
    }

    @Test
    void aListBelowThePictureOnAPhoneAndBesideItOnADesk() {
        button().click();
        BoundingBox picture = parts().locator("svg").boundingBox();
        assertThat(parts().locator("ol").boundingBox().y).isGreaterThan(picture.y + picture.height);
        assertThat(page.evaluate("document.documentElement.scrollWidth - innerWidth"))
                .isEqualTo(0);

        page.setViewportSize(1440, 900);
        picture = parts().locator("svg").boundingBox();
        assertThat(parts().locator("ol").boundingBox().x).isGreaterThan(picture.x + picture.width);
    }

    @Test
    void areSoundInTheLightAndInTheDark() {
        button().click();
        for (ColorScheme scheme : ColorScheme.values()) {
            page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(scheme));
            assertThat(Accessibility.violations(page)).as("%s", scheme).isEmpty();
        }
    }

    @Test
    void withoutAScriptTheyAreThere() {
        Page plain = Chromium.browser()
                .newContext(new Browser.NewContextOptions().setJavaScriptEnabled(false))
                .newPage();
        plain.navigate(server.url("atlas-kind"));

        assertThat(plain.locator("#parts")).isVisible();
        assertThat(plain.getByText("Show parts")).isHidden();
        plain.context().close();
    }

    private Locator button() {
        return page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Show parts"));
    }

    private Locator parts() {
        return page.locator("#parts");
    }
}
