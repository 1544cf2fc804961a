package org.aliquot.interchange.table;

import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;
import java.util.function.Consumer;
import org.aliquot.bounded.SafeZip;
import org.aliquot.interchange.QuestionReader;
import org.aliquot.interchange.QuestionSink;
import org.aliquot.interchange.QuestionSource;
import org.aliquot.interchange.text.QuestionText;
import org.aliquot.sheets.CsvReader;
import org.aliquot.sheets.Row;
import org.aliquot.sheets.SheetLimits;
import org.aliquot.sheets.WorkbookReader;

/** Reads a table whose first row names the columns. */
public final class TableReader implements QuestionReader {

    /** A file of rows. */
    @FunctionalInterface
    private interface Rows {
        void read(QuestionSource source, QuestionSink sink, Consumer<Row> each) throws IOException;
    }

    private static final int LONGEST_HEADING = 1 << 16;

    /** As many cells as Excel has. */
    private static final SheetLimits CSV = SheetLimits.csv(16_384, QuestionSource.LONGEST_QUESTION);

    /** 10,000 long questions unpack to some 60 MB. */
    private static final SheetLimits XLSX = new SheetLimits(1_000, 1_000_000, 32 * 1024 * 1024, 256L * 1024 * 1024);

    private static final byte[] OLD = {(byte) 0xd0, (byte) 0xcf, 0x11, (byte) 0xe0};

    private final Rows rows;

    private TableReader(Rows rows) {
        this.rows = rows;
    }

    public static TableReader csv() {
        return new TableReader(TableReader::text);
    }

    public static TableReader xlsx() {
        return new TableReader((source, _, each) -> workbook(source, each));
    }

    @Override
    public void read(QuestionSource source, QuestionSink sink) throws IOException {
        TablePass pass = new TablePass(source, sink);
        rows.read(source, sink, pass);
        pass.end();
    }

    private static void text(QuestionSource source, QuestionSink sink, Consumer<Row> each) throws IOException {
        QuestionText text = QuestionText.open(source, sink);
        char separator = CsvReader.separator(text.beginning(LONGEST_HEADING));
        try (CsvReader rows = new CsvReader(text, separator, CSV, source::unreadable)) {
            rows.each(each);
        }
    }

    private static void workbook(QuestionSource source, Consumer<Row> each) throws IOException {
        requireZip(source);
        try (SafeZip zip = source.unzipped()) {
            WorkbookReader.read(zip, XLSX, source::unreadable, each);
        }
    }

    private static void requireZip(QuestionSource source) throws IOException {
        byte[] start;
        try (InputStream in = source.open()) {
            start = in.readNBytes(4);
        }
        if (Arrays.equals(start, OLD)) {
            throw source.unreadable(
                    "this is a workbook of Excel before 2007, or one with a password; save it as .xlsx");
        }
        if (start.length < 4 || start[0] != 'P' || start[1] != 'K') {
            throw source.unreadable("this is not an Excel workbook (.xlsx)");
        }
    }
}
