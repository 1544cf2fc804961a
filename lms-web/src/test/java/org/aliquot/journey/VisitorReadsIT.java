package org.aliquot.journey;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.options.ColorScheme;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Somebody without an account reads a course that is open to all, on a phone and at a desk. */
class VisitorReadsIT extends JourneyTest {

    @ParameterizedTest
    @CsvSource({"390, LIGHT", "390, DARK", "1280, LIGHT"})
    void fromTheFrontPageToTheNextLesson(int width, ColorScheme scheme) {
        try (Visitor visitor = visitor(width, scheme)) {
            visitor.open("/");
            visitor.follow("Your path into the laboratory");
            visitor.follow("Start reading");
            assertThat(visitor.path()).startsWith("/courses/career/car-01");
            visitor.page().locator(".knowledge-check input[type=radio]").first().check();
            visitor.page().locator(".knowledge-check button.button").first().click();
            visitor.page().getByText("Not kept: you are not signed in").waitFor();
            visitor.sound();
            visitor.follow("Credentials and routes");
            assertThat(visitor.path()).isEqualTo("/courses/career/car-02");
            visitor.open("/pathway");
            visitor.page().locator("summary").first().click();
            visitor.page()
                    .locator("details[open]")
                    .getByText("checked Nov ")
                    .first()
                    .waitFor();
            visitor.sound();
        }
    }
}
