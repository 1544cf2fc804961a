package org.aliquot.web.room;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.nio.file.Path;
import java.util.Map;
import org.aliquot.packs.Packs;
import org.aliquot.people.Role;
import org.aliquot.web.gallery.Accessibility;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;

/** A learner who reads Spanish: lesson, check, practice, exam and review, with the English one press away. */
class TwoLanguagesIT extends RoomTest {

    private static final String SPANISH = "¿Cuándo se quita el torniquete?";
    private static final String ENGLISH = "When does the tourniquet come off?";

    @Autowired
    private Packs packs;

    @TempDir
    private Path folder;

    private Person learner;
    private Door door;
    private BrowserContext browser;

    @BeforeEach
    void enrolls() {
        packs.load(new TwoLanguagesPack(folder).source());
        learner = person(Role.LEARNER);
        browser = browser(new Browser.NewContextOptions()
                .setViewportSize(390, 844)
                .setExtraHTTPHeaders(Map.of("Accept-Language", "es-US")));
        door = door(browser, learner);
        door.enroll(TwoLanguagesPack.ID);
    }

    @Test
    void aLessonIsReadInSpanishAndOnePressShowsTheEnglish() {
        Page page = browser.newPage();
        page.navigate(site() + "/courses/" + TwoLanguagesPack.ID + "/" + TwoLanguagesPack.LESSON);
        assertThat(page.locator("h1")).hasText("El torniquete");
        assertThat(page.locator("article.prose")).hasAttribute("lang", "es");
        Locator check = page.locator(".knowledge-check");
        assertThat(check.getByText(SPANISH)).isVisible();
        assertThat(check.getByText(ENGLISH)).isHidden();
        assertThat(Accessibility.violations(page)).isEmpty();
        picture(page, "two-languages-lesson");

        check.getByRole(AriaRole.SWITCH).check();
        assertThat(check.getByText(ENGLISH)).isVisible();
        check.getByText("Within one minute").click();
        check.getByRole(AriaRole.BUTTON).click();
        assertThat(check.getByText("One minute is the limit.")).isVisible();
        check.getByRole(AriaRole.SWITCH).uncheck();
        assertThat(check.getByText("El límite es un minuto.")).isVisible();

        page.locator(".lesson-head a[lang=en]").click();
        assertThat(page.locator("h1")).hasText("The tourniquet");
        assertThat(page.locator("article.prose")).hasAttribute("lang", "en");
        page.locator(".lesson-head a[lang=es]").click();
        assertThat(page.locator("h1")).hasText("El torniquete");
    }

    @Test
    void practiceIsAskedAndExplainedInSpanish() {
        Room room = door.start(TwoLanguagesPack.QUIZ, "tutor");
        assertThat(room.part("stem").getByText(SPANISH)).isVisible();
        room.choose("b");
        room.button("Check answer").click();
        assertThat(room.part("feedback")).isVisible();
        assertThat(room.part("rationale").getByText("El límite es un minuto.")).isVisible();
        assertThat(room.part("rationale").getByText("One minute is the limit.")).isHidden();
        picture(room.page(), "two-languages-practice");

        room.next();
        assertThat(room.part("stem").getByText("¿Cuánto suman dos tubos?")).isVisible();
        String spanish = room.part("stem").locator("[lang=es]").innerText();
        String english = room.part("stem").locator(".tongue[lang=en]").textContent();
        assertThat(english.replaceAll("\\D", "")).isNotEmpty().isEqualTo(spanish.replaceAll("\\D", ""));

        room.next();
        assertThat(room.part("stem")).hasText(ENGLISH);
        assertThat(room.part("stem")).hasAttribute("lang", "en");
    }

    @Test
    void anExamShowsTheEnglishByKeyboardAndLosesNothing() {
        Room room = door.start(TwoLanguagesPack.EXAM, "exam");
        Page page = room.page();
        room.choose("b");
        assertThat(room.chip()).hasAttribute("data-state", "saved");
        assertThat(Accessibility.violations(page)).isEmpty();
        picture(page, "two-languages-room");

        Locator english = page.getByRole(AriaRole.SWITCH, new Page.GetByRoleOptions().setName("English"));
        english.focus();
        page.keyboard().press("Space");
        assertThat(room.part("stem").getByText(ENGLISH)).isVisible();
        assertThat(room.part("stem").getByText(SPANISH)).isHidden();
        assertThat(room.option("B").locator("input")).isChecked();
        assertThat(Accessibility.violations(page)).isEmpty();
        page.reload();
        assertThat(room.part("stem").getByText(ENGLISH)).isVisible();
        assertThat(room.option("B").locator("input")).isChecked();
        page.getByRole(AriaRole.SWITCH).uncheck();
        assertThat(room.part("stem").getByText(SPANISH)).isVisible();

        room.handIn();
        page.waitForURL("**/result");
        page.navigate(site() + "/attempts/" + room.attempt() + "/review");
        Locator first = page.locator(".reviewed").first();
        assertThat(first.getByText(SPANISH)).isVisible();
        assertThat(first.getByText("La sangre que no circula se concentra.")).isVisible();
        assertThat(first.getByText("One minute is the limit.")).isHidden();
        assertThat(Accessibility.violations(page)).isEmpty();
        picture(page, "two-languages-review");
    }

    @Test
    void whoReadsEnglishMeetsNoSpanish() {
        Room room = door(browser(), learner).start(TwoLanguagesPack.QUIZ, "tutor");
        assertThat(room.part("stem")).hasText(ENGLISH);
        assertThat(room.page().locator(".tongue")).hasCount(0);
        assertThat(room.page().getByRole(AriaRole.SWITCH)).hasCount(0);
    }

    @Test
    void loadedAgainNothingIsANewVersion() {
        String versions = "select count(*) from item_version join item on item.id = item_id where pack = 'twotongues'";
        long before = jdbc.sql(versions).query(Long.class).single();
        long words =
                jdbc.sql("select count(*) from item_words").query(Long.class).single();
        packs.load(new TwoLanguagesPack(folder).source());
        assertThat(jdbc.sql(versions).query(Long.class).single())
                .isEqualTo(before)
                .isEqualTo(4);
        assertThat(jdbc.sql("select count(*) from item_words").query(Long.class).single())
                .isEqualTo(words)
                .isPositive();
    }
}
