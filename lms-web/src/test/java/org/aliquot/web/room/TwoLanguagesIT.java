package org.aliquot.web.room;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.aliquot.StatementCounter;
import org.aliquot.bank.internal.WordsCache;
import org.aliquot.packs.Packs;
import org.aliquot.people.Role;
import org.aliquot.search.SearchIndex;
import org.aliquot.web.gallery.Accessibility;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.support.TransactionTemplate;

/** A learner who reads Spanish: lesson, check, practice, exam and review, with the English one press away. */
class TwoLanguagesIT extends RoomTest {

    private static final String SPANISH = "¿Cuándo se quita el torniquete?";
    private static final String COURSE = "/courses/" + TwoLanguagesPack.ID;
    private static final String ENGLISH = "When does the tourniquet come off?";

    @Autowired
    private Packs packs;

    @Autowired
    private SearchIndex index;

    @Autowired
    private WordsCache words;

    @Autowired
    private StatementCounter statements;

    @Autowired
    private TransactionTemplate transactions;

    @TempDir
    private Path folder;

    private Person learner;
    private RoomEntry entry;
    private BrowserContext browser;

    @BeforeEach
    void enrolls() {
        packs.load(new TwoLanguagesPack(folder).source());
        learner = person(Role.LEARNER);
        browser = browser(new Browser.NewContextOptions()
                .setViewportSize(390, 844)
                .setExtraHTTPHeaders(Map.of("Accept-Language", "es-US")));
        entry = entry(browser, learner);
        entry.enroll(TwoLanguagesPack.ID);
    }

    @Test
    void aLessonIsReadInSpanishAndOnePressShowsTheEnglish() {
        Page page = browser.newPage();
        page.navigate(site() + "/courses/" + TwoLanguagesPack.ID + "/" + TwoLanguagesPack.LESSON);
        assertThat(page.locator("h1")).hasText("El torniquete");
        assertThat(page.locator("article.prose")).hasAttribute("lang", "es");
        assertThat(page.locator(".exhibit svg text")).hasText(new String[] {"codo", "EDTA"});
        assertThat(page.locator(".exhibit svg title")).hasText("Un brazo con una ligadura");
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

        page.locator(".lesson-head a[hreflang=en]").click();
        assertThat(page.locator("h1")).hasText("The tourniquet");
        assertThat(page.locator("article.prose")).hasAttribute("lang", "en");
        assertThat(page.locator(".exhibit svg text")).hasText(new String[] {"elbow", "EDTA"});
        page.locator(".lesson-head a[hreflang=es]").click();
        assertThat(page.locator("h1")).hasText("El torniquete");
    }

    @Test
    void practiceIsAskedAndExplainedInSpanish() {
        Room room = entry.start(TwoLanguagesPack.QUIZ, "tutor");
        assertThat(room.part("stem").getByText(SPANISH)).isVisible();
        room.choose("b");
        room.button("Comprobar").click();
        assertThat(room.part("feedback")).isVisible();
        assertThat(room.part("rationale").getByText("El límite es un minuto.")).isVisible();
        assertThat(room.part("rationale").getByText("One minute is the limit.")).isHidden();
        picture(room.page(), "two-languages-practice");

        room.button("Siguiente").click();
        assertThat(room.part("stem").getByText("¿Cuánto suman dos tubos?")).isVisible();
        String spanish = room.part("stem").locator("[lang=es]").innerText();
        String english = room.part("stem").locator(".tongue[lang=en]").textContent();
        assertThat(english.replaceAll("\\D", "")).isNotEmpty().isEqualTo(spanish.replaceAll("\\D", ""));

        room.button("Siguiente").click();
        assertThat(room.part("stem")).hasText(ENGLISH);
        assertThat(room.part("stem")).hasAttribute("lang", "en");
    }

    @Test
    void anExamShowsTheEnglishByKeyboardAndLosesNothing() {
        Room room = entry.start(TwoLanguagesPack.EXAM, "exam");
        Page page = room.page();
        room.choose("b");
        assertThat(room.chip()).hasAttribute("data-state", "saved");
        assertThat(Accessibility.violations(page)).isEmpty();
        picture(page, "two-languages-room");

        Locator english = page.getByRole(AriaRole.SWITCH);
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

        handIn(room);
        page.navigate(site() + "/attempts/" + room.attempt() + "/review");
        Locator first = page.locator(".reviewed").first();
        assertThat(first.getByText(SPANISH)).isVisible();
        assertThat(first.getByText("La sangre que no circula se concentra.")).isVisible();
        assertThat(first.getByText("One minute is the limit.")).isHidden();
        assertThat(Accessibility.violations(page)).isEmpty();
        picture(page, "two-languages-review");
    }

    @Test
    void allWordsOfAReviewComeInOneStatement() {
        Room room = entry.start(TwoLanguagesPack.EXAM, "exam");
        handIn(room);

        // once may fall into the moment in which the news of forgetting comes round
        assertThat(List.of(wordsRead(room), wordsRead(room), wordsRead(room))).contains(1L);
    }

    private long wordsRead(Room room) {
        transactions.executeWithoutResult(_ -> words.forgetOnceKept());
        return statements
                .during(() -> room.page().navigate(site() + "/attempts/" + room.attempt() + "/review"))
                .stream()
                .filter(sql -> sql.contains("from item_words"))
                .count();
    }

