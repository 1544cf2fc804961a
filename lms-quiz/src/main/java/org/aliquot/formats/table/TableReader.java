package org.aliquot.formats.table;

import java.io.IOException;
import java.util.List;
import org.aliquot.formats.QuestionReader;
import org.aliquot.formats.QuestionSink;
import org.aliquot.formats.QuestionSource;

/** Reads a table whose first row names the columns. */
public final class TableReader implements QuestionReader {

    /** A file of rows. */
    @FunctionalInterface
    interface Rows {
        void read(QuestionSource source, QuestionSink sink, Row each) throws IOException;
    }

    /** Takes one row. */
    @FunctionalInterface
    interface Row {

        /** The row's number as a spreadsheet shows it, and its cells. */
        void take(int number, List<String> cells);
    }

    private final Rows rows;

    private TableReader(Rows rows) {
        this.rows = rows;
    }

    public static TableReader csv() {
        return new TableReader(CsvTable::read);
    }

    public static TableReader xlsx() {
        return new TableReader(XlsxTable::read);
    }

    @Override
    public void read(QuestionSource source, QuestionSink sink) throws IOException {
        TablePass pass = new TablePass(source, sink);
        rows.read(source, sink, pass);
        pass.end();
    }
}
