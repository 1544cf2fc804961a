package org.aliquot.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.SelectOption;
import java.nio.file.Path;
import org.aliquot.SchoolFile;
import org.aliquot.people.AccountId;
import org.aliquot.people.Role;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A registrar's Monday: the student system's file fills a class; next week's is cut short, and nobody loses a place by it. */
class RegistrarsMondayIT extends JourneyTest {

    @TempDir
    private Path directory;

    private String tag;

    @ParameterizedTest
    @CsvSource({"1440, LIGHT", "390, DARK"})
    void aFileThatIsCutShortCostsNobodyTheirPlace(int width, ColorScheme scheme) {
        tag = AccountId.next().toString().substring(24);
        try (Visitor visitor = visitor(width, scheme, person(Role.ADMINISTRATOR))) {
            visitor.open("/admin/people");
            visitor.follow("Class lists");
            visitor.page().fill("#name", "Banner " + tag);
            visitor.press("Add this system");
            visitor.sound();

            upload(visitor, list(24));
            assertThat(visitor.page().locator("h1")).hasText("Match the classes");
            visitor.page().locator("#class-0").selectOption("new:mlt");
            visitor.press("Save and see what will happen");
            visitor.sound();
            assertThat(visitor.page().locator("h1")).hasText("Check what will happen");
            visitor.press("Add 24 people");
            visitor.sound();
            assertThat(members()).isEqualTo(24);

            upload(visitor, list(15));
            assertThat(visitor.page().locator("main")).containsText("9 people are missing from this file");
            visitor.press("Save the list, change no class");
            visitor.sound();
            assertThat(members()).isEqualTo(24);
            assertThat(visitor.page().locator("main")).containsText("9 people are missing from the file");
            visitor.press("Suspend them");
            visitor.page().locator("dialog[open]").getByText("Suspend them").click();
            assertThat(visitor.page().locator("main")).containsText("Suspended from the class.");
            visitor.sound();
            assertThat(members()).isEqualTo(15);

            visitor.press("Undo this file");
            visitor.page().locator("dialog[open]").getByText("Undo it").click();
            assertThat(visitor.page().locator("main")).containsText("Undone.");
            visitor.sound();
            assertThat(members()).isEqualTo(24);

            visitor.open("/teach/cohorts/" + cohort() + "/members");
            assertThat(visitor.page().locator("main")).containsText("24 people by the files read so far");
        }
    }

    private Path list(int people) {
        SchoolFile file = SchoolFile.whole().schoolClass("k1", "MLT 110 of " + tag);
        for (int i = 1; i <= people; i++) {
            file.person("" + i, "Ana " + i, "Cruz of " + tag, "ana" + i + "." + tag + "@example.org")
                    .student("k1", "" + i);
        }
        return file.in(directory);
    }

    private void upload(Visitor visitor, Path file) {
        visitor.open("/admin/rosters");
        visitor.page().locator("#source").selectOption(new SelectOption().setLabel("Banner " + tag));
        visitor.page().setInputFiles("#file", file);
        visitor.press("Check the file");
        visitor.sound();
    }

    private long members() {
        return jdbc.sql("select count(*) from cohort_member where cohort_id = cast(:id as uuid)")
                .param("id", cohort())
                .query(Long.class)
                .single();
    }

    private String cohort() {
        return jdbc.sql("select cast(id as text) from cohort where name = :name")
                .param("name", "MLT 110 of " + tag)
                .query(String.class)
                .single();
    }
}
