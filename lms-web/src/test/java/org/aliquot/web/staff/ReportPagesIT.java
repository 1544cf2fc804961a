package org.aliquot.web.staff;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.aliquot.PlatformTest;
import org.aliquot.people.Role;
import org.aliquot.web.gallery.Chromium;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Reports open with what fits on a page; whoever wants more chooses it. */
class ReportPagesIT extends PlatformTest {

    private static final String OUT_OF_SIGHT = """
            () => [...document.querySelectorAll(".tabs a")]
              .filter((tab) => tab.getBoundingClientRect().left < 0 || tab.getBoundingClientRect().right > innerWidth)
              .map((tab) => tab.textContent)
            """;

    private static final String HARD_TO_READ = """
            () => [...document.querySelectorAll("svg.weeks text")].flatMap((text) => {
              const { left, right } = text.getBoundingClientRect();
              const px = parseFloat(getComputedStyle(text).fontSize) * text.ownerSVGElement.getScreenCTM().a;
              return px < 11 || left < 4 || right > innerWidth - 4
                ? [`${text.textContent}: ${px} px high, from ${left} to ${right}`] : [];
            })
            """;

    private Person administrator;
    private PageClient client;

    @BeforeEach
    void signIn() {
        administrator = person(Role.ADMINISTRATOR);
        client = new PageClient(site(), administrator.api().token());
    }

    private Page at(BrowserContext browser, String path) {
        signIn(browser, administrator);
        Page page = browser.newPage();
        page.navigate(site() + path);
        page.evaluate("document.fonts.ready");
        return page;
    }

    private static BrowserContext browser(int width) {
        return Chromium.browser().newContext(new Browser.NewContextOptions().setViewportSize(width, 844));
    }

    private long columns(String query) {
        String page = client.get("/teach/reports/learners" + query).body();
        return page.split("<th scope=\"col\"", -1).length - 1L;
    }

    @Test
    void theProgressReportOpensWithEightColumnsUnlessOthersAreChosen() {
        learner();
        assertThat(columns("")).isEqualTo(8);
        assertThat(columns("?columns=name,minutes")).isEqualTo(2);
        assertThat(columns("?columns=name,course,payer,status,endsOn,lessonsDone,minutes,exams,lastOn"))
                .isEqualTo(9);
    }

    @Test
    void whomARowIsAboutIsNoChoice() {
        assertThat(client.get("/teach/reports/learners").body())
                .contains("<input type=\"checkbox\" checked disabled> Learner (always shown)")
                .doesNotContain("<input type=\"checkbox\" name=\"columns\" value=\"name\"");
    }

    @Test
    void aNameLeadsAnAdministratorToThePageOfTheLearner() {
        Person learner = learner();
        assertThat(client.get("/teach/reports/learners?cohort=" + cohort(person(Role.INSTRUCTOR), learner))
                        .body())
                .contains("href=\"/teach/learners/" + learner.id() + "\"")
                .doesNotContain("href=\"/admin/people/" + learner.id());
    }

    @Test
    void oneIsSaidAsOneAndMoreAsMany() {
        String alone = cohort(person(Role.INSTRUCTOR), learner());
        String two = cohort(person(Role.INSTRUCTOR), learner(), learner());
        assertThat(client.get("/teach/reports/learners?cohort=" + alone).body()).contains("1</strong> learner<");
        assertThat(client.get("/teach/reports/learners?cohort=" + two).body()).contains("2</strong> learners<");
    }

    @Test
    void theLastRowSaysWhatAllRowsComeToAndNotOnlyThoseOfThePage() {
        learner();
        String page = client.get("/teach/reports/learners").body();
        assertThat(page.substring(page.indexOf("<tfoot>"), page.indexOf("</tfoot>")))
                .contains("All ", " open", " of ");
        assertThat(client.get("/teach/reports/learners?activeFrom=2026-11-02&activeTo=2026-11-01")
                        .body())
                .contains("The last day comes before the first.");
    }

    @Test
    void aRefusedFilterLeavesTheOthersAndTheColumnsAsTheyWere() {
        String reversed = "/teach/reports/learners?activeFrom=2026-11-30&activeTo=2026-11-01";
        String page = client.get(reversed + "&course=mlt&payer=&status=&columns=name&columns=course&columns=minutes")
                .body();

        assertThat(page)
                .contains("The last day comes before the first.", "<summary>More filters and columns</summary>")
                .contains("value=\"course\" checked", "value=\"minutes\" checked");
        assertThat(ticked(page)).isEqualTo(2);
        assertThat(page.substring(page.indexOf("Filters in use"), page.indexOf("<form")))
                .contains("Course: ", "Active from Nov 30, 2026", "/teach/reports/learners?activeFrom=2026-11-30");
        assertThat(ticked(client.get(reversed).body())).as("what it opens with").isEqualTo(7);
    }

    private static long ticked(String page) {
        return page.split("name=\"columns\" value=\"[A-Za-z]+\" checked", -1).length - 1L;
    }

