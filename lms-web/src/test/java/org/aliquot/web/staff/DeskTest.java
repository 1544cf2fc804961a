package org.aliquot.web.staff;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import java.util.ArrayList;
import java.util.List;
import org.aliquot.PlatformTest;
import org.aliquot.web.gallery.Chromium;
import org.junit.jupiter.api.AfterEach;

/** Staff pages in a real browser, under the product's content security policy. */
abstract class DeskTest extends PlatformTest {

    private final List<BrowserContext> browsers = new ArrayList<>();

    /** What a page complained about, and every dialog it opened. */
    final List<String> complaints = new ArrayList<>();

    @AfterEach
    void closeBrowsers() {
        browsers.forEach(DeskTest::close);
        assertThat(complaints).as("complaints of the browser").isEmpty();
    }

    /** Chromium may wait for ever when it is closed while a page still arrives. */
    private static void close(BrowserContext browser) {
        browser.pages().forEach(Page::waitForLoadState);
        browser.close();
    }

    PageClient client(Person person) {
        return new PageClient(site(), person.api().token());
    }

    /** An empty page of a browser in which this person is signed in. */
    Page page(Person person) {
        BrowserContext browser =
                Chromium.browser().newContext(new Browser.NewContextOptions().setViewportSize(1280, 900));
        browsers.add(browser);
        signIn(browser, person);
        Page page = browser.newPage();
        page.onDialog(dialog -> {
            complaints.add("dialog: " + dialog.message());
            dialog.accept();
        });
        page.onPageError(complaints::add);
        page.onConsoleMessage(message -> {
            if (message.type().equals("error") && message.text().contains("Content Security Policy")) {
                complaints.add(message.text());
            }
        });
        return page;
    }
}
