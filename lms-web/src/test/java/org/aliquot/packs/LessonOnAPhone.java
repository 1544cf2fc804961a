package org.aliquot.packs;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.ReducedMotion;
import java.nio.file.Path;
import org.aliquot.web.gallery.Accessibility;
import org.aliquot.web.gallery.Chromium;

/** A lesson of a small course on somebody's phone, and in it the checks of the course's first lesson by their number. */
final class LessonOnAPhone implements AutoCloseable {

    private final BrowserContext browser;
    private final Page page;
    private final String site;
    private final String course;

    LessonOnAPhone(String site, String course, boolean scripts) {
        this.browser = Chromium.browser()
                .newContext(new Browser.NewContextOptions()
                        .setViewportSize(390, 844)
                        .setColorScheme(ColorScheme.LIGHT)
                        .setReducedMotion(ReducedMotion.REDUCE)
                        .setJavaScriptEnabled(scripts));
        this.page = browser.newPage();
        this.site = site;
        this.course = course;
    }

    LessonOnAPhone open(String lesson) {
        page.navigate(site + "/courses/" + course + "/" + course + "-" + lesson);
        return this;
    }

    Page page() {
        return page;
    }

    Locator check(String number) {
        return page.locator("#check-" + course + "-01-" + number);
    }

    /** What the check says now. */
    String text(String number) {
        return check(number).innerText();
    }

    int partsThatAreRight(String number) {
        return check(number).locator("[data-verdict=right]").count();
    }

    void submit(String number) {
        answerButton(number).click();
        page.waitForLoadState();
    }

    Locator answerButton(String number) {
        return check(number).locator("button.button:has-text('Check the answer')");
    }

    void again(String number) {
        check(number).getByText("Try it again").click();
    }

    void assertSound() {
        assertThat(page.evaluate("document.documentElement.scrollWidth - innerWidth"))
                .isEqualTo(0);
        assertThat(Accessibility.violations(page)).isEmpty();
    }

    /** Kept when the pictures are asked for. */
    void picture(String name) {
        String pictures = System.getProperty("lesson.pictures");
        if (pictures != null) {
            page.screenshot(new Page.ScreenshotOptions().setFullPage(true).setPath(Path.of(pictures, name + ".png")));
        }
    }

    @Override
    public void close() {
        browser.close();
    }
}
