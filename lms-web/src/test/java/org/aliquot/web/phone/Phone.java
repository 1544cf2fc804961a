package org.aliquot.web.phone;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.LocatorAssertions;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.ReducedMotion;
import java.util.List;
import org.aliquot.PlatformTest;
import org.aliquot.web.gallery.Accessibility;
import org.aliquot.web.gallery.Chromium;
import org.assertj.core.api.Assertions;

/** Somebody's phone, whose network comes and goes. */
final class Phone implements AutoCloseable {

    private static final int KEEPING_IN_MS = 120_000;

    private final BrowserContext browser;
    private final String site;
    private Page page;

    Phone(String site) {
        this.site = site;
        this.browser = Chromium.browser()
                .newContext(new Browser.NewContextOptions()
                        .setViewportSize(390, 844)
                        .setColorScheme(ColorScheme.DARK)
                        .setReducedMotion(ReducedMotion.REDUCE));
        this.page = browser.newPage();
    }

    Page page() {
        return page;
    }

    Locator main() {
        return page.locator("main");
    }

    /** Of somebody who is signed in: until the worker stands between the pages and the network. */
    void arrive(String path) {
        open(path);
        page.waitForFunction("() => navigator.serviceWorker.controller !== null");
    }

    void signIn(PlatformTest.Person person) {
        open("/sign-in");
        page.fill("input[name=email]", person.email());
        page.fill("input[name=password]", PlatformTest.PASSWORD);
        page.press("input[name=password]", "Enter");
        page.waitForURL(address -> !address.contains("/sign-in"));
    }

    void signOut() {
        page.locator("[popovertarget=account-menu]").first().click();
        press("Sign out");
        page.waitForURL("**/sign-in*");
    }

    void open(String path) {
        page.navigate(site + path);
    }

    void follow(String name) {
        page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName(name))
                .first()
                .click();
    }

    void press(String name) {
        button(name).first().click();
    }

    Locator button(String name) {
        return page.getByRole(
                AriaRole.BUTTON, new Page.GetByRoleOptions().setName(name).setExact(true));
    }

    void loseNetwork() {
        browser.setOffline(true);
    }

    void findNetwork() {
        browser.setOffline(false);
    }

    /** As a phone does that needs the memory: the page is gone, and opened anew. */
    void dropPage() {
        String address = page.url();
        page.close();
        page = browser.newPage();
        page.navigate(address);
    }

    /** Turns the switch of a course on and waits until all of it is there. */
    void keep(String course) {
        open("/courses/" + course);
        page.locator("aliquot-keep input").check();
        hearsItIsKept("Kept on this device:");
    }

    /** Hundreds of pictures may have to be drawn first, on a machine that is busy. */
    void hearsItIsKept(String words) {
        assertThat(page.locator("aliquot-keep"))
                .containsText(words, new LocatorAssertions.ContainsTextOptions().setTimeout(KEEPING_IN_MS));
    }

    /** When what is kept was brought up to date, in milliseconds. */
    double keptAt() {
        return ((Number) page.evaluate("""
                        async () => {
                          for (const name of await caches.keys()) {
                            const list = name.startsWith("aliquot-kept-") && (await caches.match("/kept", { cacheName: name }));
                            if (list) return (await list.json()).at;
                          }
                          return 0;
                        }""")).doubleValue();
    }

    /** What is sent arrives, and nobody hears of it. */
    void loseReplies(String addresses) {
        page.route(addresses, route -> {
            route.fetch();
            route.abort();
        });
    }

    void keepReplies() {
        page.unrouteAll();
    }

    /** As a browser does whose cookies were cleared. */
    void forgetSession() {
        browser.clearCookies();
    }

    /** At every size, in the light and in the dark. */
    void assertSound() {
        for (int width : List.of(320, 390, 768, 1440)) {
            for (ColorScheme scheme : List.of(ColorScheme.LIGHT, ColorScheme.DARK)) {
                look(width, scheme);
                String where = page.url() + " " + width + " " + scheme;
                Assertions.assertThat(Accessibility.violations(page)).as(where).isEmpty();
                Assertions.assertThat(page.evaluate("document.documentElement.scrollWidth - innerWidth"))
                        .as(where)
                        .isEqualTo(0);
            }
        }
    }

    private void look(int width, ColorScheme scheme) {
        page.setViewportSize(width, 844);
        page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(scheme));
    }

    /** How many pages and files are kept for somebody. */
    int kept() {
        return (int) page.evaluate("""
                async () => {
                  let all = 0;
                  for (const name of await caches.keys()) {
                    if (name.startsWith("aliquot-kept-")) all += (await (await caches.open(name)).keys()).length;
                  }
                  return all;
                }""");
    }

    @Override
    public void close() {
        browser.close();
    }
}
