package org.aliquot.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import java.time.LocalDate;
import java.util.regex.Pattern;
import org.aliquot.clock.Ids;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Somebody's first evening: an account, a course, the day of the exam, where to begin, and the first ten questions. */
class FirstEveningIT extends MailedJourneyTest {

    private final String email = "evening-" + Ids.next() + "@example.org";

    @ParameterizedTest
    @CsvSource({"390, LIGHT", "1440, DARK"})
    void fromSignUpToTheFirstTenQuestions(int width, ColorScheme scheme) throws Exception {
        try (Visitor maya = visitor(width, scheme)) {
            signUp(maya, "Maya Evening", email);
            chooseACourse(maya);
            sayWhenTheExamIs(maya);
            findOutWhereToBegin(maya);
            seeWhatTheDayHolds(maya);
            answerTenQuestions(maya);
        }
    }

    private static void chooseACourse(Visitor maya) {
        maya.follow("See the courses");
        maya.open("/courses/mlt");
        maya.press("Enroll");
        maya.sound();
        assertThat(maya.page().locator("main")).containsText("You are enrolled");
        assertThat(maya.page().locator("h1")).hasText("Your goal");
    }

    /** The first try is a day of the past, in a hurry, without an exam. */
    private void sayWhenTheExamIs(Visitor maya) {
        Page page = maya.page();
        page.fill("[name=date]", today().minusDays(1).toString());
        page.fill("[name=minutes]", "0");
        maya.press("Create my plan");
        maya.sound();
        assertThat(page.locator("main")).containsText("Choose the exam you are preparing for.");
        assertThat(page.locator("main")).containsText("Choose a day from today on");
        assertThat(page.locator("main")).containsText("Type a number from 10 to 480.");
        LocalDate exam = today().plusDays(40);
        page.selectOption("[name=target]", "ascp-mlt");
        page.fill("[name=date]", exam.toString());
        page.fill("[name=minutes]", "45");
        for (var day : page.locator("[name=days]").all()) {
            day.check();
        }
        maya.press("Create my plan");
        page.waitForURL("**/today**");
        maya.sound();
        assertThat(page.locator("main")).containsText(Pattern.compile("MLT\\(ASCP\\) is on .*, in (39|40|41) days"));
        assertThat(page.locator("main")).containsText("Too early to say");
    }

    private static void findOutWhereToBegin(Visitor maya) {
        Page page = maya.page();
        assertThat(page.locator(".next-block")).containsText("placement test");
        page.locator(".next-block a.button").click();
        maya.sound();
        maya.press("Start the exam");
        ExamRoom room = new ExamRoom(maya);
        room.answer(7, 25);
        room.handIn();
        assertThat(page.locator("main")).containsText("Where to begin");
    }

    private void seeWhatTheDayHolds(Visitor maya) {
        maya.open("/today");
        assertThat(maya.page().locator("main")).containsText("That is all for today");
        assertThat(maya.page().locator("main")).containsText("more questions and you will see here how likely");
    }

    private static void answerTenQuestions(Visitor maya) {
        maya.page().locator(".next-block a.button").click();
        maya.sound();
        maya.press("Ten questions now");
        ExamRoom room = new ExamRoom(maya);
        room.answerAndRead(10);
        room.handIn();
        assertThat(maya.page().locator("main")).containsText("of 10 questions right");
        maya.follow("Go over them");
        assertThat(maya.page().locator("main")).containsText("Remember");
        maya.open("/today");
    }
}
