package org.aliquot.formats.table;

import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;

/** Rows of a CSV file (RFC 4180, UTF-8). */
final class CsvRows implements TableWriter.Rows {

    private final CSVPrinter printer;

    CsvRows(OutputStream out) throws IOException {
        this.printer = new CSVPrinter(new OutputStreamWriter(out, StandardCharsets.UTF_8), CSVFormat.RFC4180);
        printer.printRecord(Columns.ALL);
    }

    @Override
    public void write(Map<String, String> row) throws IOException {
        printer.printRecord(Columns.ALL.stream().map(column -> Cells.harmless(row.getOrDefault(column, ""))));
    }

    @Override
    public void close() throws IOException {
        printer.close(true);
    }
}
