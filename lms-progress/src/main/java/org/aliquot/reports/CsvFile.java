package org.aliquot.reports;

import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;
import org.jspecify.annotations.Nullable;

/** A report as CSV (RFC 4180): a line of column words, then a row a line; days as such, times in UTC. */
final class CsvFile implements RowFile {

    private final CSVPrinter printer;
    private final List<String> words;

    CsvFile(OutputStream out, List<ReportColumn> columns) {
        this.words = columns.stream().map(ReportColumn::word).toList();
        try {
            this.printer = new CSVPrinter(new OutputStreamWriter(out, StandardCharsets.UTF_8), CSVFormat.RFC4180);
            printer.printRecord(words);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void write(Map<String, @Nullable Object> values) {
        try {
            printer.printRecord(words.stream().map(word -> cell(values.get(word))));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void close() {
        try {
            printer.close(true);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static @Nullable Object cell(@Nullable Object value) {
        return value instanceof String text ? RowFile.harmless(text) : value;
    }
}