    private static void handIn(Room room) {
        room.button("Terminar").click();
        room.button("Entregar").click();
        room.dialog()
                .getByText("Entregar", new Locator.GetByTextOptions().setExact(true))
                .click();
        room.page().waitForURL("**/result");
    }

    @Test
    void titlesAreInSpanishAndThoseWithoutSayThatTheyAreEnglish() {
        Page page = browser.newPage();
        page.navigate(site() + COURSE);
        assertThat(page.locator("h1")).hasText("Sacar sangre");
        assertThat(page.locator("h1[lang]")).hasCount(0);
        assertThat(page.locator(".lede")).hasText("De eso se trata.");
        assertThat(page.locator(".outline h2")).hasText("Primero");
        assertThat(page.locator(".lessons h3")).hasText("El torniquete");
        assertThat(page.locator(".lessons .muted:not(.num)")).hasText("Cuándo se quita.");
        assertThat(page.locator("main [lang=en]")).hasCount(0);
        assertThat(Accessibility.violations(page)).isEmpty();

        page.navigate(site() + COURSE + "/" + TwoLanguagesPack.LESSON);
        assertThat(page.locator(".lesson-head .crumbs li")).hasText(new String[] {"Sacar sangre", "Primero"});
        assertThat(page.locator(".reader-side a[aria-current=page]")).hasText("El torniquete");
        assertThat(page.locator(".lesson-quiz h2")).hasText("Cuestionario");

        page.navigate(site() + COURSE + "/glossary");
        assertThat(page.locator("dt:not([lang])")).hasText("torniqueteligaduratourniquet, band");
        assertThat(page.locator("dt [lang=en]")).hasText("tourniquet, band");
        assertThat(page.locator("dd:not([lang]):not([data-part])")).hasText("Un torniquete frena la sangre.");
        assertThat(page.locator("dt[lang=en]")).hasText("loop of the band");
        assertThat(Accessibility.violations(page)).isEmpty();

        page.navigate(site() + "/today");
        assertThat(page.locator("#next")).hasText("El torniquete");
        assertThat(page.locator("aside h3")).hasText("Sacar sangre");

        page.navigate(site() + "/practice");
        assertThat(page.locator("h4:not([lang])").getByText("Cuestionario")).isVisible();
        assertThat(page.locator("h4[lang=en]").getByText("Exam").first()).isVisible();
    }

    @Test
    void whatIsFoundIsCalledInSpanishWithTheEnglishBesideIt() {
        index.refresh();
        Page page = browser.newPage();
        page.navigate(site() + "/search?q=tourniquet");
        Locator term =
                page.locator("section[aria-labelledby=terms] .found-title").first();
        assertThat(term).hasText("torniquete tourniquet");
        assertThat(term.locator("[lang=en] mark")).hasText("tourniquet");
        Locator lesson = page.locator("section[aria-labelledby=lessons] .found-title");
        assertThat(lesson.first()).hasText("El torniquete The tourniquet");
        assertThat(Accessibility.violations(page)).isEmpty();

        page.navigate(site() + "/search?q=thicker");
        assertThat(lesson).hasText("Por qué Why");
        page.navigate(site() + COURSE + "/glossary?q=ligadura");
        assertThat(page.locator("dt:not([lang])")).hasText("torniqueteligaduratourniquet, band");
    }

    @Test
    void aTitleThatIsChangedHereIsReadInEnglish() {
        String rename = "update course set title = :title where slug = 'twotongues'";
        jdbc.sql(rename).param("title", "Drawing more blood").update();
        try {
            Page page = browser.newPage();
            page.navigate(site() + COURSE);
            assertThat(page.locator("h1[lang=en]")).hasText("Drawing more blood");
            assertThat(page.locator(".outline h2")).hasText("Primero");
        } finally {
            jdbc.sql(rename).param("title", "Drawing blood").update();
        }
    }

    @Test
    void titlesAreInEnglishForWhoReadsIt() {
        Page page = entry(browser(), learner).browser().newPage();
        for (String path : List.of(COURSE, COURSE + "/glossary", "/search?q=tourniquet", "/today", "/practice", "/")) {
            page.navigate(site() + path);
            assertThat(page.locator("main")).not().containsText(Pattern.compile("Sacar|[Tt]orniquete|Cuestionario"));
            assertThat(page.locator("main [lang]")).hasCount(0);
        }
    }

    @Test
    void whoReadsEnglishMeetsNoSpanish() {
        Room room = entry(browser(), learner).start(TwoLanguagesPack.QUIZ, "tutor");
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

    @Test
    void takenAgainNoTitleIsWrittenAgain() {
        String rows =
                "select string_agg(english || ' ' || words || ' ' || ctid, ', ' order by english) from title_words";
        String before = jdbc.sql(rows).query(String.class).single();
        assertThat(before).contains("Tourniquets Torniquetes", "Board Junta", "Area Tema");
        jdbc.sql("update pack_load set hash = 'another' where pack = 'twotongues'")
                .update();
        packs.load(new TwoLanguagesPack(folder).source());
        assertThat(jdbc.sql(rows).query(String.class).single()).isEqualTo(before);
    }
}