    @Test
    void daysTheWrongWayRoundAreRefusedInEveryPairOfThem() {
        for (String asked : List.of(
                "outcomes?from=2026-12-01&to=2026-11-01",
                "sittings?from=2026-12-01&to=2026-11-01",
                "learners?enrolledFrom=2026-12-01&enrolledTo=2026-01-01")) {
            PageClient.Answer answer = client.get("/teach/reports/" + asked);
            assertThat(answer.status()).as(asked).isEqualTo(422);
            assertThat(answer.body()).contains("The last day comes before the first.");
        }
    }

    @Test
    void theReportsStayInSightHoweverManyViewsAreSaved() {
        for (int view = 1; view <= 5; view++) {
            String name = "Board of the northern site " + view;
            client.post("/teach/reports/views", Map.of("report", "learners", "name", name));
        }
        for (int width : new int[] {390, 1280}) {
            try (BrowserContext browser = browser(width)) {
                Page page = at(browser, "/teach/readiness");

                assertThat(page.locator(".tabs a").allTextContents())
                        .startsWith(
                                "Learners",
                                "Completion and pass rates",
                                "Exam attempts",
                                "Access ending",
                                "Readiness",
                                "Over time",
                                "Program outcomes")
                        .contains("Board of the northern site 5");
                assertThat((List<?>) page.evaluate(OUT_OF_SIGHT)).isEmpty();
                assertThat(page.locator(".tabs [aria-current]").textContent()).isEqualTo("Readiness");
            }
        }
    }

    @Test
    void whatStandsAtTheWeeksIsLegibleOnAPhoneAndNotCutOff() {
        learner()
                .api()
                .put("/courses/mlt/lessons/mlt-bb-02/progress", "{\"state\": \"completed\", \"secondsSpent\": 60}")
                .requireStatus(200);
        try (BrowserContext phone = browser(390)) {
            Page page = at(phone, "/teach/over-time?course=mlt");

            assertThat(page.locator("svg.weeks").first().locator("text").count())
                    .as("two figures and three dates")
                    .isEqualTo(5);
            assertThat((List<?>) page.evaluate(HARD_TO_READ)).isEmpty();
        }
    }

    @Test
    void eachFilterInUseIsSaidAndRemovedByItself() {
        String page = client.get(
                        "/teach/reports/learners?course=mlt&payer=agency&payerName=State&activeFrom=2026-11-02&sort=-minutes")
                .body();

        assertThat(page.substring(page.indexOf("Filters in use"), page.indexOf("<form")))
                .contains("Paid by: An agency", "Payer: State", "Active from Nov 2, 2026")
                .contains(
                        "/teach/reports/learners?activeFrom=2026-11-02&amp;course=mlt&amp;payer=agency&amp;sort=-minutes\"");
        assertThat(client.get("/teach/reports/learners?sort=-minutes&columns=name,minutes")
                        .body())
                .doesNotContain("Filters in use");
    }

    @Test
    void byClassThereIsNoLastRowBecauseLearnersMayBeInTwo() {
        cohort(person(Role.INSTRUCTOR), learner());
        assertThat(client.get("/teach/reports/outcomes?groupBy=cohort").body())
                .contains("<tbody>")
                .doesNotContain("<tfoot>");
        assertThat(client.get("/teach/reports/outcomes?groupBy=course").body()).contains("<tfoot>");
    }

    @Test
    void fewerThanTenLearnersAreCountedWithoutPercent() {
        Person[] ten = Stream.generate(this::learner).limit(10).toArray(Person[]::new);
        String nine = cohort(person(Role.INSTRUCTOR), Arrays.copyOf(ten, 9));
        String all = cohort(person(Role.INSTRUCTOR), ten);

        assertThat(foot("/teach/reports/learners?cohort=" + nine))
                .contains("All 9", "0 of ")
                .doesNotContain("%");
        assertThat(foot("/teach/reports/learners?cohort=" + all)).contains("All 10", "(0%)");
        assertThat(foot("/teach/reports/outcomes?cohort=" + nine))
                .contains("0 of 9")
                .doesNotContain("%");
    }

    private String foot(String path) {
        String page = client.get(path).body();
        return page.substring(page.indexOf("<tfoot>"), page.indexOf("</tfoot>"));
    }

    @Test
    void aViewThatSearchesForWordsIsSavedButNotShared() {
        Map<String, String> typed = Map.of("report", "learners", "search", "example.org", "name", "Ours");
        Map<String, String> shared = new HashMap<>(typed);
        shared.put("shared", "yes");

        assertThat(client.post("/teach/reports/views", shared).body())
                .contains("so it cannot be shared", "so it stays yours alone");
        assertThat(client.post("/teach/reports/views", typed).status()).isEqualTo(303);
    }

    @Test
    void whoeverSchedulesAViewWithFixedDaysIsTold() {
        client.post(
                "/teach/reports/views",
                Map.of("report", "learners", "activeFrom", "2026-11-01", "name", "Since November"));
        client.post("/teach/reports/views", Map.of("report", "learners", "name", "Everybody"));

        assertThat(client.get("/teach/report-schedules/new").body())
                .contains("Since November (fixed days)", "Everybody<");
    }

    @Test
    void aFileHoldsAllColumnsUnlessSomeAreChosen() {
        assertThat(client.get("/teach/reports/learners/file?format=csv").body()).contains("checksRight", "bestScore");
        assertThat(client.get("/teach/reports/learners/file?format=csv&columns=name,minutes")
                        .body())
                .doesNotContain("checksRight");
    }
}
