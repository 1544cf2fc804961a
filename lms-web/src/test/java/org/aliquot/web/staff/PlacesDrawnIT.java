package org.aliquot.web.staff;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonArray;
import com.google.gson.JsonObject;
import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.CDPSession;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.BoundingBox;
import com.microsoft.playwright.options.FilePayload;
import com.microsoft.playwright.options.Position;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.aliquot.bank.ItemBank;
import org.aliquot.blueprint.Exams;
import org.aliquot.blueprint.QuizChange;
import org.aliquot.people.Role;
import org.aliquot.question.HotspotTask;
import org.aliquot.web.gallery.Accessibility;
import org.aliquot.web.gallery.Chromium;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** An author draws the places of a question on its picture; what is drawn is what counts for those who mark it. */
class PlacesDrawnIT extends DeskTest {

    private static final String DRAWING = """
            <svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 100 50" role="img">
              <title>Two cells</title><desc>A small pale disc on the left, a large lobed cell on the right.</desc>
              <circle cx="20" cy="25" r="10"/><circle cx="70" cy="25" r="18"/>
            </svg>
            """;

    @Autowired
    private ItemBank bank;

    @Autowired
    private Exams exams;

    private Person author;

    @BeforeEach
    void anAuthorIsThere() {
        author = person(Role.ADMINISTRATOR);
    }

    @Test
    void placesAreDrawnMovedNamedPublishedAndFoundByWhoMarksThem() {
        Page page = withPicture(page(author));
        tool(page, "Ellipse").click();
        drag(page, 50, 10, 90, 90);
        assertThat(shape(page, 0)).hasValue("ellipse 70 50 20 40");
        page.getByLabel("Place 1: what is seen there").fill("A large lobed cell");
        assertThat(page.locator("[name='task.parts[0].text']")).hasValue("A large lobed cell");
        assertThat(page.locator("[name='task.parts[0].marked']")).isChecked();

        tool(page, "Rectangle").click();
        drag(page, 5, 20, 25, 70);
        drag(page, 15, 45, 20, 50);
        assertThat(shape(page, 1)).hasValue("box 10 25 20 50");
        drag(page, 30, 75, 35, 80);
        assertThat(shape(page, 1)).hasValue("box 10 25 25 55");
        page.getByLabel("Place 2: what is seen there").fill("A small pale disc");
        assertThat(page.locator("#draft-state")).containsText("Draft saved");
        assertThat(Accessibility.violations(page)).isEmpty();

        String slug = publish(page);
        HotspotTask task = (HotspotTask) bank.find(slug).orElseThrow().content().task();
        assertThat(task.places()).extracting(HotspotTask.Place::target).containsExactly(true, false);
        String exam = exam(slug);
        assertThat(verdict(exam, 70, 50)).isEqualTo("Right");
        assertThat(verdict(exam, 88, 15)).isEqualTo("Not right");
    }

    @Test
    void byKeysAPlaceIsPutMovedResizedDeletedAndBroughtBack() {
        Page page = withPicture(page(author));
        tool(page, "Rectangle").press("Enter");
        assertThat(frame(page)).isFocused();
        page.keyboard().press("Enter");
        assertThat(shape(page, 0)).hasValue("box 40 40 20 20");
        page.keyboard().press("ArrowLeft");
        page.keyboard().press("ArrowDown");
        page.keyboard().press("Shift+ArrowRight");
        assertThat(shape(page, 0)).hasValue("box 39 41 21 20");
        assertThat(page.locator(".places [role=status]"))
                .hasText("Place 1, rectangle, upper left corner at 39% 41%, 21% wide, 20% high.");
        page.keyboard().press("Delete");
        assertThat(shape(page, 0)).hasValue("");
        page.keyboard().press("Control+z");
        assertThat(shape(page, 0)).hasValue("box 39 41 21 20");
        page.keyboard().press("Control+z");
        assertThat(shape(page, 0)).hasValue("box 40 40 20 20");
        page.keyboard().press("Tab");
        assertThat(page.getByLabel("Place 1: what is seen there")).isFocused();
    }

    @Test
    void numbersThatAreTypedAreDrawnAndAnOutlineIsPressedCornerByCorner() {
        Page page = withPicture(page(author));
        shape(page, 2).fill("ellipse 20 50 10 20");
        assertThat(page.locator(".place-sheet ellipse.place-line")).hasAttribute("cx", "20");
        tool(page, "Outline").click();
        for (int[] corner : List.of(new int[] {50, 10}, new int[] {90, 10}, new int[] {70, 90}, new int[] {50, 10})) {
            press(page, corner[0], corner[1]);
        }
        assertThat(shape(page, 0)).hasValue("polygon 50 10 90 10 70 90");
        drag(page, 70, 90, 80, 80);
        assertThat(shape(page, 0)).hasValue("polygon 50 10 90 10 80 80");
        page.locator(".places [data-part=undo]").click();
        assertThat(shape(page, 0)).hasValue("polygon 50 10 90 10 70 90");
        page.locator(".places li button").nth(1).click();
        page.locator(".places [data-part=remove]").click();
        assertThat(shape(page, 2)).hasValue("");
    }

