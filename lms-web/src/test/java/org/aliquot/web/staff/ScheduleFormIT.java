package org.aliquot.web.staff;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import org.aliquot.people.Role;
import org.junit.jupiter.api.Test;

/** The form for a report on a schedule asks for a day where one counts. */
class ScheduleFormIT extends DeskTest {

    @Test
    void aDailyReportHasNoDayToChoose() {
        Person director = person(Role.ADMINISTRATOR);
        director.api()
                .post("/reports/views", "{\"name\": \"Month end\", \"report\": \"learners\", \"parameters\": {}}")
                .requireStatus(201);
        Page page = page(director);
        page.navigate(site() + "/teach/report-schedules/new");
        Locator weekday = page.getByLabel("Day of the week");
        Locator monthDay = page.getByLabel("Day of the month");

        assertThat(weekday).isVisible();
        assertThat(monthDay).isHidden();
        page.getByLabel("How often").selectOption("day");
        assertThat(weekday).isHidden();
        assertThat(monthDay).isHidden();
        page.getByLabel("How often").selectOption("month");
        assertThat(weekday).isHidden();
        assertThat(monthDay).isVisible();
    }
}
