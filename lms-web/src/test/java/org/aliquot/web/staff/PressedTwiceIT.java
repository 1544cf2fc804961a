package org.aliquot.web.staff;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import org.aliquot.people.Role;
import org.junit.jupiter.api.Test;

/** On a slow network a button is pressed again before anything is seen to happen. */
class PressedTwiceIT extends DeskTest {

    /** Presses the page's own button, and counts what would be sent. */
    private static final String PRESSES = """
            ([times, words]) => {
              let sent = 0;
              addEventListener('submit', (event) => {
                if (!event.defaultPrevented) sent += 1;
                event.preventDefault();
              });
              const button = [...document.querySelectorAll('main form button')].find((one) => one.textContent === words);
              for (let i = 0; i < times; i += 1) button.click();
              return sent;
            }
            """;

    @Test
    void makesOneClass() {
        Page page = page(person(Role.ADMINISTRATOR));
        page.navigate(site() + "/admin/cohorts/" + cohort(person(Role.INSTRUCTOR)) + "/next-term");
        page.locator("#name").fill("Spring");
        page.locator("#first").fill("2041-01-14");

        assertThat(page.evaluate(PRESSES, new Object[] {3, "Create the class"})).isEqualTo(1);
    }
}
