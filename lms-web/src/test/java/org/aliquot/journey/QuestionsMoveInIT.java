package org.aliquot.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.FilePayload;
import java.io.IOException;
import java.io.RandomAccessFile;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import org.aliquot.exchange.QuestionImports;
import org.aliquot.jobs.JobWorker;
import org.aliquot.people.Role;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;

/** An instructor brings forty questions of another system, five of which have problems, mends two, takes them, undoes, takes again. */
class QuestionsMoveInIT extends JourneyTest {

    @Autowired
    private JobWorker worker;

    @TempDir
    private Path folder;

    @ParameterizedTest
    @CsvSource({"1280, LIGHT, rack", "390, DARK, tray"})
    void readMendedTakenUndoneAndTakenAgain(int width, ColorScheme scheme, String word) {
        try (Visitor visitor = visitor(width, scheme)) {
            visitor.signIn(person(Role.INSTRUCTOR).email(), PASSWORD);
            visitor.go("Question bank");
            visitor.follow("Import");
            bring(visitor, word);
            readWhy(visitor);
            mendTheKeyless(visitor);
            mendTheBroken(visitor, word);
            take(visitor);
            undo(visitor);
            take(visitor);
        }
    }

    private void bring(Visitor visitor, String word) {
        Page page = visitor.page();
        visitor.press("Read the file");
        assertThat(page.locator("#file-error")).containsText("Choose a file first");
        visitor.sound();
        page.getByLabel("A file of questions").setInputFiles(tooLarge());
        visitor.press("Read the file");
        assertThat(page.locator("#file-error")).containsText("larger than 512 MB");
        visitor.sound();
        page.getByLabel("A file of questions")
                .setInputFiles(new FilePayload("chapter-4.gift", "text/plain", file(word)));
        visitor.press("Read the file");
        worker.run();
        assertThat(page.locator("h1")).hasText("3 questions need a look");
        assertThat(page.locator("main")).containsText("Nothing has been changed yet");
        visitor.sound();
        visitor.picture("questions-import");
    }

    /** A file with nothing in it but its length. */
    private Path tooLarge() {
        Path file = folder.resolve("huge.xml");
        try (RandomAccessFile huge = new RandomAccessFile(file.toFile(), "rw")) {
            huge.setLength(QuestionImports.MOST_BYTES + 1);
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
        return file;
    }

    private static void readWhy(Visitor visitor) {
        Locator table = visitor.page().locator("main table");
        assertThat(table).containsText("a person marks");
        assertThat(table).containsText("no answer is right");
        assertThat(table).containsText("not followed by its }");
        visitor.page()
                .getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("Changed on the way"))
                .click();
        visitor.sound();
        assertThat(table).containsText("picture");
        assertThat(table).containsText("penalties");
        visitor.page()
                .getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("To fix"))
                .click();
        visitor.sound();
    }

    private static void mendTheKeyless(Visitor visitor) {
        visitor.follow("Fix question 37");
        visitor.page()
                .getByLabel("C is right", new Page.GetByLabelOptions().setExact(true))
                .check();
        visitor.press("Save for the import");
        assertThat(visitor.page().locator("#question-37")).containsText("Fixed by you");
        visitor.sound();
    }

    private static void mendTheBroken(Visitor visitor, String word) {
        visitor.follow("Fix question 38");
        Page page = visitor.page();
        fill(page, "Question", "In which " + word + " do opened citrate tubes stand?");
        fill(page, "Option A", "In the first one");
        fill(page, "Option B", "In none: they are discarded");
        fill(page, "Option C", "In the last one");
        page.getByLabel("B is right", new Page.GetByLabelOptions().setExact(true))
                .check();
        visitor.press("Save for the import");
        assertThat(page.locator("#question-38")).containsText("Fixed by you");
        visitor.sound();
    }

    private void take(Visitor visitor) {
        visitor.press("Import 39 questions, leave out 1");
        worker.run();
        assertThat(visitor.page().locator("h1")).hasText("39 questions are in the bank");
        assertThat(drafts()).isEqualTo(39);
        visitor.sound();
    }

    private void undo(Visitor visitor) {
        visitor.press("Undo the import");
        Locator asked = visitor.page().getByRole(AriaRole.DIALOG);
        assertThat(asked).containsText("Undo this import?");
        visitor.sound();
        asked.getByText("Keep it").click();
        assertThat(asked).hasCount(0);
        visitor.press("Undo the import");
        asked.getByText("Undo the import").click();
        assertThat(visitor.page().locator("h1")).hasText("Import undone");
        assertThat(drafts()).isZero();
        visitor.sound();
    }

    /** Of the import that was last brought. */
    private long drafts() {
        return jdbc.sql("""
                        select count(item.id)
                        from import_question q
                        join item on item.id = q.item_id
                        where q.batch_id = (select id from import_batch order by brought_at desc limit 1)
                        """).query(Long.class).single();
    }

    private static void fill(Page page, String label, String text) {
        page.getByLabel(label).and(page.getByRole(AriaRole.TEXTBOX)).first().fill(text);
    }

    private static byte[] file(String word) {
        StringBuilder file = new StringBuilder();
        for (int number = 1; number <= 35; number++) {
            file.append(
                    "::%1$s %2$d::Which tube of %1$s %2$d is centrifuged first?{=The citrate tube#It clots last. ~The EDTA tube ~Neither}\n\n"
                            .formatted(word, number));
        }
        return (file + """
                        ::Essay::Describe the order of draw on a %1$s.{}

                        ::Keyless::Which tube of a %1$s is filled first?{~EDTA ~Citrate ~Blood culture}

                        ::Broken::In which %1$s do opened tubes stand{=a ~b

                        ::Picture::What does the %1$s show? <img src="%1$s.png" alt="a rack of tubes">{=Seven tubes ~Nine tubes ~None}

                        ::Penalty::Which of these errors happen before the %1$s is loaded?{~%%50%%Hemolysis ~%%50%%Wrong tube ~%%-100%%Calibration drift}
                        """.formatted(word)).getBytes(StandardCharsets.UTF_8);
    }
}
