package org.aliquot.web.practice;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import org.aliquot.PlatformTest;
import org.aliquot.web.gallery.Chromium;
import org.junit.jupiter.api.Test;

/** In a browser, what fits is counted with each box that is ticked. */
class BuilderIT extends PlatformTest {

    @Test
    void whatFitsIsCountedWhileItIsChosenAndTheChoiceStays() {
        try (BrowserContext window = Chromium.browser().newContext()) {
            Page page = window.newPage();
            page.navigate(site() + "/sign-in?next=/practice/new?board=ascp-mlt");
            page.fill("input[name=email]", learner().email());
            page.fill("input[name=password]", PASSWORD);
            page.press("input[name=password]", "Enter");
            page.waitForURL("**/practice/new**");
            String all = page.locator("#fits strong").innerText();

            page.check("input[name=area][value=BB]");

            assertThat(page.locator("#fits strong")).not().hasText(all);
            assertThat(page.locator("#fits strong")).containsText("questions fit");
            assertThat(page.locator("input[name=area][value=BB]")).isChecked();

            page.check("input[name=pool][value=flagged]");
            assertThat(page.locator("#fits strong")).hasText("No question fits.");
            page.click("main button[data-kind=primary]");
            assertThat(page.locator("main .notice").first()).containsText("No question fits");
            assertThat(page.locator("input[name=area][value=BB]")).isChecked();
        }
    }
}
