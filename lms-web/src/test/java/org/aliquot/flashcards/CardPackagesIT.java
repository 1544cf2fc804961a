package org.aliquot.flashcards;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.aliquot.Browser;
import org.aliquot.PlatformTest;
import org.aliquot.spool.Spooled;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.sqlite.SQLiteDataSource;

/** A learner's cards, taken along as a package for Anki. */
class CardPackagesIT extends PlatformTest {

    @TempDir
    private Path folder;

    @Autowired
    private CardPackages packages;

    private Person learner;
    private Browser browser;

    @BeforeEach
    void somebodyWhoReadALesson() {
        learner = learner();
        browser = new Browser(site());
        browser.signIn(learner.email(), PASSWORD);
        browser.post("/courses/mlt/mlt-bb-02/checks/mlt-bb-02-c1", "choice=b");
        learner.api()
                .put("/courses/mlt/lessons/mlt-bb-02/progress", "{\"state\": \"completed\", \"secondsSpent\": 0}")
                .requireStatus(200);
        browser.get("/review");
    }

    @Test
    void holdsTheMissedQuestionWithItsReasonsAndTheLessonsKeyPoints() throws Exception {
        List<List<String>> notes = notes();
        assertThat(notes)
                .hasSizeGreaterThan(3)
                .allSatisfy(note -> assertThat(note.get(1)).isEqualTo(" Blood_Banking "))
                .allSatisfy(note -> assertThat(note.get(2)).doesNotContain("<script", "data-tex", "href=\"/"))
                .anySatisfy(note -> assertThat(note.get(2)).contains("<ol><li>", "class=\"right\""));
        assertThat(notes().stream().map(List::getFirst))
                .as("the same cards when taken again")
                .containsExactlyElementsOf(notes.stream().map(List::getFirst).toList());
    }

    @Test
    void theDownloadIsAnApkg() {
        HttpResponse<String> answer = browser.get("/review/cards/anki");
        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.headers().firstValue("Content-Disposition").orElse(""))
                .isEqualTo("attachment; filename=\"aliquot-cards.apkg\"");
        assertThat(answer.body()).startsWith("PK");
    }

    @Test
    void noAnswersAreHandedOutWhileAnExamIsOpen() throws IOException {
        learner.api()
                .post("/attempts", "{\"exam\": \"quick-check\", \"mode\": \"exam\"}")
                .requireStatus(201);
        assertThat(packages.of(learner.id())).isInstanceOf(FlashcardFile.ExamRunning.class);
        assertThat(browser.get("/review/cards/anki").headers().firstValue("Location"))
                .hasValueSatisfying(place -> assertThat(place).contains("/review/cards?said="));
    }

    @Test
    void withoutAnOpenCourseThereIsNothingToTakeAlong() throws IOException {
        jdbc.sql("update enrollment set status = 'ended' where account_id = :id")
                .param("id", learner.id())
                .update();
        assertThat(packages.of(learner.id())).isInstanceOf(FlashcardFile.NoCards.class);
        assertThat(packages.of(learner().id())).isInstanceOf(FlashcardFile.NoCards.class);
    }

    /** Guid, tags and fields of each note. */
    private List<List<String>> notes() throws IOException, SQLException {
        try (Spooled file = ((FlashcardFile.Made) packages.of(learner.id())).file()) {
            Path database = Files.write(Files.createTempFile(folder, "read", ".anki2"), collection(file));
            SQLiteDataSource source = new SQLiteDataSource();
            source.setUrl("jdbc:sqlite:" + database);
            List<List<String>> notes = new ArrayList<>();
            try (Connection connection = source.getConnection();
                    Statement statement = connection.createStatement();
                    ResultSet row = statement.executeQuery("select guid, tags, flds from notes order by id")) {
                while (row.next()) {
                    notes.add(List.of(row.getString(1), row.getString(2), row.getString(3)));
                }
            }
            return notes;
        }
    }

    private static byte[] collection(Spooled file) throws IOException {
        try (var zip = new ZipInputStream(file.open())) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                if (entry.getName().equals("collection.anki2")) {
                    return zip.readAllBytes();
                }
            }
        }
        throw new IOException("No collection in it");
    }
}
