package org.aliquot.flashcards;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.aliquot.flashcards.Flashcard.Sides;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.sqlite.SQLiteDataSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** A package as Anki opens it: by its tables, its settings and its pictures. */
class AnkiPackageTest {

    private static final Instant NOW = Instant.parse("2026-11-23T10:00:00Z");
    private static final Instant ADDED = Instant.parse("2026-11-01T08:00:00Z");
    private static final JsonMapper JSON = new JsonMapper();

    @TempDir
    private Path folder;

    @Test
    void eachCardIsANoteInTheDeckOfItsCourseWithItsTagsAndNew() throws Exception {
        Map<String, byte[]> zip = unzipped(written(NOW));
        assertThat(
                        query(
                                zip,
                                "select n.guid, n.flds, n.tags, c.did, c.type, c.reps, n.mid from cards c join notes n on n.id = c.nid order by c.due"))
                .containsExactly(
                        List.of(
                                "guid-1",
                                "<p>What is it?</p>\u001fThis.",
                                " Blood_Banking ",
                                deck("Aliquot: MLT"),
                                "0",
                                "0",
                                model()),
                        List.of("guid-2", "A gap\u001fThe whole", "", deck("Aliquot: MLT"), "0", "0", model()),
                        List.of("guid-3", "Other\u001fCourse", "", deck("Aliquot: Other"), "0", "0", model()));
        assertThat(query(zip, "select ver, usn from col")).containsExactly(List.of("11", "0"));
        assertThat(query(zip, "select count(*) from revlog")).containsExactly(List.of("0"));
        assertThat(query(zip, "pragma integrity_check")).containsExactly(List.of("ok"));
    }

    @Test
    void settingsNameTheTypeOfNoteAndEveryDeck() throws Exception {
        Map<String, byte[]> zip = unzipped(written(NOW));
        List<String> settings =
                query(zip, "select models, decks, conf, dconf, tags from col").getFirst();
        JsonNode model = JSON.readTree(settings.get(0)).path(model());
        assertThat(model.path("flds")).hasSize(2);
        assertThat(model.at("/tmpls/0/qfmt").asString()).isEqualTo("{{Front}}");
        JsonNode decks = JSON.readTree(settings.get(1));
        assertThat(decks.path(deck("Aliquot: MLT")).path("name").asString()).isEqualTo("Aliquot: MLT");
        assertThat(decks.has("1")).isTrue();
        assertThat(JSON.readTree(settings.get(3)).path("1").path("new").path("delays"))
                .hasSize(2);
    }

    @Test
    void importedAgainACardIsTheSameNoteAndOnlyNewer() throws Exception {
        var first = query(unzipped(written(NOW)), "select guid, id, mod from notes order by guid");
        var second = query(unzipped(written(NOW.plusSeconds(60))), "select guid, id, mod from notes order by guid");
        assertThat(second)
                .extracting(row -> row.subList(0, 2))
                .isEqualTo(first.stream().map(row -> row.subList(0, 2)).toList());
        assertThat(Long.parseLong(second.getFirst().get(2)))
                .isGreaterThan(Long.parseLong(first.getFirst().get(2)));
    }

    @Test
    void picturesGoAlongUnderTheNamesThatCardsCallThem() throws Exception {
        Map<String, byte[]> zip = unzipped(written(NOW));
        assertThat(JSON.readTree(zip.get("media")).path("0").asString()).isEqualTo("aliquot-x.svg");
        assertThat(new String(zip.get("0"), StandardCharsets.UTF_8)).isEqualTo("<svg/>");
    }

    @Test
    void formulasBecomeMathJaxAndAddressesWhole() {
        assertThat(CardText.of(
                        "<p>So <span class=\"math\" data-tex=\"x &lt; 2\">x &lt; 2</span>, see <a href=\"/courses/mlt\">it</a></p>"
                                + "<div class=\"math\" data-tex=\"\\frac{1}{2}\">\\frac{1}{2}</div>",
                        "https://learn.example.org"))
                .isEqualTo("<p>So \\(x &lt; 2\\), see <a href=\"https://learn.example.org/courses/mlt\">it</a></p>"
                        + "\\[\\frac{1}{2}\\]");
    }

    private static byte[] written(Instant now) throws IOException {
        var out = new ByteArrayOutputStream();
        try (AnkiPackage file = AnkiPackage.begin(out, now)) {
            file.add(new Flashcard(
                    "guid-1",
                    "Aliquot: MLT",
                    new Sides("<p>What is it?</p>", "This."),
                    List.of("Blood_Banking"),
                    ADDED));
            file.picture("aliquot-x.svg", "<svg/>".getBytes(StandardCharsets.UTF_8));
            file.add(new Flashcard("guid-2", "Aliquot: MLT", new Sides("A gap", "The whole"), List.of(), ADDED));
            file.add(new Flashcard("guid-3", "Aliquot: Other", new Sides("Other", "Course"), List.of(), ADDED));
            assertThat(file.finish()).isEqualTo(3);
        }
        return out.toByteArray();
    }

    private static String deck(String name) {
        return String.valueOf(AnkiSchema.deck(name));
    }

    private static String model() {
        return String.valueOf(AnkiSchema.MODEL);
    }

    private static Map<String, byte[]> unzipped(byte[] file) throws IOException {
        Map<String, byte[]> entries = new LinkedHashMap<>();
        try (var zip = new ZipInputStream(new ByteArrayInputStream(file))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                entries.put(entry.getName(), zip.readAllBytes());
            }
        }
        return entries;
    }

    private List<List<String>> query(Map<String, byte[]> zip, String sql) throws IOException, SQLException {
        Path file = Files.write(Files.createTempFile(folder, "read", ".anki2"), zip.get("collection.anki2"));
        SQLiteDataSource database = new SQLiteDataSource();
        database.setUrl("jdbc:sqlite:" + file);
        List<List<String>> rows = new ArrayList<>();
        try (Connection connection = database.getConnection();
                Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery(sql)) {
            int columns = row.getMetaData().getColumnCount();
            while (row.next()) {
                List<String> values = new ArrayList<>();
                for (int i = 1; i <= columns; i++) {
                    values.add(row.getString(i));
                }
                rows.add(values);
            }
        }
        return rows;
    }
}
