package org.aliquot.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import java.time.DayOfWeek;
import java.time.Duration;
import java.util.EnumSet;
import java.util.regex.Pattern;
import org.aliquot.plan.GoalWish;
import org.aliquot.plan.Goals;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;

/** The week before the exam: how ready am I, one rehearsal, lighter days, and the morning itself. */
class WeekBeforeIT extends JourneyTest {

    @Autowired
    private Goals goals;

    private Person learner;

    /** Two weeks ago: a mock exam, three of four questions right. */
    @BeforeEach
    void hasPracticed() {
        learner = learner();
        goals.set(
                learner.id(), null, new GoalWish("ascp-mlt", today().plusDays(17), EnumSet.allOf(DayOfWeek.class), 90));
        Sitting sitting = new Sitting(() -> learner, jdbc);
        for (int exam = 0; exam < 4; exam++) {
            sitting.sit(learner.api(), "mlt-mock-50", position -> position % 5 < 3, key -> key.equals("a") ? "b" : "a");
        }
        clockForward(Duration.ofDays(10));
    }

    @ParameterizedTest
    @CsvSource({"390, DARK", "1440, LIGHT"})
    void fromTheRehearsalToTheMorningOfTheExam(int width, ColorScheme scheme) {
        try (Visitor maya = visitor(width, scheme, learner)) {
            seesHowReadySheIs(maya);
            rehearses(maya);
            goesEasyOnTheLastTwoDays(maya);
            findsNothingToDoOnTheMorning(maya);
        }
    }

    private static void seesHowReadySheIs(Visitor maya) {
        maya.open("/today");
        Locator today = maya.page().locator("main");
        assertThat(today).containsText("in 7 days");
        assertThat(maya.page().locator("[aria-labelledby=ready]")).containsText(Pattern.compile("\\d+%.*likely"));
        assertThat(maya.page().locator(".week")).containsText("mock, 90 min");
        assertThat(maya.page().locator(".week")).containsText("light, 45 min");

        maya.follow("Progress");
        assertThat(maya.page().locator("main")).containsText("The chance that you would pass");
        maya.page().locator("[data-label=Answers] a").first().click();
        maya.sound();
        assertThat(maya.page().locator("main")).containsText("First answer");
    }

    private static void rehearses(Visitor maya) {
        maya.follow("Today");
        maya.page()
                .locator(".agenda a.button", new Page.LocatorOptions().setHasText("MLT mock exam"))
                .click();
        maya.sound();
        maya.press("Start the exam");
        ExamRoom room = new ExamRoom(maya);
        room.answer(3, 50);
        room.handIn();
        assertThat(maya.page().locator("main")).containsText("What to do with this");

        maya.open("/today");
        assertThat(maya.page().locator(".agenda li[data-done=true]")).containsText("MLT mock exam");
    }

    private void goesEasyOnTheLastTwoDays(Visitor maya) {
        clockForward(Duration.ofDays(5));
        maya.open("/today");
        assertThat(maya.page().locator("main")).containsText("in 2 days");
        assertThat(maya.page().locator(".week li[aria-current=date]")).containsText("light, 45 min");
        assertThat(maya.page().locator("main")).not().containsText("try a whole exam");

        clockForward(Duration.ofDays(1));
        maya.open("/today");
        assertThat(maya.page().locator("main")).containsText("MLT(ASCP) is tomorrow.");
    }

    private void findsNothingToDoOnTheMorning(Visitor maya) {
        clockForward(Duration.ofDays(1));
        maya.open("/today");
        assertThat(maya.page().locator("main")).containsText("MLT(ASCP) is today.");
        assertThat(maya.page().locator(".next-block")).containsText("Good luck");

        clockForward(Duration.ofDays(1));
        maya.open("/today");
        maya.follow("Tell us how it went");
        assertThat(maya.page().locator("h1")).hasText("How did your exam go?");
    }
}
