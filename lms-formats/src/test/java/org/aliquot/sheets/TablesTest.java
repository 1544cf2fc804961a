package org.aliquot.sheets;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.StringReader;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.aliquot.bounded.SafeZip;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Tables go out as CSV and as workbooks, and come back the same, each row with its place. */
class TablesTest {

    private static final SheetLimits SMALL = new SheetLimits(3, 10, 10_000, 1 << 20);

    @TempDir
    private Path folder;

    @Test
    void aTableComesBackFromCsvAsItWent() throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (CsvWriter rows = new CsvWriter(out)) {
            rows.write(List.of("name", "score"));
            rows.write(Arrays.asList("Müller, \"Ann\"\nB.", 7));
            rows.write(Arrays.asList("=cmd|calc", null));
        }

        assertThat(csv(out.toString(StandardCharsets.UTF_8)))
                .containsExactly(
                        new Row(1, List.of("name", "score")),
                        new Row(2, List.of("Müller, \"Ann\"\nB.", "7")),
                        new Row(4, List.of("'=cmd|calc", "")));
    }

    @Test
    void programsGetTextsExactlyAsTheyAre() throws IOException {
        StringWriter out = new StringWriter();
        try (CsvWriter rows = CsvWriter.exact(out)) {
            rows.write(List.of("-", "=a", -1.5));
        }

        assertThat(out).hasToString("-,=a,-1.5\n");
    }

    @Test
    void aTableComesBackFromAWorkbookAsItWent() throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (WorkbookWriter rows = new WorkbookWriter(out, "People", List.of("name", "share", "day"))) {
            rows.explain("About", List.of(List.of("name", "who it is")));
            rows.write(List.of("=cmd|calc", new Share(0.25), LocalDate.of(2026, 1, 1)));
            rows.write(Arrays.asList(null, true));
        }

        assertThat(workbook(out.toByteArray(), SMALL))
                .containsExactly(
                        new Row(1, List.of("name", "share", "day")),
                        new Row(2, List.of("'=cmd|calc", "0.25", "46023.0")),
                        new Row(3, List.of("", "yes")));
    }

    @Test
    void semicolonsAndTabsAreSeenInTheHeading() {
        assertThat(CsvReader.separator("\n\nname;role;note, if any\n")).isEqualTo(';');
        assertThat(CsvReader.separator("name\trole")).isEqualTo('\t');
        assertThat(CsvReader.separator("name")).isEqualTo(',');
    }

    @Test
    void whatIsWrongIsToldWithItsLine() {
        refuses("a,b\nc,\"d\ne,f\n", "2: quotation marks are wrong from here on");
        refuses("a,b\n1,2,3,4\n", "2: a row has more than 3 cells");
        refuses("a,b\n\"" + "x".repeat(20_000), "2: a row has more than 10,000 letters");
    }

    private static void refuses(String text, String message) {
        assertThatIllegalArgumentException().isThrownBy(() -> csv(text)).withMessageContaining(message);
    }

    private static List<Row> csv(String text) throws IOException {
        List<Row> rows = new ArrayList<>();
        try (CsvReader reader = new CsvReader(new StringReader(text), ',', SMALL, TablesTest::refused)) {
            reader.each(rows::add);
        }
        return rows;
    }

    private List<Row> workbook(byte[] bytes, SheetLimits limits) throws IOException {
        Path file = Files.write(folder.resolve("table.xlsx"), bytes);
        List<Row> rows = new ArrayList<>();
        try (SafeZip zip = SafeZip.open(file, 100, TablesTest::refused)) {
            WorkbookReader.read(zip, limits, TablesTest::refused, rows::add);
        }
        return rows;
    }

    private static RuntimeException refused(int place, String why) {
        return new IllegalArgumentException(place + ": " + why);
    }
}
