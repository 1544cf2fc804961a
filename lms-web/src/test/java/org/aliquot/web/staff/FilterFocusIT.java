package org.aliquot.web.staff;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import org.aliquot.people.Role;
import org.junit.jupiter.api.Test;

/** Who asks a filter by its form's GET is where they were when the page comes anew, and at the refused field when there is one. */
class FilterFocusIT extends DeskTest {

    private static final String SHADOW = "() => getComputedStyle(document.activeElement).boxShadow";

    @Test
    void theFocusComesBackToWhatAsked() {
        Page page = page(person(Role.ADMINISTRATOR));
        page.navigate(site() + "/admin/audit");
        Locator find = page.locator("#main")
                .getByRole(
                        AriaRole.BUTTON,
                        new Locator.GetByRoleOptions().setName("Find").setExact(true));
        find.click();
        page.waitForURL("**/admin/audit?**");
        assertThat(find).isFocused();

        Locator words = page.getByLabel("Words");
        words.fill("sign");
        words.press("Enter");
        page.waitForURL("**q=sign**");
        assertThat(words).isFocused();

        page.navigate(site() + "/admin/audit");
        assertThat(words).hasValue("");
        assertThat(page.evaluate("() => document.activeElement === document.body"))
                .isEqualTo(true);
    }

    @Test
    void aReportIsGoneOnWithWhereItWasAsked() {
        learner();
        Page page = page(person(Role.ADMINISTRATOR));
        page.navigate(site() + "/teach/reports/learners");
        page.locator("#by-name").press("Enter");
        page.waitForURL("**#by-name");
        assertThat(page.locator("#by-name")).isFocused();

        page.getByText("More filters and columns").click();
        page.locator("input[type=checkbox][name=columns]:checked").last().uncheck();
        Locator show = page.locator("form[method=get] .more-filters button");
        show.click();
        page.waitForURL("**columns=**");
        assertThat(show).isFocused();
    }

    @Test
    void whoLooksForSomebodyLowOnThePageOfAClassSeesWhereTheyAre() {
        Person instructor = person(Role.INSTRUCTOR);
        Person learner = learner();
        Page page = page(instructor);
        page.setViewportSize(1280, 300);
        page.navigate(site() + "/teach/cohorts/" + cohort(instructor, learner));
        page.evaluate("() => import('aliquot/again').then(() => true)"); // nobody is as quick as a test
        Locator search = page.getByLabel("Name or address");
        search.fill(learner.email());
        search.press("Enter");
        page.waitForURL("**q=**");
        assertThat(search).isFocused();
        assertThat(search).isInViewport();
    }

    @Test
    void aClassIsGoneOnWithAtTheColumnThatSortsIt() {
        Person instructor = person(Role.INSTRUCTOR);
        Page page = page(instructor);
        page.navigate(site() + "/teach/cohorts/" + cohort(instructor, learner()));
        page.locator("#by-answers").press("Enter");
        page.waitForURL("**#by-answers");
        assertThat(page.locator("#by-answers")).isFocused();
    }

    @Test
    void aRefusedFieldHasItsRingBesideItsEdge() {
        Page page = page(person(Role.ADMINISTRATOR));
        page.navigate(site() + "/admin/audit?from=20226-01-01");
        assertThat(page.getByLabel("From", new Page.GetByLabelOptions().setExact(true)))
                .isFocused();
        assertThat((String) page.evaluate(SHADOW)).contains("inset", "4.5px");
    }
}
