package org.aliquot.web.search;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Route;
import com.microsoft.playwright.options.AriaRole;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.aliquot.PlatformTest;
import org.aliquot.search.SearchIndex;
import org.aliquot.web.gallery.Accessibility;
import org.aliquot.web.gallery.Chromium;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Finding by keyboard alone, and without the script. */
class SearchDialogIT extends PlatformTest {

    @Autowired
    private SearchIndex index;

    @SuppressWarnings("NullAway.Init") // each test opens it
    private BrowserContext browser;

    @BeforeEach
    void everythingPublishedIsTakenUp() {
        index.refresh();
    }

    @AfterEach
    void close() {
        browser.close();
    }

    @Test
    void opensByKeyFindsWhileTypingAndGoesThereByArrowsAndEnter() {
        Page page = signedIn(true);
        page.keyboard().press("Control+k");
        Locator field = page.getByRole(AriaRole.COMBOBOX);
        assertThat(field).isFocused();

        page.keyboard().type("kidd");
        Locator first = page.getByRole(AriaRole.OPTION).first();
        assertThat(first).isVisible();
        assertThat(field).hasAttribute("aria-expanded", "true");
        assertThat(page.locator("[data-part=said]")).hasText(Pattern.compile("\\d+ results?"));
        page.keyboard().press("ArrowDown");
        assertThat(first).hasAttribute("aria-selected", "true");
        assertThat(field).hasAttribute("aria-activedescendant", "search-hit-0");
        assertThat(Accessibility.violations(page, "dialog")).isEmpty();

        page.keyboard().press("Enter");
        assertThat(page).hasURL(Pattern.compile(".*/courses/mlt/.*"));
    }

    @Test
    void escapeGivesTheFocusBackAndEnterAloneShowsAllResults() {
        Page page = signedIn(true);
        Locator link = page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("Search"));
        link.focus();
        page.keyboard().press("Enter");
        assertThat(page.getByRole(AriaRole.COMBOBOX)).isFocused();
        page.keyboard().press("Escape");
        assertThat(link).isFocused();

        page.keyboard().press("Enter");
        page.keyboard().type("kidd");
        page.keyboard().press("Enter");
        assertThat(page).hasURL(site() + "/search?q=kidd");
        assertThat(page.locator(".found-title").first()).isVisible();
    }

    @Test
    void theFieldNamesItsListAndForgetsWhatWasChosenForOtherWords() {
        Page page = signedIn(true);
        page.keyboard().press("Control+k");
        Locator field = page.getByRole(AriaRole.COMBOBOX);
        page.keyboard().type("kidd");
        assertThat(page.locator("[data-part=said]")).hasText(Pattern.compile("\\d+ results?"));
        assertThat(field)
                .hasAttribute(
                        "aria-controls",
                        page.locator(".search-dialog [role=listbox]").getAttribute("id"));
        page.keyboard().press("ArrowDown");
        assertThat(field).hasAttribute("aria-activedescendant", Pattern.compile(".+"));

        assertThat(field.evaluate("""
                        field => {
                          field.value = "duffy";
                          field.dispatchEvent(new Event("input", { bubbles: true }));
                          return field.hasAttribute("aria-activedescendant")
                            || field.closest("dialog").querySelector("[aria-selected=true]") !== null;
                        }"""))
                .as("chosen while the new list is on its way")
                .isEqualTo(false);
    }

    @Test
    void whatWasFoundForOtherWordsIsNotShownWhileTheServerTakesItsTime() {
        Page page = signedIn(true);
        page.keyboard().press("Control+k");
        page.keyboard().type("kidd");
        assertThat(page.getByRole(AriaRole.OPTION).first()).isVisible();
        List<Route> held = new ArrayList<>();
        page.route("**/search/hits?*", held::add);

        page.keyboard().type(" duffy");
        assertThat(page.locator(".search-dialog .hits-note")).hasText("Searching…");
        assertThat(page.getByRole(AriaRole.OPTION)).hasCount(0);

        held.forEach(Route::resume);
        assertThat(page.locator(".search-dialog").getByText("Searching…")).hasCount(0);
    }

    @Test
    void worksWithoutTheScript() {
        Page page = signedIn(false);
        page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("Search"))
                .click();
        page.getByLabel("What are you looking for?").fill("kidd");
        page.keyboard().press("Enter");

        assertThat(page.locator(".found-title").first()).isVisible();
        assertThat(page.locator("mark").first()).containsText(Pattern.compile("kidd", Pattern.CASE_INSENSITIVE));
    }

    private Page signedIn(boolean script) {
        browser = Chromium.browser()
                .newContext(new Browser.NewContextOptions()
                        .setViewportSize(390, 800)
                        .setJavaScriptEnabled(script));
        signIn(browser, learner());
        Page page = browser.newPage();
        page.navigate(site() + "/today");
        if (script) {
            page.waitForFunction("() => customElements.get('aliquot-search')"); // keys are heard from then on
        }
        return page;
    }
}
