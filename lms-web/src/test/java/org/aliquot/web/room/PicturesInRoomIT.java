package org.aliquot.web.room;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Route;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import org.aliquot.blueprint.ExamCopies;
import org.aliquot.blueprint.ExamVersion;
import org.aliquot.blueprint.Exams;
import org.aliquot.blueprint.QuizChange;
import org.aliquot.examplan.ExamRules;
import org.aliquot.people.AccountId;
import org.aliquot.people.Role;
import org.aliquot.web.gallery.Accessibility;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Pictures of fields come after their questions, also when the network does not help. */
class PicturesInRoomIT extends RoomTest {

    private static final String PICTURES = "**/pictures/*";

    private static final String ADDRESSES_ASKED = """
            new Set(performance.getEntriesByType("resource")
              .filter(({ name, responseEnd }) => name.includes("/pictures/") && responseEnd > 0)
              .map(({ name }) => name)).size
            """;

    @Autowired
    private Exams exams;

    @Autowired
    private ExamCopies copies;

    private String exam;

    @BeforeEach
    void anExamOfThreeFields() {
        List<String> fields = List.copyOf(jdbc.sql("""
                        select item.slug from item
                        join item_version on item_version.item_id = item.id
                        where item_version.type = 'field' and item.status = 'published' and item.topic like 'mlt-hema-%'
                          and item_version.content -> 'part' is null
                        group by item.slug order by item.slug limit 3
                        """).query(String.class).list());
        AccountId author = person(Role.INSTRUCTOR).id();
        ExamVersion quiz = ((QuizChange.Changed) exams.make("Fields " + author, fields, author)).version();
        ExamRules rules =
                new ExamRules(quiz.spec().title(), fields.size(), null, null, false, false, Map.of(), List.of("mlt"));
        copies.change(quiz.spec().key(), quiz.number(), rules, author);
        exam = quiz.spec().key();
    }

    @Test
    void whoLosesTheNetworkStillSeesThePicturesOfAllQuestions() {
        Room room = entry(browser(), learner()).start(exam, "exam");
        room.page().waitForCondition(() -> fetched(room) == 3);
        room.page().context().setOffline(true);
        for (int position = 1; position <= 3; position++) {
            assertThat(room.heading()).hasText("Question " + position + " of 3");
            assertShown(room);
            room.choose("b");
            if (position < 3) {
                room.next();
            }
        }
        picture(room.page(), "fields-offline");
    }

    @Test
    void aPictureThatDoesNotComeIsAskedForAgainAndTheQuestionCanBeReadMeanwhile() {
        BrowserContext browser = browser();
        browser.route(PICTURES, Route::abort);
        Room room = entry(browser, learner()).start(exam, "exam");
        Locator missing = room.page().locator(".exhibit [data-part=missing]");
        assertThat(missing).containsText("The picture has not come yet.");
        room.page().getByText("Read the drawing in words").click();
        assertThat(room.page().locator(".exhibit details p")).containsText("µm");
        assertThat(Accessibility.violations(room.page())).isEmpty();
        picture(room.page(), "field-missing");

        browser.unroute(PICTURES);
        missing.getByText("Ask now").click();
        assertThat(missing).isHidden();
        assertShown(room);
    }

    @Test
    void aPictureThatIsBeingPreparedIsSaidToBeAndAnswersAreSavedMeanwhile() {
        BrowserContext browser = browser();
        var asked = new AtomicInteger();
        browser.route(PICTURES, route -> {
            asked.incrementAndGet();
            route.fulfill(new Route.FulfillOptions().setStatus(503).setHeaders(Map.of("Retry-After", "1")));
        });
        Room room = entry(browser, learner()).start(exam, "exam");
        Locator preparing = room.page().locator(".exhibit [data-part=preparing]");
        assertThat(preparing).containsText("The picture is being prepared and appears by itself.");
        assertThat(room.page().locator(".exhibit [data-part=missing]")).isHidden();
        room.choose("b");
        assertThat(room.chip()).hasAttribute("data-state", "saved");
        assertThat(Accessibility.violations(room.page())).isEmpty();
        picture(room.page(), "field-preparing");
        room.page().waitForCondition(() -> asked.get() > 1);
        assertThat(room.page().evaluate(ADDRESSES_ASKED))
                .as("the others wait for their turn")
                .isEqualTo(1);

        browser.unroute(PICTURES);
        assertThat(preparing).isHidden();
        assertShown(room);
    }

    @Test
    void aReviewAsksAgainForPicturesThatAreStillBeingPrepared() {
        Person learner = learner();
        String attempt = learner.api()
                .post("/attempts", "{\"exam\": \"" + exam + "\", \"mode\": \"exam\"}")
                .requireStatus(201)
                .text("/id");
        learner.api().post("/attempts/" + attempt + "/submit", "").requireStatus(200);
        awaitOutcome(attempt);
        BrowserContext browser = browser();
        signIn(browser, learner);
        var asked = new AtomicInteger();
        browser.route(PICTURES, route -> {
            if (asked.incrementAndGet() <= 4) {
                route.fulfill(new Route.FulfillOptions().setStatus(503).setHeaders(Map.of("Retry-After", "1")));
            } else {
                route.resume();
            }
        });
        Page page = browser.newPage();

        page.navigate(site() + "/attempts/" + attempt + "/review?show=all");

        assertThat(page.locator(".exhibit image")).hasCount(3);
        page.waitForCondition(() -> asked.get() > 4);
        assertThat(page.locator(".exhibit image[data-missing]")).hasCount(0);
        assertThat(page.locator("[data-part=missing]:visible")).hasCount(0);
        assertThat(Accessibility.violations(page)).isEmpty();
        picture(page, "review-fields");
    }

    @Test
    void staffWhoReadAFilmSeeItsFieldsAsTheyAreDrawn() {
        String film = jdbc.sql("""
                        select item.slug from item
                        join item_version on item_version.item_id = item.id
                        where item_version.type = 'differential' and item.status = 'published'
                          and item.topic like 'mlt-hema-%'
                        order by item.slug limit 1
                        """).query(String.class).single();
        BrowserContext browser = browser();
        signIn(browser, person(Role.INSTRUCTOR));
        browser.route(PICTURES, Route::abort);
        Page page = browser.newPage();

        page.navigate(site() + "/teach/items/" + film);

        Locator missing = page.locator("aliquot-question-preview .exhibit:visible [data-part=missing]");
        assertThat(missing).containsText("The picture has not come yet.");

        browser.unroute(PICTURES);
        missing.getByText("Ask now").click();
        assertThat(page.locator("aliquot-question-preview .exhibit-view:visible image[href^='/teach/items/']"))
                .hasCount(1);
        assertThat(missing).isHidden();
        picture(page, "film-read-by-staff");
    }

    private static void assertShown(Room room) {
        assertThat(room.page().locator(".exhibit-view image[href]")).hasCount(1);
        assertThat(room.page().evaluate("""
                async () => {
                  const { x, y, width, height } = document.querySelector(".exhibit-view image").getBBox();
                  await document.querySelector(".exhibit-view image").decode();
                  return [x, y, width, height].join(" ");
                }
                """)).isEqualTo("0 0 400 400");
    }

    private static int fetched(Room room) {
        return (int) room.page().evaluate(ADDRESSES_ASKED);
    }
}
