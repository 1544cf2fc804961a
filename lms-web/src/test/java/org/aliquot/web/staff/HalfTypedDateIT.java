package org.aliquot.web.staff;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.util.Map;
import org.aliquot.people.Role;
import org.junit.jupiter.api.Test;

/** An hour that is not finished is no hour, and where there is none an exam is open at once. */
class HalfTypedDateIT extends DeskTest {

    @Test
    void isAskedForBeforeAnythingIsSaved() {
        Person instructor = person(Role.INSTRUCTOR);
        Page page = page(instructor);
        String rules = site()
                + client(instructor)
                        .post("/teach/quizzes/mlt-mock-50/copies", Map.of())
                        .location()
                        .replaceFirst("^https?://[^/]+", "")
                        .replaceFirst("\\?.*", "");
        page.navigate(rules);
        Locator opens = page.locator("[name=opens]");
        opens.focus();
        page.keyboard().type("12012041");
        page.keyboard().press("Enter");

        assertThat(opens).isFocused();
        assertThat(page.url()).as("nothing was sent").isEqualTo(rules);

        opens.fill("2041-12-01T08:00");
        page.keyboard().press("Enter");
        assertThat(page.getByText("It holds from now on")).isVisible();
        assertThat(page.locator("[name=opens]")).hasValue("2041-12-01T08:00");
    }
}
