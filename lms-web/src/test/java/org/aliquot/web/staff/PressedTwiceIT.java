package org.aliquot.web.staff;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Route;
import java.util.ArrayDeque;
import java.util.Queue;
import java.util.UUID;
import org.aliquot.people.Role;
import org.junit.jupiter.api.Test;

/** On a slow network a button is pressed again before anything is seen to happen. */
class PressedTwiceIT extends DeskTest {

    @Test
    void makesOneClass() {
        Page page = page(person(Role.ADMINISTRATOR));
        page.navigate(site() + "/admin/cohorts/" + cohort(person(Role.INSTRUCTOR)) + "/next-term");
        String name = "Spring " + UUID.randomUUID();
        page.locator("#name").fill(name);
        page.locator("#first").fill("2041-01-14");
        Queue<Route> sent = new ArrayDeque<>();
        page.route("**/next-term", sent::add);
        Locator create = page.getByText("Create the class");
        create.click(new Locator.ClickOptions().setNoWaitAfter(true));
        page.waitForCondition(() -> !sent.isEmpty());
        create.click(new Locator.ClickOptions().setNoWaitAfter(true));
        sent.remove().resume();

        page.waitForURL(address -> !address.contains("/next-term"));
        page.navigate(site() + "/admin/cohorts");
        assertThat(page.getByText(name).count()).isEqualTo(1);
        assertThat(sent).isEmpty();
    }
}
