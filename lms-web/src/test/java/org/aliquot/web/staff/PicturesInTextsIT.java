package org.aliquot.web.staff;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import javax.imageio.ImageIO;
import org.aliquot.authoring.ItemDesk;
import org.aliquot.authoring.ItemDraft;
import org.aliquot.authoring.PublishResult;
import org.aliquot.bank.ItemBank;
import org.aliquot.bank.Purpose;
import org.aliquot.blueprint.Exams;
import org.aliquot.blueprint.QuizChange;
import org.aliquot.catalog.ExhibitDesk;
import org.aliquot.catalog.ExhibitResult;
import org.aliquot.people.AccountId;
import org.aliquot.people.Role;
import org.aliquot.question.FieldProblem;
import org.aliquot.question.ItemContent;
import org.aliquot.question.OptionContent;
import org.aliquot.question.Questions;
import org.aliquot.question.SingleTask;
import org.aliquot.web.gallery.Accessibility;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Pictures in the lines of a question's texts: shown wherever the question is, described, and for good those of the version. */
class PicturesInTextsIT extends DeskTest {

    private static final String SVG =
            "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 9 9\"><title>A curve</title><desc>It rises.</desc>"
                    + "<path d=\"M0 9L9 0\" class=\"line\"/></svg>";

    @Autowired
    private ItemDesk desk;

    @Autowired
    private ItemBank bank;

    @Autowired
    private ExhibitDesk exhibits;

    @Autowired
    private Exams exams;

    @Autowired
    private JdbcClient jdbc;

    private Person author;
    private String smear;
    private String curve;

    @BeforeEach
    void anAuthorsPictures() throws IOException {
        author = person(Role.ADMINISTRATOR);
        smear = kept(png(60), "A smear");
        curve = kept(SVG.getBytes(StandardCharsets.UTF_8), "");
    }

    @Test
    void areShownInTheEditorTheRoomAndTheReviewWithTheAuthorsWords() {
        ItemDraft draft = desk.create(content(smear), Purpose.EXAM, by());
        Page editor = page(author);
        editor.navigate(site() + "/teach/items/" + draft.slug() + "/edit");
        assertShown(editor.locator("#preview-question"));
        editor.locator("summary:text-is('After answering')").click();
        assertSeen(editor.locator("#preview-review .notes img"), "the smear again");
        assertThat(Accessibility.violations(editor, "#preview-question")).isEmpty();

        assertThat(desk.publish(draft.itemId(), draft.version(), by())).isInstanceOf(PublishResult.Published.class);
        Person learner = person(Role.LEARNER);
        learner.api().post("/enrollments", "{\"course\": \"mlt\"}").requireStatus(201);
        String attempt = learner.api()
                .post("/attempts", "{\"exam\": \"" + quiz(draft.slug()) + "\", \"mode\": \"exam\"}")
                .requireStatus(201)
                .text("/id");
        Page room = page(learner);
        room.navigate(site() + "/attempts/" + attempt + "?started");
        assertShown(room.locator("main"));

        learner.api().post("/attempts/" + attempt + "/submit", "").requireStatus(200);
        String review = learner.api()
                .get("/attempts/" + attempt + "/review")
                .requireStatus(200)
                .text("/items/0/stemHtml");
        assertThat(review).contains("alt=\"a thin smear\"").contains("src=\"/exhibits/");
        Page after = room.context().newPage();
        after.navigate(site() + "/attempts/" + attempt + "/review");
        assertShown(after.locator("main"));
    }

    @Test
    void staysTheOneOfTheVersionWhateverTheNameMeansLater() throws IOException {
        ItemDraft draft = desk.create(content(smear), Purpose.EXAM, by());
        desk.publish(draft.itemId(), draft.version(), by());
        var version = bank.find(draft.slug()).orElseThrow();
        String other = kept(png(90), "Another smear");
        String before = version.pictures().get(smear);
        jdbc.sql(
                        "update exhibit_name set sha256 = (select sha256 from exhibit_name where name = :other) where name = :name")
                .param("other", other)
                .param("name", smear)
                .update();

        assertThat(bank.review(version.id()).stemHtml()).contains(before);
        assertThat(desk.preview(version.content(), 1).shown().asked().stemHtml())
                .contains("<img")
                .doesNotContain(before);
    }

    @Test
    void haveAKnownNameAndWordsBeforeTheyArePublished() {
        ItemDraft unknown = desk.create(content("no-such-picture"), Purpose.EXAM, by());

        assertThat(desk.publish(unknown.itemId(), unknown.version(), by()))
                .isInstanceOfSatisfying(
                        PublishResult.Invalid.class,
                        invalid -> assertThat(invalid.problems())
                                .containsExactly(
                                        new FieldProblem("stem", 3, "there is no picture called 'no-such-picture'"),
                                        new FieldProblem("rationale", "there is no picture called 'no-such-picture'")));
        assertThat(desk.preview(unknown.content(), 1).shown().asked().stemHtml())
                .contains("a thin smear")
                .doesNotContain("<img");
    }

    private static void assertShown(Locator question) {
        assertSeen(question.locator(".stem img").first(), "a thin smear");
        Locator drawing = question.locator(".option .picture[role=img]").first();
        assertThat(drawing).hasAttribute("aria-label", "a \"rising\" curve");
        assertThat(drawing.locator("svg path")).hasCount(1);
        assertThat(drawing.boundingBox().width).isGreaterThan(20);
    }

    private static void assertSeen(Locator picture, String words) {
        assertThat(picture).hasAttribute("alt", words);
        picture.scrollIntoViewIfNeeded();
        assertThat(picture).isVisible();
        picture.page().waitForCondition(() -> (int) picture.evaluate("one => one.naturalWidth") == 60);
    }

    private String quiz(String slug) {
        var quiz = (QuizChange.Changed) exams.make("Pictures " + slug, List.of(slug), by());
        String key = quiz.version().spec().key();
        client(author)
                .post(
                        "/teach/quizzes/" + key + "/rules",
                        Map.of("number", "1", "items", "1", "title", "Pictures", "courses", "mlt", "minutes", "10"));
        return key;
    }

    private AccountId by() {
        return author.id();
    }

    private String kept(byte[] file, String title) {
        return ((ExhibitResult.Kept) exhibits.upload(file, title, title.isEmpty() ? "" : "Round cells.", by()))
                .upload()
                .name();
    }

    private ItemContent content(String picture) {
        return Questions.asking(new SingleTask(
                        List.of(
                                new OptionContent("a", "![a \"rising\" curve](" + curve + ")", true, "Because.", null),
                                new OptionContent("b", "Neither", false, "Because not.", "mixed-up")),
                        false))
                .withTopic("mlt-hema-microcytic-anemia")
                .withStem("Look at this:\n\nHere is ![a thin smear](%s). Which curve fits?".formatted(picture))
                .withRationale("The rule: ![the smear again](%s).".formatted(picture))
                .content();
    }

    private static byte[] png(int width) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        BufferedImage image = new BufferedImage(width, 30, BufferedImage.TYPE_INT_RGB);
        image.setRGB(1, 1, (int) System.nanoTime());
        ImageIO.write(image, "png", out);
        return out.toByteArray();
    }
}
