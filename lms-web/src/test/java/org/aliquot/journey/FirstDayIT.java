package org.aliquot.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Download;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.FilePayload;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.aliquot.people.AccountId;
import org.aliquot.people.Role;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * An administrator's first day: the terms of a course that a pack brought, two instructors, a class, and two hundred
 * learners from a list with seven bad rows.
 */
class FirstDayIT extends JourneyTest {

    private static final int LEARNERS = 200;

    /** Distinguishes the people of one run from those of the other. */
    private final String mark = AccountId.next().toString().substring(24);

    /** Other tests do change what packs brought. */
    @BeforeEach
    void nothingWasChangedYet() {
        List.of("course_offer", "lesson_offer", "item_offer")
                .forEach(offers -> jdbc.sql("delete from " + offers).update());
    }

    @AfterEach
    void termsAsTheyWere() {
        jdbc.sql("delete from access_policy").update();
    }

    @ParameterizedTest
    @CsvSource({"1440, LIGHT", "390, DARK"})
    void aSchoolIsSetUpInAMorning(int width, ColorScheme scheme) throws IOException {
        Person administrator = person(Role.ADMINISTRATOR);
        try (Visitor visitor = visitor(width, scheme)) {
            visitor.signIn(administrator.email(), PASSWORD);
            setTerms(visitor);
            invite(visitor, "Ada Reyes", "reyes-" + mark + "@example.org");
            invite(visitor, "Ben Osei", "osei-" + mark + "@example.org");
            String code = makeClass(visitor);

            List<String> rows = rows(code);
            spoil(rows);
            check(visitor, rows);
            assertThat(visitor.page().locator("main")).containsText("Nothing has been changed yet");
            visitor.sound();
            assertSevenToFix(visitor.page());
            assertReasonsToDownload(visitor.page());
            visitor.press("Add 193 people, leave out 7 rows");
            visitor.sound();
            assertThat(members()).isEqualTo(193);

            check(visitor, rows(code));
            visitor.press("Add 7 people");
            assertThat(visitor.page().locator("#fix-title")).hasCount(0);
            assertThat(members()).isEqualTo(LEARNERS);
            visitor.open("/admin/cohorts");
            assertThat(visitor.page()
                            .getByRole(AriaRole.ROW)
                            .filter(new Locator.FilterOptions().setHasText("Class " + mark)))
                    .containsText("200");
        }
        assertThat(invitations()).as("invitations on their way").isEqualTo(LEARNERS + 2);
    }

    private static void setTerms(Visitor visitor) {
        visitor.open("/teach/packs");
        assertThat(visitor.page().locator("main")).containsText("Nothing to decide");
        visitor.open("/admin/access?course=mlt");
        visitor.page().fill("[name=days]", "180");
        visitor.press("Save");
        visitor.sound();
        assertThat(visitor.page().locator("[name=days]")).hasValue("180");
    }

    private static void invite(Visitor visitor, String name, String email) {
        visitor.open("/admin/people/new");
        visitor.page().fill("[name=name]", name);
        visitor.page().fill("[name=email]", email);
        visitor.page().locator("[name=roles]").all().forEach(box -> box.setChecked(false));
        visitor.page().check("[name=roles][value=instructor]");
        visitor.press("Invite");
    }

    /** The code of the new class, with both instructors in it. */
    private String makeClass(Visitor visitor) {
        visitor.open("/admin/cohorts/new");
        visitor.page().fill("[name=name]", "Class " + mark);
        visitor.page().selectOption("[name=course]", "mlt");
        visitor.press("Create");
        visitor.sound();
        for (String instructor : List.of("reyes-", "osei-")) {
            visitor.page().fill("[name=instructor]", instructor + mark + "@example.org");
            visitor.page().press("[name=instructor]", "Enter");
            visitor.page().waitForLoadState();
        }
        assertThat(visitor.page().locator("main")).containsText("Ada Reyes");
        assertThat(visitor.page().locator("main")).containsText("Ben Osei");
        if (visitor.button("Create a code").count() > 0) {
            visitor.press("Create a code");
        }
        return visitor.page()
                .locator("section[aria-labelledby=code-title] code")
                .textContent();
    }

    private List<String> rows(String code) {
        return new ArrayList<>(IntStream.rangeClosed(1, LEARNERS)
                .mapToObj(number -> "s%03d-%s@example.org,Student %d,%s".formatted(number, mark, number, code))
                .toList());
    }

    /** Seven mistakes of the kinds that lists have; row 1 of the file is its heading. */
    private void spoil(List<String> rows) {
        rows.set(9, rows.get(9).replace("@", " at "));
        rows.set(29, rows.get(28));
        rows.set(49, rows.get(49).replaceAll(",Student \\d+", ","));
        rows.set(79, rows.get(79).replaceAll("[^,]+$", "NO-SUCH-CODE"));
        rows.set(99, rows.get(99).replaceAll("^[^,]+", ""));
        rows.set(149, rows.get(149).replaceAll("[^,]+$", "WRONG"));
        rows.set(199, rows.get(199).replace("@example.org", "@"));
    }

    private static void check(Visitor visitor, List<String> rows) {
        visitor.open("/admin/people/import");
        String file = "email,name,class code\n" + String.join("\n", rows) + "\n";
        visitor.page()
                .setInputFiles(
                        "input[name=file]",
                        new FilePayload("fall.csv", "text/csv", file.getBytes(StandardCharsets.UTF_8)));
        visitor.press("Check the file");
    }

    private static void assertSevenToFix(Page page) {
        assertThat(page.locator("section[aria-labelledby=fix-title] tbody th").allTextContents().stream()
                        .map(row -> row.replaceAll("\\D", "")))
                .containsExactly("11", "31", "51", "81", "101", "151", "201");
    }

    private static void assertReasonsToDownload(Page page) throws IOException {
        Download download = page.waitForDownload(
                () -> page.getByText("Download these rows with reasons").click());
        try (var file = download.createReadStream()) {
            assertThat(new String(file.readAllBytes(), StandardCharsets.UTF_8).lines())
                    .hasSize(8);
        }
    }

    private int members() {
        return jdbc.sql("""
                select count(*) from cohort_member m join cohort c on c.id = m.cohort_id where c.name = :name""").param("name", "Class " + mark).query(Integer.class).single();
    }

    private int invitations() {
        return jdbc.sql("select count(*) from mail_message where address like :mark and kind = 'invitation'")
                .param("mark", "%" + mark + "@%")
                .query(Integer.class)
                .single();
    }
}
