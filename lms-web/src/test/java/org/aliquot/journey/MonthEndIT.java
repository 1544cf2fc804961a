package org.aliquot.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Download;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.aliquot.people.Role;
import org.aliquot.reports.WrittenWorkbook;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The last day of the month: a report is narrowed, kept under a name, opened again, taken out, and holds what the database holds. */
class MonthEndIT extends JourneyTest {

    @ParameterizedTest
    @CsvSource({"1440, LIGHT", "390, DARK"})
    void aReportIsKeptAndTakenOut(int width, ColorScheme scheme) throws IOException {
        Person instructor = person(Role.INSTRUCTOR);
        Person busy = person(Role.LEARNER);
        Person idle = person(Role.LEARNER);
        cohort(instructor, busy, idle);
        busy.api()
                .put("/courses/mlt/lessons/mlt-bb-02/progress", "{\"state\": \"completed\", \"secondsSpent\": 1}")
                .requireStatus(200);
        String attempt = busy.api()
                .post("/attempts", "{\"exam\": \"quick-check\", \"mode\": \"exam\"}")
                .text("/id");
        busy.api().post("/attempts/" + attempt + "/submit", "").requireStatus(200);
        awaitOutcome(attempt);

        try (Visitor visitor = visitor(width, scheme, instructor)) {
            visitor.open("/teach/reports");
            visitor.page().locator("select[name=course]").selectOption("mlt");
            visitor.press("Show");
            visitor.sound();
            open(visitor.page(), "Save this view");
            visitor.page().locator("input[name=name]").fill("Month end");
            visitor.press("Save view");
            assertThat(visitor.page().locator("main")).containsText("Saved.");
            visitor.sound();

            visitor.open("/teach/reports/outcomes");
            visitor.follow("Month end");
            assertThat(visitor.path()).startsWith("/teach/reports/learners?course=mlt&view=");
            assertThat(visitor.page().locator("main")).containsText("Month end, as it was saved");
            visitor.page().locator("input[name=search]").fill(busy.email());
            visitor.press("Show");
            assertThat(visitor.page().locator("main")).containsText("Changed since it was saved");
            assertThat(visitor.page().locator("tbody tr")).hasCount(1);
            visitor.follow("Undo the changes");
            assertThat(visitor.page().locator("tbody tr")).hasCount(2);

            compare(download(visitor.page()), List.of(busy, idle));

            visitor.open("/teach/reports/outcomes?groupBy=cohort");
            visitor.page().locator("tbody td a").nth(1).click();
            visitor.sound();
            assertThat(visitor.page().locator("tbody tr")).hasCount(1);
            assertThat(visitor.page().locator("tbody")).containsText(busy.email());
        }
    }

