package org.aliquot.web.language;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import java.time.DayOfWeek;
import java.util.EnumSet;
import java.util.List;
import org.aliquot.PlatformTest;
import org.aliquot.people.Role;
import org.aliquot.plan.GoalWish;
import org.aliquot.plan.Goals;
import org.aliquot.web.gallery.Accessibility;
import org.aliquot.web.gallery.Chromium;
import org.assertj.core.api.SoftAssertions;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Who prefers Spanish reads pages in Spanish, whole ones; staff work in English. */
class PagesInSpanishIT extends PlatformTest {

    private static final List<String> OF_VISITORS =
            List.of("/sign-in", "/", "/sign-up", "/password-resets", "/no/such/page");
    private static final List<String> OF_LEARNERS = List.of(
            "/today",
            "/today/class",
            "/",
            "/courses/mlt",
            "/courses/mlt/mlt-lo-03",
            "/goal",
            "/goal/calendar",
            "/goal/result",
            "/notes",
            "/profile",
            "/profile/data",
            "/profile/sign-ins",
            "/profile/second-factor",
            "/progress",
            "/search",
            "/search?q=hemol",
            "/courses/mlt/glossary",
            "/courses/mlt/formulas",
            "/courses/mlt/intervals");

    /**
     * Texts that a reader meets, outside what says that it is English, and that have words which Spanish has not. Options of
     * questions, titles of tasks and names of areas are of the course, in whichever language it has them.
     */
    private static final String LEFT_IN_ENGLISH = """
            () => {
              const words = /\\b(the|and|your|you|with|are|is|this|that|what|how|not|from|when|sign|read|lessons?|questions?|answers?|minutes?|days?)\\b/i;
              const spanish = /\\b(el|la|los|las|de|del|por|su|sus|en|un|una|que|con|para|y|ver)\\b/i;
              const isLeft = (text) => words.test(text) && !spanish.test(text); // names stay English in a Spanish sentence
              const found = [];
              const texts = document.createTreeWalker(document.documentElement, NodeFilter.SHOW_TEXT);
              while (texts.nextNode()) {
                const text = texts.currentNode;
                const element = text.parentElement;
                if (element.closest('script, style, [lang="en"], select, code, .options .what, #next, .agenda h3, tbody th')) continue;
                if (isLeft(text.textContent)) found.push(text.textContent.trim());
              }
              for (const element of document.querySelectorAll('[aria-label], [title], [placeholder], [alt]')) {
                if (element.closest('[lang="en"]')) continue;
                for (const name of ['aria-label', 'title', 'placeholder', 'alt']) {
                  if (isLeft(element.getAttribute(name) ?? '')) found.push(element.getAttribute(name));
                }
              }
              return found;
            }
            """;

    @Autowired
    private Goals goals;

    @Test
    void aVisitorWhoseBrowserPrefersSpanishReadsIt() {
        try (BrowserContext window = window("es-MX")) {
            Page page = window.newPage();
            SoftAssertions.assertSoftly(all -> OF_VISITORS.forEach(path -> isSpanish(all, page, path)));
        }
    }

    @Test
    void aLearnerWhoChoosesSpanishReadsItWhateverTheBrowserPrefers() {
        Person learner = learner();
        goals.set(learner.id(), null, new GoalWish("ascp-mlt", null, EnumSet.allOf(DayOfWeek.class), 45));
        try (BrowserContext window = window("en-US")) {
            Page page = window.newPage();
            signIn(page, learner);
            assertThat(page.getAttribute("html", "lang")).isEqualTo("en");
            page.click(".site-foot button[value=es]");
            page.waitForSelector("html[lang=es]");

            SoftAssertions.assertSoftly(all -> OF_LEARNERS.forEach(path -> isSpanish(all, page, path)));
        }
        assertThat(learner.api().get("/me/profile").text("/language")).isEqualTo("es");
    }

    @Test
    void aVisitorsChoiceIsKeptByTheBrowser() {
        try (BrowserContext window = window("es-US")) {
            Page page = window.newPage();
            page.navigate(site() + "/sign-in");
            page.click("button[value=en]");
            page.waitForSelector("html[lang=en]");
            page.navigate(site() + "/");
            assertThat(page.getAttribute("html", "lang")).isEqualTo("en");
        }
    }

    @Test
    void staffWorkInEnglish() {
        try (BrowserContext window = window("es-US")) {
            Page page = window.newPage();
            signIn(page, person(Role.INSTRUCTOR));
            page.navigate(site() + "/teach");
            assertThat(page.getAttribute("html", "lang")).isEqualTo("en");
            assertThat(page.textContent(".skip")).isEqualTo("Skip to content");
        }
    }

    private void isSpanish(SoftAssertions all, Page page, String path) {
        page.navigate(site() + path);
        all.assertThat(page.getAttribute("html", "lang")).as(path).isEqualTo("es");
        all.assertThat((List<?>) page.evaluate(LEFT_IN_ENGLISH)).as(path).isEmpty();
        all.assertThat(Accessibility.violationsAgain(page)).as(path).isEmpty();
        for (int width : new int[] {320, 390}) {
            page.setViewportSize(width, 800);
            all.assertThat(page.evaluate("() => document.documentElement.scrollWidth"))
                    .as("%s at %d px", path, width)
                    .isEqualTo(width);
        }
    }

    private void signIn(Page page, Person who) {
        page.navigate(site() + "/sign-in");
        page.fill("input[name=email]", who.email());
        page.fill("input[name=password]", PASSWORD);
        page.press("input[name=password]", "Enter");
        page.waitForURL(url -> !url.contains("/sign-in"));
    }

    private static BrowserContext window(String locale) {
        return Chromium.browser().newContext(new Browser.NewContextOptions().setLocale(locale));
    }
}
