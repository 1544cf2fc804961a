package org.aliquot.web.gallery;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.io.IOException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What a word means is there where one reads it, and the list of words narrows as one types. */
class GlossaryIT {

    private GalleryServer server;
    private Page page;

    @BeforeEach
    void open() throws IOException {
        server = GalleryServer.start();
        page = Chromium.browser()
                .newContext(new Browser.NewContextOptions().setViewportSize(320, 700))
                .newPage();
    }

    @AfterEach
    void close() {
        page.context().close();
        server.close();
    }

    @Test
    void aTermOpensByKeyboardAndEscapeGoesBackToIt() {
        page.navigate(server.url("lesson"));
        Locator term = page.locator("button.term");
        Locator meaning = page.locator("#term-random-error");
        assertThat(meaning).isHidden();

        term.focus();
        page.keyboard().press("Enter");
        assertThat(meaning).isInViewport();
        page.keyboard().press("Escape");

        assertThat(meaning).isHidden();
        assertThat(term).isFocused();
    }

    @Test
    void aTermOpensByTouchAndClosesByATouchBesideIt() {
        page.navigate(server.url("lesson"));

        page.locator("button.term").click();
        assertThat(page.locator("#term-random-error")).isInViewport();
        page.mouse().click(2, 2);

        assertThat(page.locator("#term-random-error")).isHidden();
    }

    @Test
    void theListNarrowsAsOneTypesAndSaysHowManyAreLeft() {
        page.navigate(server.url("glossary"));
        page.locator("aliquot-narrow:defined").waitFor();

        page.locator("#q").fill("potass");
        assertThat(page.locator(".glossary > div:visible")).hasCount(1);
        assertThat(page.getByText("1 term", new Page.GetByTextOptions().setExact(true)))
                .isVisible();

        page.locator("#q").fill("xylophone");
        assertThat(page.getByText("No term contains these words")).isVisible();
        assertThat(page.locator("section h2:visible")).hasCount(0);

        page.locator("#q").fill("");
        assertThat(page.locator(".glossary > div:visible")).hasCount(2);
    }
}
