package org.aliquot.formats.table;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import org.aliquot.formats.QuestionSink;
import org.aliquot.formats.QuestionSource;
import org.aliquot.formats.internal.QuestionText;
import org.apache.commons.csv.CSVException;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;

/** Rows of a CSV file, with commas, semicolons or tabs. */
final class CsvTable {

    /** As many as Excel has. */
    private static final int MOST_CELLS = 16_384;

    private CsvTable() {}

    static void read(QuestionSource source, QuestionSink sink, TableReader.Row each) throws IOException {
        String text = QuestionText.of(source, sink);
        char delimiter = delimiter(text);
        requireNarrow(source, text, delimiter);
        CSVFormat format = CSVFormat.RFC4180
                .builder()
                .setDelimiter(delimiter)
                .setIgnoreEmptyLines(false)
                .get();
        long line = 0;
        try (CSVParser parser = CSVParser.parse(new StringReader(text), format)) {
            for (CSVRecord row : parser) {
                each.take((int) line + 1, row.toList());
                line = parser.getCurrentLineNumber();
            }
        } catch (IOException | UncheckedIOException | IllegalStateException wrong) {
            if (wrong instanceof UncheckedIOException unchecked && !(unchecked.getCause() instanceof CSVException)) {
                throw unchecked;
            }
            throw source.unreadable((int) line + 1, "quotation marks are wrong from here on: one is not closed");
        }
    }

    /** The sign that stands most often in the first line. */
    private static char delimiter(String text) {
        String heading =
                text.lines().filter(line -> !line.isBlank()).findFirst().orElse("");
        char found = ',';
        for (char candidate : new char[] {';', '\t'}) {
            if (count(heading, candidate) > count(heading, found)) {
                found = candidate;
            }
        }
        return found;
    }

    /** The library holds a row whole, however many cells it has. */
    private static void requireNarrow(QuestionSource source, String text, char delimiter) {
        int line = 1;
        int cells = 0;
        for (int i = 0; i < text.length(); i++) {
            char at = text.charAt(i);
            cells = at == '\n' ? 0 : at == delimiter ? cells + 1 : cells;
            line += at == '\n' ? 1 : 0;
            if (cells > MOST_CELLS) {
                throw source.unreadable(line, "a row has more than " + MOST_CELLS + " cells");
            }
        }
    }

    private static long count(String text, char sign) {
        return text.chars().filter(at -> at == sign).count();
    }
}
