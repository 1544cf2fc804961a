package org.aliquot.web.staff;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import java.util.Map;
import org.aliquot.PlatformTest;
import org.aliquot.people.Role;
import org.aliquot.web.gallery.Chromium;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Saying in the browser what completes a course. */
class CompletionPagesIT extends PlatformTest {

    private static final String PAGE = "/teach/courses/mlt/completion";

    @AfterEach
    void leavesNoRule() {
        jdbc.sql("delete from completion_rule").update();
    }

    @Test
    void isSavedAndTellsTheSecondWhoSavesIt() {
        PageClient first = new PageClient(site(), person(Role.INSTRUCTOR).api().token());
        PageClient second =
                new PageClient(site(), person(Role.ADMINISTRATOR).api().token());
        String seen = second.get(PAGE).hidden("version");

        PageClient.Answer saved =
                first.postAndFollow(PAGE, Map.of("lessons", "true", "checks", "80", "quizzes", "all", "version", seen));
        assertThat(saved.body()).contains("those who already meet it have completed the course");

        PageClient.Answer late =
                second.post(PAGE, Map.of("lessons", "true", "checks", "70", "quizzes", "none", "version", seen));
        assertThat(late.status()).isEqualTo(409);
        assertThat(late.body()).contains("Test Person saved what completes this course", "value=\"70\"", "<dd>80</dd>");

        String over = late.hidden("version");
        assertThat(second.post(PAGE, Map.of("lessons", "true", "checks", "70", "version", over, "over", "1"))
                        .status())
                .isEqualTo(303);
        assertThat(first.get(PAGE).body()).contains("value=\"70\"");
    }

    @Test
    void quizzesAreListedOnlyWhereSomeAreAskedForByName() {
        try (BrowserContext browser = Chromium.browser().newContext()) {
            signIn(browser, person(Role.INSTRUCTOR));
            Page page = browser.newPage();
            page.navigate(site() + PAGE);
            Locator quizzes = page.locator(".named-quizzes");
            PlaywrightAssertions.assertThat(quizzes).isHidden();
            page.locator("select[name=quizzes]").selectOption("named");
            PlaywrightAssertions.assertThat(quizzes).isVisible();
        }
    }

    @Test
    void saysWhatIsMissing() {
        PageClient instructor =
                new PageClient(site(), person(Role.INSTRUCTOR).api().token());
        PageClient.Answer nothing = instructor.post(PAGE, Map.of("quizzes", "none", "version", "0"));
        PageClient.Answer noQuiz = instructor.post(PAGE, Map.of("quizzes", "named", "version", "0"));
        PageClient.Answer noScore = instructor.post(PAGE, Map.of("exam", "quick-check", "version", "0"));

        assertThat(nothing.status()).isEqualTo(422);
        assertThat(nothing.body())
                .contains("Choose at least one requirement")
                .containsPattern("name=\"lessons\" value=\"true\" autofocus");
        assertThat(noQuiz.body())
                .contains("Choose at least one quiz")
                .containsPattern("name=\"named\" value=\"[^\"]+\" autofocus");
        assertThat(noScore.body()).contains("Enter the minimum score");
    }
}
