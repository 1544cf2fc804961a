package org.aliquot.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.EnumSet;
import org.aliquot.plan.GoalWish;
import org.aliquot.plan.Goals;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;

/** Somebody did not pass, says so, and begins again with the areas of the report; all of it by keyboard. */
class FailedAndBackIT extends JourneyTest {

    private static final DateTimeFormatter TYPED = DateTimeFormatter.ofPattern("MMddyyyy");

    @Autowired
    private Goals goals;

    private Person learner;

    /** The exam was yesterday. */
    @BeforeEach
    void hasSatTheExam() {
        learner = learner();
        goals.set(
                learner.id(), null, new GoalWish("ascp-mlt", today().plusDays(1), EnumSet.allOf(DayOfWeek.class), 45));
        new Sitting(() -> learner, jdbc)
                .sit(learner.api(), "mlt-mock-50", position -> position % 2 != 0, key -> key.equals("a") ? "b" : "a");
        clockForward(Duration.ofDays(2));
    }

    @ParameterizedTest
    @CsvSource({"1440, LIGHT", "390, DARK"})
    void tellsTheResultAndGetsAPlanThatStartsFromTheReport(int width, ColorScheme scheme) {
        try (Visitor noah = visitor(width, scheme)) {
            Keyboard keys = new Keyboard(noah.page());
            signIn(noah, keys);
            tellHowItWent(noah, keys);
            setANewDate(noah, keys);
            beginWithTheReport(noah, keys);
            findTheResultAgain(noah, keys);
        }
    }

    private void signIn(Visitor noah, Keyboard keys) {
        noah.open("/sign-in");
        keys.type("Email", learner.email());
        keys.type("Password", PASSWORD);
        noah.page().waitForNavigation(() -> noah.page().keyboard().press("Enter"));
        noah.sound();
        assertThat(noah.page().locator(".next-block")).containsText("How did it go?");
    }

    private static void tellHowItWent(Visitor noah, Keyboard keys) {
        keys.follow("Tell us how it went");
        noah.sound();
        keys.press("Save");
        noah.sound();
        assertThat(noah.page().locator("main")).containsText("Choose one of the two.");
        assertThat(noah.page().getByLabel("I passed")).isFocused();
        keys.reach(noah.page().getByLabel("I passed"));
        noah.page().keyboard().press("ArrowDown");
        keys.type("Score, if you want to share it", "371");
        keys.choose("Chemistry");
        keys.choose("Hematology");
        keys.press("Save");
        noah.sound();
        assertThat(noah.page().locator("main")).containsText("Your plan now starts with the areas of your report.");
    }

    private void setANewDate(Visitor noah, Keyboard keys) {
        assertThat(noah.page().getByLabel("Date of the exam")).hasValue("");
        LocalDate again = today().plusDays(90);
        keys.type("Date of the exam", TYPED.format(again));
        keys.press("Save");
        noah.sound();
        assertThat(noah.page().locator("main")).containsText("days. Your plan has about");
    }

    private static void beginWithTheReport(Visitor noah, Keyboard keys) {
        Page page = noah.page();
        assertThat(page.locator(".next-block")).containsText("Your score report put");
        keys.enter(page.locator(".next-block a.button"));
        noah.sound();
    }

    private void findTheResultAgain(Visitor noah, Keyboard keys) {
        noah.open("/goal/result");
        assertThat(noah.page().locator("main")).containsText("not passed, score 371");
        keys.follow("Back to Today");
        noah.sound();
    }
}
