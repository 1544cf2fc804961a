package org.aliquot.web.room;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.BoundingBox;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.ForcedColors;
import com.microsoft.playwright.options.Media;
import com.microsoft.playwright.options.ReducedMotion;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.aliquot.blueprint.Admission;
import org.aliquot.blueprint.AdmissionChange;
import org.aliquot.blueprint.Admissions;
import org.aliquot.blueprint.ExamCopies;
import org.aliquot.blueprint.ExamVersion;
import org.aliquot.blueprint.Exams;
import org.aliquot.blueprint.Feedback;
import org.aliquot.blueprint.QuizChange;
import org.aliquot.examplan.ExamRules;
import org.aliquot.people.AccountId;
import org.aliquot.people.Role;
import org.aliquot.web.gallery.Accessibility;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;

/** Where an exam's rules say so, a photo of the screen says whose it was, and the mark is in nobody's way. */
class NameOnPagesIT extends RoomTest {

    private static final String NAME = "Ana <b>“María”</b> & \"Sons\"";

    @Autowired
    private Exams exams;

    @Autowired
    private ExamCopies copies;

    @Autowired
    private Admissions admissions;

    private Person learner;
    private String exam;

    @BeforeEach
    void anExamWhosePagesBearAName() {
        List<String> field = List.of(jdbc.sql("""
                        select item.slug from item
                        join item_version on item_version.item_id = item.id
                        where item_version.type = 'field' and item.status = 'published' and item.topic like 'mlt-hema-%'
                          and item_version.content -> 'part' is null
                        order by item.slug limit 1
                        """).query(String.class).single());
        AccountId author = person(Role.INSTRUCTOR).id();
        ExamVersion quiz = ((QuizChange.Changed) exams.make("Named " + author, field, author)).version();
        exam = quiz.spec().key();
        ExamRules rules = new ExamRules(quiz.spec().title(), 1, null, null, false, false, Map.of(), List.of("mlt"));
        copies.change(exam, quiz.number(), rules, author);
        Admission named = new Admission(null, null, null, Feedback.AFTER_FINAL, null, 1, true, 0);
        assertThat(admissions.change(exam, named, author)).isInstanceOf(AdmissionChange.Changed.class);
        learner = learner();
        jdbc.sql("update account set name = :name where id = :id")
                .param("name", NAME)
                .param("id", learner.id())
                .update();
    }

    @ParameterizedTest
    @CsvSource({"320, DARK", "390, LIGHT", "390, DARK", "1440, LIGHT", "1440, DARK"})
    void aPhotoOfTheScreenSaysWhoseItWasAndNobodyIsHindered(int width, ColorScheme scheme) {
        Room room = entry(browser(width, 844), learner).start(exam, "exam");
        Page page = room.page();
        page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(scheme).setReducedMotion(ReducedMotion.REDUCE));
        Locator mark = mark(page);
        assertThat(mark).isVisible();
        assertThat(mark.locator("text").first()).hasText(NAME);
        assertThat(mark.locator("text").last())
                .hasText(Pattern.compile("20\\d\\d · " + room.attempt().substring(28) + "$"));
        assertThat(page.locator("main").ariaSnapshot()).as("read aloud").doesNotContain("María");

        page.locator(".option label").nth(1).click();
        assertThat(room.chip()).hasAttribute("data-state", "saved");
        assertThat(answer(learner, room, 1)).isEqualTo(option(learner, room, 1, 1));
        picture(page, "named", width, scheme);
        assertThat(Accessibility.violations(page)).isEmpty();
        assertThat(page.evaluate("document.documentElement.scrollWidth - innerWidth"))
                .isEqualTo(0);

        room.button("Finish").click();
        assertThat(mark).isHidden();
    }

    @Test
    void liesOverTheQuestionButLeavesItsPictureAsItIs() {
        Room room = entry(browser(1440, 1800), learner).start(exam, "exam");
        Page page = room.page();
        assertThat(page.locator(".exhibit-view image[href]")).hasCount(1);
        page.evaluate("document.querySelector('.exhibit-view image').decode()");
        Locator image = page.locator(".exhibit-view image");
        byte[] field = middle(image);
        byte[] question = room.part("question").screenshot();

        mark(page).evaluate("mark => (mark.style.visibility = 'hidden')");

        assertThat(middle(image)).as("the colors of the field").isEqualTo(field);
        assertThat(room.part("question").screenshot()).as("the mark is seen").isNotEqualTo(question);
    }

    @Test
    void isOnPaperAndGivesWayToForcedColors() {
        Page page = entry(browser(), learner).start(exam, "exam").page();
        page.emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.PRINT));
        assertThat(mark(page)).isVisible();
        page.emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.SCREEN).setForcedColors(ForcedColors.ACTIVE));
        assertThat(mark(page)).isHidden();
    }

    @Test
    void isNotThereWhereNobodyDecidedSo() {
        Room room = start(learner, SHORT);
        assertThat(room.heading()).hasText("Question 1 of 5");
        assertThat(mark(room.page())).hasCount(0);
    }

    private static Locator mark(Page page) {
        return page.locator(".name-mark");
    }

    /** The edge of a picture is not of one pixel each. */
    private static byte[] middle(Locator image) {
        BoundingBox box = image.boundingBox();
        return image.page()
                .screenshot(new Page.ScreenshotOptions()
                        .setClip(box.x + box.width / 4, box.y + box.height / 4, box.width / 2, box.height / 2));
    }
}
