package org.aliquot.oneroster;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import org.aliquot.bounded.Refusal;
import org.aliquot.sheets.CsvReader;
import org.aliquot.sheets.Row;
import org.aliquot.sheets.SheetLimits;

/** One file of the zip file, read row by row as often as need be. */
record TableFile(String name, Encoding encoding, Bytes bytes) {

    /** A row of the standard has some twenty cells; extensions add to them, and a list of ids can be long. */
    private static final SheetLimits LIMITS = SheetLimits.csv(1_000, 200_000);

    private static final int BEGINNING = 8_192;

    /** Opens the file anew. */
    @FunctionalInterface
    interface Bytes {
        InputStream open() throws IOException;
    }

    /**
     * Gives each row that is not blank to the taker.
     *
     * @param needed columns without which the file is of no use
     * @param most rows below the heading
     */
    void each(List<String> needed, int most, Consumer<Line> taker) throws IOException {
        Refusal refusal = RefusedFile.of(name);
        try (BufferedReader text = encoding.letters(bytes.open());
                CsvReader csv = new CsvReader(text, separator(text), LIMITS, refusal)) {
            FilledRows rows = new FilledRows(csv, refusal);
            Heading heading = Heading.of(name, rows.next(), needed);
            int count = 0;
            for (Row row = rows.next(); !row.cells().isEmpty(); row = rows.next()) {
                if (++count > most) {
                    throw new RefusedFile(String.format(
                            Locale.ROOT,
                            "%s has more than %,d rows. Export fewer schools or terms at once.",
                            name,
                            most));
                }
                taker.accept(new Line(heading, row));
            }
        }
    }

    private static char separator(BufferedReader text) throws IOException {
        char[] beginning = new char[BEGINNING];
        text.mark(BEGINNING);
        int length = Math.max(0, text.read(beginning, 0, BEGINNING));
        text.reset();
        return CsvReader.separator(new String(beginning, 0, length));
    }
}
