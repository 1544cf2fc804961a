package org.aliquot.web.search;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.util.Set;
import java.util.UUID;
import org.aliquot.PlatformTest;
import org.aliquot.people.Caller;
import org.aliquot.people.Role;
import org.aliquot.search.Wish;
import org.aliquot.web.gallery.Accessibility;
import org.aliquot.web.gallery.Chromium;
import org.aliquot.web.staff.PageClient;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** What staff find from anywhere, and whom not; the keys of their tables. */
class StaffSearchIT extends PlatformTest {

    @Autowired
    private SearchPages pages;

    @Test
    void anInstructorFindsTheirOwnLearnersAndNobodyElses() {
        Person instructor = person(Role.INSTRUCTOR);
        Person own = learner();
        Person other = learner();
        cohort(instructor, own);
        cohort(person(Role.INSTRUCTOR), other);

        SearchPage.Line found = lines(find(Role.INSTRUCTOR, instructor, own.email()), Kind.PEOPLE);

        assertThat(found.url()).isEqualTo("/teach/learners/" + own.id());
        assertThat(found.where()).contains(own.email(), "Class of " + instructor.email());
        assertThat(find(Role.INSTRUCTOR, instructor, other.email()).groups())
                .noneMatch(group -> group.kind() == Kind.PEOPLE);
    }

    @Test
    void eachPageThatIsFoundIsThere() {
        PageClient staff = new PageClient(
                site(), person(Role.ADMINISTRATOR, Role.INSTRUCTOR).api().token());

        for (StaffPage page : StaffPage.values()) {
            assertThat(staff.get(page.url()).status()).as(page.title()).isIn(200, 303);
        }
    }

    @Test
    void anAdministratorFindsEverybodyAndNobodyByAWildcard() {
        Person administrator = person(Role.ADMINISTRATOR);
        Person learner = learner();

        assertThat(lines(find(Role.ADMINISTRATOR, administrator, learner.email()), Kind.PEOPLE)
                        .url())
                .isEqualTo("/admin/people/" + learner.id());
        assertThat(find(Role.ADMINISTRATOR, administrator, "%").groups())
                .noneMatch(group -> group.kind() == Kind.PEOPLE);
    }

    @Test
    void anAuditorFindsTheLearnersTheyMayOpen() {
        Person auditor = person(Role.AUDITOR);
        Person learner = learner();

        SearchPage.Line found = lines(find(Role.AUDITOR, auditor, learner.email()), Kind.PEOPLE);

        PageClient client = new PageClient(site(), auditor.api().token());
        assertThat(client.get(found.url()).status()).isEqualTo(200);
        assertThat(find(Role.AUDITOR, auditor, "import people").groups()).noneMatch(group -> group.kind() == Kind.WORK);
    }

    @Test
    void anAdministratorFindsWhereAccessIsExtendedAndTheLogoSet() {
        Person administrator = person(Role.ADMINISTRATOR);
        assertThat(lines(find(Role.ADMINISTRATOR, administrator, "extend access"), Kind.WORK)
                        .url())
                .startsWith("/admin/");
        assertThat(lines(find(Role.ADMINISTRATOR, administrator, "logo"), Kind.WORK)
                        .url())
                .startsWith("/admin/");
    }

    @Test
    void aClassIsFoundByItsNameByThoseWhoTeachIt() {
        Person instructor = person(Role.INSTRUCTOR);
        String name = "Evening " + UUID.randomUUID();
        String cohort = cohortOf("{\"name\": \"" + name + "\", \"course\": \"mlt\"}", instructor);

        assertThat(lines(find(Role.INSTRUCTOR, instructor, name), Kind.CLASSES).url())
                .isEqualTo("/teach/cohorts/" + cohort);
        assertThat(find(Role.INSTRUCTOR, person(Role.INSTRUCTOR), name).groups())
                .noneMatch(group -> group.kind() == Kind.CLASSES);
    }

    @Test
    void namesAreFoundByEachOfTheirPartsAndWithoutAccents() {
        Person instructor = person(Role.INSTRUCTOR);
        Person learner = learner();
        String mark = "q" + UUID.randomUUID().toString().substring(0, 8);
        jdbc.sql("update account set name = :name where id = :id")
                .param("name", "José O'Neill-" + mark)
                .param("id", learner.id())
                .update();
        String cohort = cohortOf("{\"name\": \"Evening (" + mark + ")\", \"course\": \"mlt\"}", instructor, learner);

        for (String typed : new String[] {mark, "jose " + mark, "neill " + mark, "José " + mark, "O'Neill-" + mark}) {
            assertThat(lines(find(Role.INSTRUCTOR, instructor, typed), Kind.PEOPLE)
                            .url())
                    .as(typed)
                    .isEqualTo("/teach/learners/" + learner.id());
        }
        assertThat(lines(find(Role.INSTRUCTOR, instructor, "evening " + mark), Kind.CLASSES)
                        .url())
                .isEqualTo("/teach/cohorts/" + cohort);
        assertThat(find(Role.INSTRUCTOR, instructor, "@ _ ' \" \\").groups())
                .noneMatch(group -> group.kind() == Kind.PEOPLE);
    }

