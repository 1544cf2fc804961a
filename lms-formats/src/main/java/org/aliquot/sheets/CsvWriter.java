package org.aliquot.sheets;

import java.io.Flushable;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.function.UnaryOperator;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;
import org.jspecify.annotations.Nullable;

/** Rows of a CSV file. */
public final class CsvWriter implements RowWriter, Flushable {

    private final CSVPrinter printer;
    private final UnaryOperator<String> text;

    private CsvWriter(Writer out, CSVFormat format, UnaryOperator<String> text) {
        try {
            this.printer = new CSVPrinter(out, format);
        } catch (IOException e) {
            throw new IllegalStateException("Without a heading nothing is written yet", e);
        }
        this.text = text;
    }

    /** For people with a spreadsheet (RFC 4180): no text is a formula. */
    public CsvWriter(Writer out) {
        this(out, CSVFormat.RFC4180, Cells::harmless);
    }

    /** Likewise, in UTF-8. */
    public CsvWriter(OutputStream out) {
        this(new OutputStreamWriter(out, StandardCharsets.UTF_8));
    }

    /** For programs: texts exactly as they are, one line end everywhere. */
    public static CsvWriter exact(Writer out) {
        return new CsvWriter(
                out, CSVFormat.DEFAULT.builder().setRecordSeparator('\n').get(), UnaryOperator.identity());
    }

    @Override
    public void write(List<? extends @Nullable Object> cells) throws IOException {
        for (Object cell : cells) {
            printer.print(cell instanceof String string ? text.apply(string) : cell);
        }
        printer.println();
    }

    @Override
    public void flush() throws IOException {
        printer.flush();
    }

    @Override
    public void close() throws IOException {
        printer.close(true);
    }
}
