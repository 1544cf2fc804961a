package org.aliquot.journey;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.ReducedMotion;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.aliquot.web.gallery.Accessibility;

/** Somebody with a browser of a certain size, in light or dark, who goes from page to page; each page must be sound. */
final class Visitor implements AutoCloseable {

    private final BrowserContext browser;
    private final Page page;
    private final String site;
    private final List<String> complaints = new ArrayList<>();

    Visitor(Browser chromium, String site, int width, ColorScheme scheme) {
        this.browser = chromium.newContext(new Browser.NewContextOptions()
                .setViewportSize(width, width < 1000 ? 844 : 900)
                .setColorScheme(scheme)
                .setReducedMotion(ReducedMotion.REDUCE));
        this.page = browser.newPage();
        this.site = site;
        page.onConsoleMessage(message -> {
            // the answer to a refused form is a page, and says so with its status
            if (message.type().equals("error") && !message.text().contains("422")) {
                complaints.add(message.text());
            }
        });
        page.onPageError(complaints::add);
    }

    Page page() {
        return page;
    }

    void open(String path) {
        page.navigate(site + path);
        sound();
    }

    void signIn(String email, String password) {
        open("/sign-in");
        page.fill("input[name=email]", email);
        page.fill("input[name=password]", password);
        page.locator("main form").first().getByRole(AriaRole.BUTTON).click();
        page.waitForURL(address -> !address.contains("/sign-in"));
        sound();
    }

    void signOut() {
        page.locator("[popovertarget=account-menu]").first().click();
        press("Sign out");
    }

    /** Presses a button and waits for what comes. */
    void press(String name) {
        button(name).first().click();
        page.waitForLoadState();
    }

    void follow(String name) {
        page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName(name))
                .first()
                .click();
        sound();
    }

    /** Goes to a place of the main navigation. */
    void go(String place) {
        wayTo(place).click();
        sound();
    }

    /** The link to a place of the main navigation, which is behind a button where there is little room. */
    Locator wayTo(String place) {
        boolean behind = button("Menu").isVisible();
        if (behind) {
            button("Menu").click();
        }
        return page.locator(behind ? "#rail-menu" : "nav.rail")
                .getByRole(
                        AriaRole.LINK,
                        new Locator.GetByRoleOptions().setName(place).setExact(true));
    }

    /** Keeps a picture from this down for the guides, when the pictures are taken ({@code docs/pictures.sh}) and there is room. */
    void picture(String name, Locator from) {
        String folder = System.getProperty("pictures");
        if (folder != null && page.viewportSize().width > 1000) {
            from.evaluate("from => document.fonts.ready.then(() => from.scrollIntoView())");
            page.screenshot(new Page.ScreenshotOptions().setPath(Path.of(folder, name + ".png")));
        }
    }

    void picture(String name) {
        picture(name, page.locator("body"));
    }

    Locator button(String name) {
        return page.getByRole(
                AriaRole.BUTTON, new Page.GetByRoleOptions().setName(name).setExact(true));
    }

    String path() {
        return page.url().substring(site.length());
    }

    /** No accessibility violation, nothing in the console, no sideways scroll. */
    void sound() {
        page.waitForLoadState();
        assertThat(complaints).as("console of " + page.url()).isEmpty();
        assertThat(page.evaluate("document.documentElement.scrollWidth - innerWidth"))
                .as("sideways scroll of " + page.url())
                .isEqualTo(0);
        assertThat(Accessibility.violationsAgain(page))
                .as("axe on " + page.url())
                .isEmpty();
    }

    @Override
    public void close() {
        browser.close();
    }
}
