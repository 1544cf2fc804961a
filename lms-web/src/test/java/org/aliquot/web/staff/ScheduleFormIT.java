package org.aliquot.web.staff;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import org.aliquot.people.Role;
import org.junit.jupiter.api.Test;

/** The form for a report on a schedule asks for a day where one counts, and is filled in where one is changed. */
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

    @Test
    void whoeverChangesAScheduleFindsWhatIsSaved() {
        Person director = person(Role.ADMINISTRATOR);
        director.api()
                .post("/reports/views", "{\"name\": \"Month end\", \"report\": \"learners\", \"parameters\": {}}")
                .requireStatus(201);
        Page page = page(director);
        page.navigate(site() + "/teach/report-schedules/new");
        page.getByLabel("How often").selectOption("month");
        page.getByLabel("Day of the month").selectOption("15");
        as(page).selectOption("pdf");
        press(page, "Send it on this schedule");
        page.locator("main")
                .getByRole(AriaRole.LINK, new Locator.GetByRoleOptions().setName("Month end"))
                .click();

        assertThat(page.getByLabel("How often")).hasValue("month");
        assertThat(page.getByLabel("Day of the month")).hasValue("15");
        assertThat(as(page)).hasValue("pdf");
        page.getByLabel("How often").selectOption("week");
        page.getByLabel("Day of the week").selectOption("5");
        press(page, "Save");

        assertThat(page.getByText("Changes saved.")).isVisible();
        assertThat(page.locator("tbody").first()).containsText("Every Friday at 6:00 AM, as PDF");
    }

    private static Locator as(Page page) {
        return page.getByLabel("As", new Page.GetByLabelOptions().setExact(true));
    }

    private static void press(Page page, String button) {
        page.locator("main")
                .getByRole(
                        AriaRole.BUTTON,
                        new Locator.GetByRoleOptions().setName(button).setExact(true))
                .click();
    }
}
