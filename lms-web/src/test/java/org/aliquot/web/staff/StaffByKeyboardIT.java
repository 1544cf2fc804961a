package org.aliquot.web.staff;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.util.regex.Pattern;
import org.aliquot.PlatformTest;
import org.aliquot.people.Role;
import org.aliquot.web.gallery.Chromium;
import org.junit.jupiter.api.Test;

/** Where the focus is after what staff do with the keyboard alone. */
class StaffByKeyboardIT extends PlatformTest {

    private static final int PATIENCE = 80;

    @Test
    void aNoteWithoutWordsLeadsToItsFieldAndSaysSo() {
        Person instructor = person(Role.INSTRUCTOR);
        Person learner = learner();
        cohort(instructor, learner);
        try (BrowserContext browser =
                Chromium.browser().newContext(new Browser.NewContextOptions().setViewportSize(1440, 900))) {
            Page page = signedIn(browser, instructor);
            page.navigate(site() + "/teach/learners/" + learner.id());
            save(page);
            Locator note = page.getByLabel("New note");
            assertThat(page.locator("main")).containsText("Nothing was saved.");
            assertThat(note).isFocused();
            assertThat(note).isInViewport();

            page.keyboard().type("Works nights");
            save(page);
            assertThat(page.locator("main")).containsText("Works nights");
        }
    }

    private static void save(Page page) {
        Locator button = page.getByRole(
                AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Save").setExact(true));
        for (int tabs = 0; tabs < PATIENCE && !hasFocus(button); tabs++) {
            page.keyboard().press("Tab");
        }
        assertThat(button).isFocused();
        page.waitForNavigation(() -> page.keyboard().press("Enter"));
    }

    private static boolean hasFocus(Locator thing) {
        return Boolean.TRUE.equals(thing.evaluate("it => it === document.activeElement"));
    }

    private Page signedIn(BrowserContext browser, Person person) {
        Page page = browser.newPage();
        page.navigate(site() + "/sign-in");
        page.locator("input[name=email]").first().focus();
        page.keyboard().type(person.email());
        page.keyboard().press("Tab");
        page.keyboard().type(PASSWORD);
        page.keyboard().press("Enter");
        assertThat(page).hasURL(Pattern.compile(".*/teach/today"));
        return page;
    }
}
