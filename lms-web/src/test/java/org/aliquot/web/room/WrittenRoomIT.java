package org.aliquot.web.room;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.ReducedMotion;
import java.util.List;
import java.util.UUID;
import org.aliquot.Await;
import org.aliquot.authoring.ItemDesk;
import org.aliquot.blueprint.ExamCopies;
import org.aliquot.blueprint.Exams;
import org.aliquot.delivery.Marking;
import org.aliquot.delivery.Marks;
import org.aliquot.delivery.WrittenExam;
import org.aliquot.delivery.WrittenExam.Made;
import org.aliquot.people.Caller;
import org.aliquot.people.Role;
import org.aliquot.web.gallery.Accessibility;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;

/** From the room to the result: written on a phone, marked by keys, read with points and remark. */
class WrittenRoomIT extends RoomTest {

    @Autowired
    private ItemDesk desk;

    @Autowired
    private ExamCopies copies;

    @Autowired
    private Exams listed;

    @Autowired
    private Marking marking;

    private Person learner;
    private Person marker;
    private Made exam;

    @BeforeEach
    void anExamWithAWrittenAnswer() {
        learner = learner();
        marker = person(Role.INSTRUCTOR);
        cohort(marker, learner);
        exam = new WrittenExam(desk, listed, copies).made(marker.id());
    }

    @Test
    void isWrittenOnAPhoneMarkedByKeysAndReadWithItsPoints() {
        Room room = start(learner, exam.key());
        Page page = room.page();
        room.next();
        page.locator("#answer-written").fill("The cells burst.\n\nTheir potassium leaves them.");
        assertThat(page.locator("#answer-words")).hasText("7 of 120 words at most.");
        assertThat(room.chip()).hasAttribute("data-state", "saved");
        page.reload();
        assertThat(page.locator("#answer-written")).hasValue("The cells burst.\n\nTheir potassium leaves them.");
        picture(page, "written");
        room.handIn();
        page.waitForURL("**/result");
        assertThat(page.locator("h1")).hasText("Waiting for a score");
        assertThat(page.locator("main")).containsText("neither passed nor failed");

        Page marking = marks(browser(1280, 900));
        String text = marking.content();
        assertThat(text)
                .doesNotContain(learner.email())
                .doesNotContain(learner.id().toString())
                .doesNotContain(room.attempt());
        marking.keyboard().press("5");
        marking.keyboard().press("3");
        assertThat(marking.locator("#remark")).isFocused();
        marking.keyboard().type("Say where it comes from, in 5 words.");
        marking.keyboard().press("Tab");
        marking.keyboard().press("Enter");
        assertThat(marking.locator("main")).containsText("No more answers to this question wait for you");

        Await.until(
                "the notice",
                () -> jdbc.sql("select count(*) from notice where account_id = :id and shown and read_at is null")
                                .param("id", learner.id())
                                .query(Integer.class)
                                .single()
                        > 0);
        page.navigate(site() + "/notices");
        assertThat(page.locator("main")).containsText("Your result is ready");
        page.navigate(site() + "/attempts/" + room.attempt() + "/result");
        assertThat(page.locator("h1")).hasText("0.8 of 2 points");
        page.navigate(site() + "/attempts/" + room.attempt() + "/review?shown=all");
        assertThat(page.locator("main")).containsText("3 of 5");
        assertThat(page.locator("main")).containsText("Say where it comes from");
        assertThat(page.locator("main")).containsText(WrittenExam.MODEL);
    }

    @Test
    void pointsThatAreMissingAreAskedForAndNothingTypedIsLost() {
        WrittenExam.sat(learner, exam.key(), "The cells burst.");
        Page marking = marks(browser(320, 700));
        marking.getByText("Save and next").focus();
        marking.locator("#remark").fill("Good.");
        marking.locator("input[name=points-0][value='4']").check();
        marking.getByText("Save and next").click();

        assertThat(marking.locator("main")).containsText("Choose 0 to 5 points.");
        assertThat(marking.locator("#remark")).hasValue("Good.");
        assertThat(marking.locator("input[name=points-0][value='4']")).isChecked();
        assertThat((Integer) marking.evaluate("document.documentElement.scrollWidth"))
                .isLessThanOrEqualTo(320);
    }

    @Test
    void aLearnerIsToldWhenTheWordsRunOut() {
        Room room = start(learner, exam.key());
        room.next();
        Page page = room.page();
        page.locator("#answer-written").fill("word ".repeat(119) + "word");
        assertThat(room.spoken()).containsText("Close to 120 words");
        page.locator("#answer-written").fill("word ".repeat(121));
        assertThat(room.spoken()).containsText("More than 120 words");
        assertThat(page.locator("#answer-words")).hasAttribute("data-wrong", "");
    }

    @ParameterizedTest
    @CsvSource({"320, DARK", "390, LIGHT", "768, LIGHT", "1440, DARK"})
    void isSoundWhileItIsWrittenWhileItWaitsAndOnceItIsMarked(int width, ColorScheme scheme) {
        Room room = entry(browser(width, 844), learner).start(exam.key(), "exam");
        Page page = room.page();
        page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(scheme).setReducedMotion(ReducedMotion.REDUCE));
        room.next();
        page.locator("#answer-written").fill("The cells burst. ".repeat(50));
        assertThat(room.chip()).hasAttribute("data-state", "saved");
        check(page, "written-open", width, scheme);
        room.handIn();
        page.waitForURL("**/result");
        check(page, "written-waits", width, scheme);

        Caller staff = WrittenExam.staff(marker);
        UUID answer = marking.next(staff, exam.key(), exam.written()).orElseThrow();
        marking.mark(staff, answer, new Marks(List.of(5, 3), "Say where it comes from."));
        page.reload();
        assertThat(page.locator("h1")).hasText("0.8 of 2 points");
        check(page, "written-result", width, scheme);
        page.navigate(site() + "/attempts/" + room.attempt() + "/review?shown=all");
        assertThat(page.locator("main")).containsText("3 of 5");
        check(page, "written-marked", width, scheme);
    }

    private static void check(Page page, String state, int width, ColorScheme scheme) {
        picture(page, state, width, scheme);
        assertThat(Accessibility.violations(page)).as(state).isEmpty();
        assertThat(page.evaluate("document.documentElement.scrollWidth - innerWidth"))
                .as(state)
                .isEqualTo(0);
    }

    private Page marks(BrowserContext browser) {
        entry(browser, marker);
        Page page = browser.newPage();
        page.navigate(site() + "/marking");
        page.getByText("Score answers").click();
        page.waitForURL("**/marking/*");
        assertThat(page.locator("h1")).hasText("Score an answer");
        assertThat(page.locator("aliquot-points:defined")).isAttached();
        return page;
    }
}
