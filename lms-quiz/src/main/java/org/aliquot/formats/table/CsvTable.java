package org.aliquot.formats.table;

import java.io.IOException;
import java.io.UncheckedIOException;
import org.aliquot.formats.QuestionSink;
import org.aliquot.formats.QuestionSource;
import org.aliquot.formats.internal.QuestionText;
import org.aliquot.markup.Rationed;
import org.apache.commons.csv.CSVException;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;

/** Rows of a CSV file, with commas, semicolons or tabs. */
final class CsvTable {

    /** As many as Excel has. */
    private static final int MOST_CELLS = 16_384;

    private static final int LONGEST_HEADING = 1 << 16;

    private CsvTable() {}

    static void read(QuestionSource source, QuestionSink sink, TableReader.Row each) throws IOException {
        QuestionText text = QuestionText.open(source, sink);
        CSVFormat format = CSVFormat.RFC4180
                .builder()
                .setDelimiter(delimiter(text.beginning(LONGEST_HEADING)))
                .setIgnoreEmptyLines(false)
                .get();
        long line = 0;
        try (Rationed letters = new Rationed(text, QuestionSource.LONGEST_QUESTION);
                CSVParser parser = CSVParser.parse(letters, format)) {
            for (CSVRecord row : parser) {
                letters.rest();
                if (row.size() > MOST_CELLS) {
                    throw source.unreadable((int) line + 1, "a row has more than " + MOST_CELLS + " cells");
                }
                each.take((int) line + 1, row.toList());
                line = parser.getCurrentLineNumber();
            }
        } catch (IOException | UncheckedIOException | IllegalStateException wrong) {
            if (wrong instanceof UncheckedIOException unchecked && unchecked.getCause() instanceof Rationed.Exceeded) {
                throw source.unreadable(
                        (int) line + 1,
                        "a row has more than 1,000,000 letters; perhaps a quotation mark is not closed");
            }
            if (wrong instanceof UncheckedIOException unchecked && !(unchecked.getCause() instanceof CSVException)) {
                throw unchecked;
            }
            throw source.unreadable((int) line + 1, "quotation marks are wrong from here on: one is not closed");
        }
    }

    /** The sign that stands most often in the first line. */
    private static char delimiter(String beginning) {
        String heading =
                beginning.lines().filter(line -> !line.isBlank()).findFirst().orElse("");
        char found = ',';
        for (char candidate : new char[] {';', '\t'}) {
            if (count(heading, candidate) > count(heading, found)) {
                found = candidate;
            }
        }
        return found;
    }

    private static long count(String text, char sign) {
        return text.chars().filter(at -> at == sign).count();
    }
}