    @Test
    void aPageIsFoundByWhatOneDoesThereUnlessItIsClosedToTheReader() {
        assertThat(lines(find(Role.ADMINISTRATOR, person(Role.ADMINISTRATOR), "who did what"), Kind.WORK)
                        .url())
                .isEqualTo("/admin/audit");
        assertThat(find(Role.INSTRUCTOR, person(Role.INSTRUCTOR), "who did what")
                        .groups())
                .noneMatch(group -> group.kind() == Kind.WORK);
        assertThat(find(Role.LEARNER, person(Role.LEARNER), "question bank").groups())
                .noneMatch(group -> group.kind().compareTo(Kind.TERMS) < 0);
    }

    @Test
    void aQuestionIsFoundByItsCode() {
        assertThat(lines(find(Role.INSTRUCTOR, person(Role.INSTRUCTOR), "mlt-bb-0001"), Kind.BANK)
                        .url())
                .isEqualTo("/teach/items/mlt-bb-0001");
    }

    @Test
    void theKeysOpenTheSearchGoFromRowToRowAndCanBeTurnedOff() {
        try (BrowserContext browser =
                Chromium.browser().newContext(new Browser.NewContextOptions().setViewportSize(1440, 900))) {
            Page page = signedIn(browser, person(Role.INSTRUCTOR));
            page.navigate(site() + "/teach/items");
            assertThat(page.locator("nav.rail [data-opens=keys]")).isVisible();

            page.keyboard().press("j");
            page.keyboard().press("j");
            Locator second = page.locator("main tbody:has(input[name=item]) tr").nth(1);
            assertThat(second.locator("a").first()).isFocused();
            page.keyboard().press("x");
            assertThat(second.locator("input[type=checkbox]")).isChecked();
            String code = second.locator("input[type=checkbox]").inputValue();
            page.keyboard().press("e");
            page.waitForURL("**/teach/items/" + code + "/edit");
            page.goBack();
            assertThat(page.locator("nav.rail [data-opens=keys]")).isVisible();

            page.keyboard().press("/");
            assertThat(page.locator(".search-dialog input")).isFocused();
            page.keyboard().type("running");
            assertThat(page.locator(".search-dialog [role=option]").first()).containsText("Running exams");
            page.keyboard().press("Escape");
            assertThat(page.locator(".search-dialog input")).isHidden();

            page.keyboard().press("?");
            Locator keys = page.getByRole(AriaRole.DIALOG);
            assertThat(keys).isVisible();
            assertThat(Accessibility.violations(page, ".keys-dialog")).isEmpty();
            keys.getByRole(AriaRole.CHECKBOX).uncheck();
            page.keyboard().press("Escape");
            page.keyboard().press("/");
            assertThat(page.locator(".search-dialog input")).isHidden();
        }
    }

    @Test
    void pagesThatBelongToEverybodyLeaveStaffTheirRail() {
        try (BrowserContext browser =
                Chromium.browser().newContext(new Browser.NewContextOptions().setViewportSize(1440, 900))) {
            Page page = signedIn(browser, person(Role.INSTRUCTOR));
            for (String address : new String[] {"/notices", "/profile", "/search", "/no-such-page"}) {
                page.navigate(site() + address);
                assertThat(page.locator("nav.rail").getByText("Question bank")).isVisible();
            }
        }
    }

    private SearchPage find(Role role, Person reader, String words) {
        return pages.page(new Caller(reader.id(), Set.of(role)), new Wish(words, 5), null);
    }

    private static SearchPage.Line lines(SearchPage page, Kind kind) {
        return page.groups().stream()
                .filter(group -> group.kind() == kind)
                .findFirst()
                .orElseThrow()
                .lines()
                .getFirst();
    }

    private Page signedIn(BrowserContext browser, Person person) {
        signIn(browser, person);
        Page page = browser.newPage();
        page.navigate(site() + "/teach/today");
        return page;
    }
}