    @Test
    void aFingerDrawsAPlaceAndThePageStaysWhereItIs() {
        Page page = withPicture(phone());
        tool(page, "Ellipse").tap();
        Object before = page.evaluate("scrollY");
        CDPSession finger = page.context().newCDPSession(page);
        frame(page).hover(); // waits until the page has come to rest
        touch(page, finger, "touchStart", 10, 20);
        for (int step = 1; step <= 4; step++) {
            touch(page, finger, "touchMove", 10 + 5 * step, 20 + 15 * step);
        }
        JsonObject end = new JsonObject();
        end.addProperty("type", "touchEnd");
        end.add("touchPoints", new JsonArray());
        finger.send("Input.dispatchTouchEvent", end);

        assertThat(shape(page, 0)).hasValue(Pattern.compile("ellipse 20(\\.\\d)? 50(\\.\\d)? .*"));
        assertThat(page.evaluate("scrollY")).isEqualTo(before);
        assertThat(page.evaluate("document.documentElement.scrollWidth - innerWidth"))
                .isEqualTo(0);
    }

    private Page phone() {
        Page page = page(author);
        BrowserContext phone = Chromium.browser()
                .newContext(new Browser.NewContextOptions()
                        .setViewportSize(390, 844)
                        .setHasTouch(true)
                        .setIsMobile(true)
                        .setStorageState(page.context().storageState()));
        page.context().onClose(_ -> phone.close());
        return phone.newPage();
    }

    private Page withPicture(Page page) {
        page.navigate(site() + "/teach/items/new?type=hotspot");
        page.locator("#editor [name=topic]")
                .selectOption(page.locator("#editor [name=topic] option").nth(1).getAttribute("value"));
        Map.of(
                        "stem", "Mark the large cell.",
                        "rationale", "The rule behind it.",
                        "takeaway", "One line.",
                        "references", "A textbook, page 3")
                .forEach((name, text) ->
                        page.locator("#editor [name=" + name + "]").fill(text));
        assertThat(page.locator(".places")).containsText("bring a picture of your own");
        page.locator("#draft-state button").first().click();
        page.locator("#picture > summary").click();
        page.locator("#exhibit-file")
                .setInputFiles(new FilePayload("cells.svg", "image/svg+xml", DRAWING.getBytes(StandardCharsets.UTF_8)));
        page.locator("#picture button").click();
        assertThat(page.locator(".notice").first()).containsText("shown with the question");
        frame(page).scrollIntoViewIfNeeded();
        return page;
    }

    private String publish(Page page) {
        page.locator("#editor [name=attested]").check();
        page.locator("#draft-state button").first().click();
        page.getByText("Publish version 1").click();
        assertThat(page.locator(".notice").first()).containsText("Published");
        return page.url().replaceAll(".*/items/([^/?]+).*", "$1");
    }

    private String exam(String slug) {
        var made = (QuizChange.Changed) exams.make("Places " + slug, List.of(slug), author.id());
        String key = made.version().spec().key();
        Map<String, String> rules = Map.of(
                "number", "1", "items", "1", "title", "Places", "courses", "mlt", "minutes", "10", "modes", "tutor");
        client(author).post("/teach/quizzes/" + key + "/rules", rules);
        return key;
    }

    /** What a learner reads who marks this place of the picture. */
    private String verdict(String exam, int x, int y) {
        Person learner = learner();
        Page page = page(learner);
        String attempt = learner.api()
                .post("/attempts", "{\"exam\": \"" + exam + "\", \"mode\": \"tutor\"}")
                .requireStatus(201)
                .text("/id");
        page.navigate(site() + "/attempts/" + attempt + "?started");
        Locator picture = page.locator(".markable");
        BoundingBox box = picture.boundingBox();
        picture.click(new Locator.ClickOptions().setPosition(new Position(box.width * x / 100, box.height * y / 100)));
        assertThat(page.locator("[data-part=chip]")).hasAttribute("data-state", "saved");
        page.getByText("Check answer").click();
        assertThat(page.locator("[data-part=feedback]")).isVisible();
        String verdict = page.locator("[data-part=verdict]").innerText();
        learner.api().post("/attempts/" + attempt + "/submit", "").requireStatus(200);
        return verdict;
    }

    private static Locator frame(Page page) {
        return page.locator(".place-frame");
    }

    private static Locator tool(Page page, String name) {
        return page.locator(".places button[data-tool]").getByText(name);
    }

    private static Locator shape(Page page, int row) {
        return page.locator("[name='task.parts[" + row + "].other']");
    }

    private static void press(Page page, int x, int y) {
        over(page, x, y);
        page.mouse().down();
        page.mouse().up();
    }

    private static void drag(Page page, int x, int y, int toX, int toY) {
        over(page, x, y);
        page.mouse().down();
        over(page, (x + toX) / 2, (y + toY) / 2);
        over(page, toX, toY);
        page.mouse().up();
    }

    /** In percent of the picture, once the page has come to rest. */
    private static void over(Page page, int x, int y) {
        BoundingBox box = frame(page).boundingBox();
        frame(page)
                .hover(new Locator.HoverOptions()
                        .setForce(page.locator(".place-frame:active").count() > 0)
                        .setPosition(new Position(box.width * x / 100, box.height * y / 100)));
    }

    private static void touch(Page page, CDPSession finger, String type, int x, int y) {
        BoundingBox box = frame(page).boundingBox();
        JsonObject point = new JsonObject();
        point.addProperty("x", box.x + box.width * x / 100);
        point.addProperty("y", box.y + box.height * y / 100);
        JsonArray points = new JsonArray();
        points.add(point);
        JsonObject touch = new JsonObject();
        touch.addProperty("type", type);
        touch.add("touchPoints", points);
        finger.send("Input.dispatchTouchEvent", touch);
    }
}
