package org.aliquot.web.room;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.BoundingBox;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.ForcedColors;
import com.microsoft.playwright.options.Media;
import com.microsoft.playwright.options.ReducedMotion;
import java.util.ArrayList;
import java.util.List;
import org.aliquot.packs.KindsPack;
import org.aliquot.web.gallery.Accessibility;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.JsonNode;

/** Every kind of question, one after the other, in every look. */
class AllKindsIT extends KindTest {

    @ParameterizedTest
    @CsvSource({"1440, DARK", "390, LIGHT"})
    void isAnsweredByPointerAndSoundInEachState(int width, ColorScheme scheme) {
        Kind kind = open(browser(width, width < 1000 ? 844 : 900), 1, "tutor");
        Page page = kind.page();
        page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(scheme).setReducedMotion(ReducedMotion.REDUCE));
        for (int position = 1; position <= KindsPack.LENGTH; position++) {
            kind.turnTo(position);
            picture(page, "kind-" + position + "-asked", width, scheme);
            new Kinds(page).answer(position);
            assertMeans(saved(kind), Kinds.RIGHT.get(position - 1));
            check(page, "kind-" + position + "-answered", width, scheme);
            kind.room().button("Check answer").click();
            assertThat(kind.room().part("feedback")).isVisible();
            assertThat(kind.room().part("verdict")).hasText("Right");
            check(page, "kind-" + position + "-explained", width, scheme);
        }
    }

    @ParameterizedTest
    @CsvSource({"1440, 1", "390, 1", "720, 2"})
    void aMarkStandsWhereThePictureWasPressedAtAnyWidthAndZoom(int width, double zoom) {
        Kind kind = open(
                browser(new Browser.NewContextOptions()
                        .setViewportSize(width, 900)
                        .setDeviceScaleFactor(zoom)),
                9,
                "exam");
        new Kinds(kind.page()).mark(0.25, 0.3);
        assertMeans(saved(kind), "{\"points\": [{\"x\": 0.25, \"y\": 0.3}]}");

        BoundingBox picture = kind.page().locator(".markable > svg").first().boundingBox();
        BoundingBox mark = kind.page().locator(".mark circle").last().boundingBox();
        assertThat(mark.x + mark.width / 2).isCloseTo(picture.x + 0.25 * picture.width, within(2.0));
        assertThat(mark.y + mark.height / 2).isCloseTo(picture.y + 0.3 * picture.height, within(2.0));
    }

    /** For people to look at: what axe reckons here is not what is painted. */
    @Test
    void canBeUsedInForcedColors() {
        Kind kind = onDesk(1);
        kind.page().emulateMedia(new Page.EmulateMediaOptions().setForcedColors(ForcedColors.ACTIVE));
        for (int position = 4; position <= KindsPack.LENGTH; position++) {
            kind.turnTo(position);
            new Kinds(kind.page()).answer(position);
            assertMeans(saved(kind), Kinds.RIGHT.get(position - 1));
            picture(kind.page(), "kind-" + position + "-forced", 1440, ColorScheme.LIGHT);
        }
    }

    @Test
    void everyAnswerIsThereAgainAfterAReloadAndInTheWindowThatTakesOver() {
        Kind kind = onDesk(1);
        List<String> shown = new ArrayList<>();
        for (int position = 1; position <= KindsPack.LENGTH; position++) {
            kind.turnTo(position);
            new Kinds(kind.page()).answer(position);
            saved(kind);
            shown.add(kind.shown());
        }
        kind.page().reload();
        assertThat(kind.room().chip()).hasAttribute("data-state", "saved");
        for (int position = 1; position <= KindsPack.LENGTH; position++) {
            kind.turnTo(position);
            assertMeans(saved(kind), Kinds.RIGHT.get(position - 1));
            assertThat(kind.shown()).isEqualTo(shown.get(position - 1));
        }
        Room second = entry(browser(), sitter()).enter(kind.room().attempt());
        second.answerTakeover();
        Kind elsewhere = new Kind(second);
        for (int position = 1; position <= KindsPack.LENGTH; position++) {
            elsewhere.turnTo(position);
            kind.turnTo(position);
            assertThat(elsewhere.shown()).isEqualTo(kind.shown());
            assertThat(kind.answers().locator(":is(input, select, button):enabled:visible:not(.as-link)"))
                    .hasCount(0);
        }
    }

    @Test
    void aQuestionOnPaperHasLinesToWriteOn() {
        Kind kind = onDesk(1);
        kind.page().emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.PRINT));
        for (int position = 3; position <= KindsPack.LENGTH; position++) {
            kind.turnTo(position);
            picture(kind.page(), "kind-" + position + "-print", 1440, ColorScheme.LIGHT);
            assertThat(kind.page().locator(".room :is(button:not(.handle, .sheet button), p.hint, .icon):visible"))
                    .hasCount(0);
        }
    }

    @Test
    void theReviewShowsEachPartBesideWhatIsRightAlsoOnPaper() {
        Kind kind = onDesk(1);
        for (int position = 4; position <= KindsPack.LENGTH; position++) {
            kind.turnTo(position);
            new Kinds(kind.page()).answer(position);
            saved(kind);
        }
        sitter().api()
                .post("/attempts/" + kind.room().attempt() + "/submit", "")
                .requireStatus(200);
        Page page = kind.page();
        page.waitForURL("**/result");
        page.navigate(site() + "/attempts/" + kind.room().attempt() + "/review?show=all");

        assertThat(page.locator(".reviewed")).hasCount(5);
        assertThat(page.getByText("1 to 5 of 13 questions")).isVisible();
        int parts = page.locator(".reviewed .parts").count();
        page.getByText("Next questions").click();
        assertThat(page.getByText("6 to 10 of 13 questions")).isVisible();
        parts += page.locator(".reviewed .parts").count();
        assertThat(page.locator(".reviewed .antigram tbody tr")).hasCount(12);
        assertThat(page.locator(".reviewed .antigram thead .gs").first()).hasText("Rh");
        assertThat((List<?>) page.evaluate(COVERED))
                .as("antigens behind results")
                .isEmpty();
        check(page, "kind-review", 1440, ColorScheme.LIGHT);
        page.getByText("Next questions").click();
        assertThat(page.getByText("11 to 13 of 13 questions")).isVisible();
        parts += page.locator(".reviewed .parts").count();
        assertThat(parts).isEqualTo(9);
        assertThat(page.locator(".reviewed .exhibit-view svg")).hasCount(1 + 5 + 1);
        page.getByText("To go over").click();
        assertThat(page.getByText("3 questions", new Page.GetByTextOptions().setExact(true)))
                .isVisible();
        assertThat(page.getByText("Not answered, 3")).isVisible();
        page.emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.PRINT));
        assertThat(page.locator(".topbar")).isHidden();
        picture(page, "kind-review-print", 1440, ColorScheme.LIGHT);
    }

    private static final String COVERED = """
            () => [...document.querySelectorAll('.antigram thead .ag')].filter((antigen) => {
              antigen.scrollIntoView({ block: 'center', inline: 'nearest', behavior: 'instant' });
              const { left, right, top, bottom } = antigen.getBoundingClientRect();
              return !antigen.contains(document.elementFromPoint((left + right) / 2, (top + bottom) / 2));
            }).map((antigen) => antigen.textContent)
            """;

    /** Points are as exact as a pixel. */
    private static void assertMeans(JsonNode stored, String expected) {
        JsonNode wanted = JSON.readTree(expected);
        if (!wanted.has("points")) {
            assertThat(stored).isEqualTo(wanted);
            return;
        }
        for (int i = 0; i < wanted.path("points").size(); i++) {
            JsonNode point = wanted.path("points").path(i);
            JsonNode set = stored.path("points").path(i);
            assertThat(set.path("x").asDouble()).isCloseTo(point.path("x").asDouble(), within(0.01));
            assertThat(set.path("y").asDouble()).isCloseTo(point.path("y").asDouble(), within(0.01));
        }
    }

    private static void check(Page page, String state, int width, ColorScheme scheme) {
        picture(page, state, width, scheme);
        assertThat(page.evaluate("document.documentElement.scrollWidth - innerWidth"))
                .as("sideways scroll, " + state)
                .isEqualTo(0);
        assertThat(Accessibility.violations(page)).as(state).isEmpty();
    }
}
