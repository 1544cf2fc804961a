package org.aliquot.web.language;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import java.math.BigDecimal;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.aliquot.PlatformTest;
import org.aliquot.clinical.Bench;
import org.aliquot.clinical.DayLog;
import org.aliquot.clinical.Evaluation;
import org.aliquot.clinical.PracticePlan;
import org.aliquot.clinical.PreceptorResult;
import org.aliquot.clinical.PreceptorVisit;
import org.aliquot.clinical.Preceptors;
import org.aliquot.clinical.Rating;
import org.aliquot.clinical.RotationPlan;
import org.aliquot.clinical.Rotations;
import org.aliquot.clinical.Signer;
import org.aliquot.clinical.Signing;
import org.aliquot.clinical.SkillLevel;
import org.aliquot.cohort.Scope;
import org.aliquot.credits.CredentialResult;
import org.aliquot.credits.CredentialWish;
import org.aliquot.credits.Credentials;
import org.aliquot.credits.CreditCategory;
import org.aliquot.credits.CreditResult;
import org.aliquot.credits.CreditUnit;
import org.aliquot.credits.Credits;
import org.aliquot.credits.NewCredit;
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

    private static final List<String> OF_VISITORS = List.of(
            "/sign-in",
            "/",
            "/sign-up",
            "/password-resets",
            "/no/such/page",
            "/offline",
            "/pathway",
            "/pathway/routes",
            "/pathway/routes?schooling=high-school&program=phlebotomy&accreditor=naacls&finished=1&phlebotomy=2"
                    + "&state=California",
            "/pathway/routes?hours=many",
            "/certificates",
            "/certificates/7KQ4-M2XD-9PTV",
            "/badges",
            "/verify",
            "/verify/3f5a",
            "/track-record",
            "/accessibility",
            "/help/learner");
    private static final List<String> OF_LEARNERS = List.of(
            "/today",
            "/today/class",
            "/",
            "/courses/mlt",
            "/courses/phlebotomy",
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
            "/courses/mlt/intervals",
            "/notices",
            "/offline/courses/mlt/lessons/mlt-lo-03",
            "/offline/courses/mlt/cards",
            "/offline/practice",
            "/records",
            "/records/transcript",
            "/records/credits",
            "/records/credits/new",
            "/records/credentials/new",
            "/records/clinical");

    /**
     * Texts that a reader meets, outside what says that it is English, and that have words which Spanish has not. Options of
     * questions, titles of tasks and names of areas are of the course, in whichever language it has them.
     */
    private static final String LEFT_IN_ENGLISH = """
            () => {
              const words = /\\b(the|and|your|you|with|are|is|this|that|what|how|not|from|when|sign|read|lessons?|questions?|answers?|minutes?|days?)\\b/i;
              const spanish = /\\b(el|la|los|las|de|del|por|su|sus|en|un|una|que|con|para|y|ver|explorar)\\b/i;
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

    @Autowired
    private Credentials credentials;

    @Autowired
    private Credits credits;

    @Autowired
    private Rotations rotations;

    @Autowired
    private Preceptors preceptors;

    @Test
    void aVisitorWhoseBrowserPrefersSpanishReadsIt() {
        try (BrowserContext window = window("es-MX")) {
            Page page = window.newPage();
            SoftAssertions.assertSoftly(all -> OF_VISITORS.forEach(path -> isSpanish(all, page, path)));
        }
    }

    @Test
    void theQuestionToTryIsInSpanishWhereACourseHasOne() {
        try (BrowserContext window = window("es-MX")) {
            Page page = window.newPage();
            page.navigate(site() + "/");
            assertThat(page.textContent("#try .stem .tongue[lang=es]")).contains("¿");
            page.click("#try .option >> nth=0");
            page.click("#try button:has-text('Comprobar')");
            page.waitForSelector("#try .notes .tongue[lang=es]");
        }
    }

    @Test
    void aLearnerWhoChoosesSpanishReadsItWhateverTheBrowserPrefers() {
        Person learner = learner();
        goals.set(learner.id(), null, new GoalWish("ascp-mlt", null, EnumSet.allOf(DayOfWeek.class), 45));
        try (BrowserContext window = window("en-US")) {
            signIn(window, learner);
            Page page = window.newPage();
            page.navigate(site() + "/today");
            assertThat(page.getAttribute("html", "lang")).isEqualTo("en");
            page.click(".site-foot button[value=es]");
            page.waitForSelector("html[lang=es]");

            SoftAssertions.assertSoftly(all -> OF_LEARNERS.forEach(path -> isSpanish(all, page, path)));
        }
        assertThat(learner.api().get("/me/profile").text("/language")).isEqualTo("es");
    }

    /** Credentials in all states, what was earned, and a rotation with everything that is signed in one. */
    @Test
    void recordsOfCreditsAndRotationsAreReadInSpanish() {
        Person learner = learner();
        keepCredits(learner);
        signRotation(learner);
        String credit = credits.ledger(learner.id()).credits().getFirst().id().toString();
        try (BrowserContext window = window("es-US")) {
            signIn(window, learner);
            Page page = window.newPage();
            SoftAssertions.assertSoftly(all -> {
                for (String path : List.of("/records/credits", "/records/credits/" + credit, "/records/clinical")) {
                    page.navigate(site() + path);
                    page.evaluate("document.querySelectorAll('details').forEach((one) => (one.open = true))");
                    saysNoEnglish(all, page, path);
                }
            });
            assertThat(page.textContent("main"))
                    .contains(
                            "1 de 8 destrezas con firma de desempeño independiente",
                            "Horas firmadas: 7.5 de 40",
                            "12 venopunciones y 1 punción capilar sin ayuda",
                            "Identifica al paciente con dos identificadores antes de cada extracción",
                            "Firma: Ana Ruiz, MLS(ASCP), el");
            page.navigate(site() + "/records/credits");
            assertThat(page.textContent("main"))
                    .contains("2.5 de 24 puntos", "Todavía necesita 21.5 puntos a más tardar el", "Cuenta para ");

            page.navigate(site() + "/records/credits/new");
            page.click("form[enctype] button[data-kind=primary]");
            SoftAssertions.assertSoftly(all -> saysNoEnglish(all, page, "a credit of which all is missing"));
            assertThat(page.locator(".error").count()).isEqualTo(5);
        }
    }

    private void keepCredits(Person learner) {
        keep(learner, "amt-rpt", "RPT(AMT)");
        keep(learner, "fl-lab", "Florida clinical laboratory license");
        keep(learner, "ca-lab", "Mi licencia");
        keep(learner, "ascp-pbt", "PBT(ASCP)");
        keep(learner, "ascp-mls", "MLS(ASCP)");
        for (boolean anyhow : new boolean[] {false, true}) {
            NewCredit told = new NewCredit(
                    anyhow ? "Gases arteriales" : "Extracciones seguras",
                    "Bayview College",
                    today().minusDays(3),
                    new BigDecimal("1.25"),
                    CreditUnit.CONTACT_HOUR,
                    CreditCategory.SAFETY,
                    null,
                    Set.of());
            assertThat(credits.add(learner.id(), UUID.randomUUID(), told, anyhow))
                    .isInstanceOf(CreditResult.Kept.class);
        }
    }

    private void keep(Person learner, String rule, String name) {
        LocalDate begins = today().minusYears(1);
        CredentialWish told =
                new CredentialWish(rule, name, begins, CredentialWish.lastDay(begins, 3), false, List.of(), null);
        assertThat(credentials.add(learner.id(), UUID.randomUUID(), told)).isInstanceOf(CredentialResult.Kept.class);
    }

    private void signRotation(Person learner) {
        Person instructor = person(Role.INSTRUCTOR);
        cohort(instructor, learner);
        Scope scope = Scope.taughtBy(instructor.id());
        UUID id = UUID.randomUUID();
        RotationPlan plan = new RotationPlan(
                learner.id(),
                Bench.PHLEBOTOMY,
                "Bayview Hospital",
                today().minusDays(3),
                today().plusDays(10),
                new BigDecimal(40));
        assertThat(rotations.plan(scope, id, plan, null, instructor.id())).isTrue();
        String secret = rotations.open(scope, id, instructor.id()).orElseThrow();
        PreceptorVisit visit = new PreceptorVisit(secret, "192.0.2.7", "ana", null);
        preceptors.introduce(visit, new Signer("Ana Ruiz", "MLS(ASCP)"));
        UUID struck = sign(visit, 1, SkillLevel.ASSISTED);
        sign(visit, 1, SkillLevel.INDEPENDENT);
        sign(visit, 2, SkillLevel.MORE_PRACTICE);
        rotations.strike(scope, id, struck, "Otra persona", instructor.id());
        rotations.practice(
                scope,
                id,
                UUID.randomUUID(),
                2,
                new PracticePlan("Diez extracciones en el modelo.", today().plusDays(5)),
                instructor.id());
        preceptors.sign(visit, new DayLog(UUID.randomUUID(), today(), new BigDecimal("7.5"), 12, 1));
        preceptors.sign(
                visit,
                new Evaluation(UUID.randomUUID(), Rating.MEETS, Rating.EXCEEDS, Rating.WITH_SUPPORT, "Muy bien", 0));
    }

    private UUID sign(PreceptorVisit visit, int number, SkillLevel level) {
        UUID id = UUID.randomUUID();
        assertThat(preceptors.sign(visit, new Signing(id, number, level, 1, today(), null, 0)))
                .isInstanceOf(PreceptorResult.Open.class);
        return id;
    }

    /** The first evening: a code that no class has, then the course itself. */
    @Test
    void whoEnrollsReadsSpanish() {
        try (BrowserContext window = window("es-US")) {
            signIn(window, person(Role.LEARNER));
            Page page = window.newPage();
            page.navigate(site() + "/courses/mlt");
            page.locator("details:has(input[name=key]) > summary").click();
            page.fill("input[name=key]", "NADIE-123");
            page.press("input[name=key]", "Enter");
            page.waitForSelector(".notice");
            SoftAssertions.assertSoftly(all -> saysNoEnglish(all, page, "a code of no class"));

            page.navigate(site() + "/courses/mlt");
            page.locator("form[action$='/enrollment']:not(:has(input[name=key])) button")
                    .first()
                    .click();
            page.waitForSelector(".notice");
            SoftAssertions.assertSoftly(all -> saysNoEnglish(all, page, "enrolled"));
        }
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
            signIn(window, person(Role.INSTRUCTOR));
            Page page = window.newPage();
            page.navigate(site() + "/teach");
            assertThat(page.getAttribute("html", "lang")).isEqualTo("en");
            assertThat(page.textContent(".skip")).isEqualTo("Skip to content");
        }
    }

    private void isSpanish(SoftAssertions all, Page page, String path) {
        page.navigate(site() + path);
        saysNoEnglish(all, page, path);
        for (int width : new int[] {320, 390}) {
            page.setViewportSize(width, 800);
            all.assertThat(page.evaluate("() => document.documentElement.scrollWidth"))
                    .as("%s at %d px", path, width)
                    .isEqualTo(width);
        }
    }

    private static void saysNoEnglish(SoftAssertions all, Page page, String where) {
        all.assertThat(page.getAttribute("html", "lang")).as(where).isEqualTo("es");
        all.assertThat((List<?>) page.evaluate(LEFT_IN_ENGLISH)).as(where).isEmpty();
        all.assertThat(Accessibility.violationsAgain(page)).as(where).isEmpty();
    }

    private static BrowserContext window(String locale) {
        return Chromium.browser().newContext(new Browser.NewContextOptions().setLocale(locale));
    }
}
