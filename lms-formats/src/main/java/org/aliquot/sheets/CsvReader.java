package org.aliquot.sheets;

import java.io.Closeable;
import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.util.Iterator;
import java.util.Locale;
import java.util.function.Consumer;
import org.aliquot.bounded.Rationed;
import org.aliquot.bounded.Refusal;
import org.apache.commons.csv.CSVException;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.jspecify.annotations.Nullable;

/** Rows of a CSV file, each no longer than the limits say: a quotation mark that is not closed swallows the rest of a file. */
public final class CsvReader implements Closeable {

    private final SheetLimits limits;
    private final Refusal refusal;
    private final Rationed letters;
    private final CSVParser parser;
    private final Iterator<CSVRecord> records;

    public CsvReader(Reader text, char separator, SheetLimits limits, Refusal refusal) throws IOException {
        this.limits = limits;
        this.refusal = refusal;
        this.letters = new Rationed(text, limits.letters());
        CSVFormat format = CSVFormat.RFC4180
                .builder()
                .setDelimiter(separator)
                .setIgnoreEmptyLines(false)
                .get();
        this.parser = CSVParser.builder().setReader(letters).setFormat(format).get();
        this.records = parser.iterator();
    }

    /** The sign of comma, semicolon and tab that stands most often in the first line with something in it. */
    public static char separator(String beginning) {
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

    /**
     * The next row, null after the last.
     *
     * @throws UncheckedIOException when the file itself cannot be read
     */
    public @Nullable Row next() {
        int line = (int) parser.getCurrentLineNumber() + 1;
        letters.rest();
        try {
            if (!records.hasNext()) {
                return null;
            }
            CSVRecord record = records.next();
            if (record.size() > limits.columns()) {
                throw refusal.of(line, "a row has more than " + limits.columns() + " cells");
            }
            return new Row(line, record.toList());
        } catch (UncheckedIOException wrong) {
            throw switch (wrong.getCause()) {
                case Rationed.Exceeded _ ->
                    refusal.of(
                            line,
                            String.format(
                                    Locale.ROOT,
                                    "a row has more than %,d letters; perhaps a quotation mark is not closed",
                                    limits.letters()));
                case CSVException _ -> refusal.of(line, "quotation marks are wrong from here on: one is not closed");
                case null, default -> wrong;
            };
        }
    }

    public void each(Consumer<Row> taker) {
        for (Row row = next(); row != null; row = next()) {
            taker.accept(row);
        }
    }

    @Override
    public void close() throws IOException {
        parser.close();
    }
}
