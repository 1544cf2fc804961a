package org.aliquot.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Download;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.FilePayload;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import org.aliquot.people.AccountId;
import org.aliquot.people.Role;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The first week of a term: two hundred come by a file, seven of them not at once, and all of them get more days. */
class IntakeIT extends JourneyTest {

    private String tag;

    @ParameterizedTest
    @CsvSource({"1440, LIGHT", "390, DARK"})
    void twoHundredComeSevenOfThemAfterAMend(int width, ColorScheme scheme) throws IOException {
        tag = AccountId.next().toString().substring(24);
        try (Visitor visitor = visitor(width, scheme, person(Role.ADMINISTRATOR))) {
            upload(visitor, list());
            assertThat(visitor.page().locator("h1")).hasText("7 rows need a fix");
            String back = refused(visitor.page());
            visitor.press("Add 193 people, leave out 7 rows");
            visitor.sound();

            assertThat(back).contains("what is wrong,email,name,course,start", "November has 30 days.");
            upload(visitor, back.replace("2031-11-31", "2031-11-30"));
            assertThat(visitor.page().locator("h1")).hasText("Nothing to fix");
            visitor.press("Add 7 people");
            assertThat(visitor.page().locator("main")).containsText("Pass on the links");
            visitor.sound();

            setLastDay(visitor);
        }
        assertThat(jdbc.sql("""
                        select count(*)
                        from enrollment e
                        join account a on a.id = e.account_id
                        where a.email like :all and e.ends_on = date '2032-07-01'
                        """)
                        .param("all", "%" + tag + "@example.org")
                        .query(Integer.class)
                        .single())
                .isEqualTo(200);
    }

    private String list() {
        StringBuilder file = new StringBuilder("email,name,course,start\n");
        for (int row = 1; row <= 200; row++) {
            String start = row % 28 == 0 ? "2031-11-31" : "2031-11-03";
            file.append("p%d.%s@example.org,Learner %d of %s,mlt,%s\n".formatted(row, tag, row, tag, start));
        }
        return file.toString();
    }

    private static void upload(Visitor visitor, String file) {
        visitor.open("/admin/people/import");
        visitor.page()
                .setInputFiles(
                        "#file", new FilePayload("intake.csv", "text/csv", file.getBytes(StandardCharsets.UTF_8)));
        visitor.press("Check the file");
        visitor.sound();
    }

    private static String refused(Page page) throws IOException {
        Download download = page.waitForDownload(
                () -> page.getByText("Download these rows with reasons").click());
        return Files.readString(download.path());
    }

    /** Of all that the filter finds, four pages of them. */
    private void setLastDay(Visitor visitor) {
        visitor.open("/admin/people?q=" + tag);
        assertThat(visitor.page().locator("#people-list")).containsText("50 of 200 people shown");
        visitor.page().getByText("All 200 people found, on every page").click();
        visitor.press("Change access");
        visitor.follow("Set the last day");
        visitor.page().selectOption("select[name=course]", "mlt");
        visitor.page().fill("input[name=lastDay]", "2032-06-30");
        visitor.press("Show what happens");
        visitor.sound();
        assertThat(visitor.page().locator("#preview-title")).hasText("200 people will be changed.");
        visitor.press("Set the last day: 200 people");
        visitor.sound();
        assertThat(visitor.page().locator("h1")).hasText("Last day of 200 people set");
    }
}