    @ParameterizedTest
    @CsvSource({"1440, LIGHT", "390, DARK"})
    void aDirectorAnswersForTheProgramAndIssuesTheCertificates(int width, ColorScheme scheme) {
        Person director = person(Role.ADMINISTRATOR);
        Person graduate = completer();
        Person other = completer();
        String cohort = cohort(person(Role.INSTRUCTOR), graduate, other);
        jdbc.sql("delete from certificate where account_id in (:both)")
                .param("both", List.of(graduate.id().value(), other.id().value()))
                .update();

        try (Visitor visitor = visitor(width, scheme, director)) {
            visitor.open("/teach/reports/learners?cohort=" + cohort);
            assertThat(visitor.page().locator("tfoot")).containsText("All 2");
            visitor.sound();

            visitor.follow("Program outcomes");
            visitor.open("/teach/outcomes?course=mlt");
            visitor.follow("Enter outcomes");
            visitor.page().locator("input[name=search]").fill(graduate.email());
            visitor.press("Show");
            visitor.sound();
            visitor.page().locator("tbody th a").click();
            fill(visitor.page(), "classYear", "2026");
            fill(visitor.page(), "finalHalfOn", "2025-09-01");
            fill(visitor.page(), "graduatedOn", "2026-05-15");
            fill(visitor.page(), "satOn", "2026-06-20");
            fill(visitor.page(), "passedOn", "2026-06-20");
            visitor.press("Save");
            assertThat(visitor.page().locator("main")).containsText("Enter when the learner agreed");
            visitor.sound();
            fill(visitor.page(), "consentOn", "2026-06-01");
            visitor.page().locator("select[name=placement]").selectOption("employed");
            visitor.press("Save");
            assertThat(visitor.page().locator("main")).containsText("Saved. The figures of the class count it");

            visitor.open("/teach/outcomes?course=mlt");
            assertThat(visitor.page().locator("main")).containsText("Class of 2026");
            visitor.sound();
            Download pack = visitor.page()
                    .waitForDownload(() ->
                            visitor.page().getByText("Excel, with the rows").click());
            assertThat(pack.suggestedFilename()).isEqualTo("program-outcomes.xlsx");

            visitor.open("/teach/certificates/classes/" + cohort);
            visitor.page().locator("[name=learner]").first().uncheck();
            visitor.press("Issue the certificates");
            assertThat(visitor.page().locator("#confirm-question")).hasText("Issue 1 certificate?");
            visitor.press("Not yet");
            visitor.page().locator("[name=learner]").first().check();
            visitor.press("Issue the certificates");
            assertThat(visitor.page().locator("#confirm-question")).hasText("Issue 2 certificates?");
            visitor.press("Issue them");
            assertThat(visitor.page().locator("main")).containsText("The certificates are issued");
            visitor.sound();
            String revoked = certificate(graduate);
            visitor.open("/teach/certificates/" + revoked);
            visitor.page().locator("#revoke-reason").fill("Hours were not complete.");
            visitor.press("Revoke the certificate");
            visitor.press("Revoke it");
            assertThat(visitor.page().locator("main")).containsText("The certificate is revoked");
            visitor.sound();
        }
        assertThat(status(graduate)).isEqualTo("revoked");
        assertThat(status(other)).isEqualTo("valid");
    }

    private Person completer() {
        Person learner = learner();
        jdbc.sql("""
                        insert into course_completion (account_id, course_id, completed_at)
                        select :who, id, server_now() from course where slug = 'mlt'
                        on conflict do nothing
                        """).param("who", learner.id()).update();
        return learner;
    }

    private static void fill(Page page, String name, String value) {
        page.locator("input[name=" + name + "]").fill(value);
    }

    private String certificate(Person holder) {
        return jdbc.sql("select cast(id as text) from certificate where account_id = :who")
                .param("who", holder.id())
                .query(String.class)
                .single();
    }

    private String status(Person holder) {
        return jdbc.sql("select status from certificate where account_id = :who")
                .param("who", holder.id())
                .query(String.class)
                .single();
    }

    /** Each figure of the workbook against a count of its own. */
    private void compare(byte[] file, List<Person> people) throws IOException {
        WrittenWorkbook book = new WrittenWorkbook(file);
        List<String> heads = book.rows().getFirst();
        Map<String, Integer> byAddress = IntStream.range(1, book.rows().size())
                .boxed()
                .collect(Collectors.toMap(row -> book.cell(row, heads.indexOf("Email")), row -> row));
        assertThat(byAddress).hasSize(people.size());
        for (Person person : people) {
            int row = byAddress.get(person.email());
            assertThat(book.cell(row, heads.indexOf("Lessons done")))
                    .isEqualTo(count("lesson_progress where state = 'completed' and account_id = :person", person));
            assertThat(book.cell(row, heads.indexOf("Exams")))
                    .isEqualTo(count("exam_outcome where mode = 'exam' and account_id = :person", person));
            assertThat(book.cell(row, heads.indexOf("Checks answered")))
                    .isEqualTo(count("check_answer where account_id = :person", person));
        }
    }

    private String count(String rows, Person person) {
        return jdbc.sql("select count(*) from " + rows)
                .param("person", person.id())
                .query(String.class)
                .single();
    }

    private static byte[] download(Page page) throws IOException {
        Download download = page.waitForDownload(() -> page.getByText("Excel").click());
        try (InputStream in = Files.newInputStream(download.path())) {
            return in.readAllBytes();
        }
    }

    private static void open(Page page, String summary) {
        page.locator("summary", new Page.LocatorOptions().setHasText(summary)).click();
    }
}
