package org.aliquot.tools;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.CharacterCodingException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.Iterator;
import java.util.List;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;

/** A table in a CSV file: a header, then rows with as many cells. Whatever is wrong is named by file and line. */
final class CsvInput implements AutoCloseable {

    private static final CSVFormat FORMAT =
            CSVFormat.DEFAULT.builder().setTrim(true).setIgnoreEmptyLines(true).get();

    private final Path file;
    private final CSVParser parser;
    private final Iterator<CSVRecord> records;
    private final List<String> header;

    CsvInput(Path file) {
        Input.requireFile(file);
        this.file = file;
        try {
            BufferedReader reader = Files.newBufferedReader(file);
            skipByteOrderMark(reader);
            parser = CSVParser.builder().setReader(reader).setFormat(FORMAT).get();
            records = parser.iterator();
        } catch (IOException e) {
            throw unreadable(e);
        }
        header = header();
    }

    private static void skipByteOrderMark(BufferedReader reader) throws IOException {
        reader.mark(1);
        if (reader.read() != '\uFEFF') {
            reader.reset();
        }
    }

    private List<String> header() {
        if (!hasNext()) {
            throw new BadInput(file, "the file is empty; its first line must name the columns");
        }
        List<String> names = next().toList();
        var seen = new HashSet<String>();
        for (int i = 0; i < names.size(); i++) {
            String name = names.get(i);
            if (name.isEmpty()) {
                throw new BadInput(file, 1, "column %d has no name; name it or delete it".formatted(i + 1));
            }
            if (!seen.add(name)) {
                throw new BadInput(file, 1, "column '%s' is there twice; rename or delete one".formatted(name));
            }
        }
        return names;
    }

    List<String> columns() {
        return header;
    }

    /** The place of a column that must be there. */
    int column(String name) {
        int index = header.indexOf(name);
        if (index < 0) {
            throw new BadInput(
                    file, 1, "there is no column '%s', only %s; correct the header".formatted(name, shortened()));
        }
        return index;
    }

    private String shortened() {
        String names = String.join(", ", header.subList(0, Math.min(8, header.size())));
        return header.size() > 8 ? names + ", …" : names;
    }

    boolean has(String name) {
        return header.contains(name);
    }

    boolean hasNext() {
        try {
            return records.hasNext();
        } catch (UncheckedIOException e) {
            throw unreadable(e);
        }
    }

    /** The next row, with as many cells as the header. */
    CSVRecord nextRow() {
        CSVRecord row = next();
        if (row.size() != header.size()) {
            throw bad("this row has %d cells, the header has %d; correct it".formatted(row.size(), header.size()));
        }
        return row;
    }

    private CSVRecord next() {
        try {
            return records.next();
        } catch (UncheckedIOException e) {
            throw unreadable(e);
        }
    }

    private BadInput unreadable(Exception e) {
        if (e instanceof CharacterCodingException || e.getCause() instanceof CharacterCodingException) {
            return new BadInput(file, "this is not text in UTF-8; save it as CSV in UTF-8");
        }
        String reason = e instanceof UncheckedIOException && e.getCause() != null
                ? e.getCause().getMessage()
                : e.getMessage();
        return new BadInput(file, "this cannot be read as CSV (" + reason + "); check the quotes");
    }

    /** About the row read last. */
    BadInput bad(String message) {
        return new BadInput(file, parser.getCurrentLineNumber(), message);
    }

    /** About a cell of the row read last. */
    BadInput bad(int column, String message) {
        return bad("column '%s': %s".formatted(header.get(column), message));
    }

    /** A cell that must be a finite number. */
    double number(CSVRecord row, int column) {
        try {
            double number = Double.parseDouble(row.get(column));
            if (Double.isFinite(number)) {
                return number;
            }
        } catch (NumberFormatException _) {
            // said below
        }
        throw bad(column, "'%s' is not a number; correct it".formatted(row.get(column)));
    }

    /** A cell that must not be empty. */
    String text(CSVRecord row, int column) {
        String text = row.get(column);
        if (text.isEmpty()) {
            throw bad(column, "the cell is empty; fill it in");
        }
        return text;
    }

    Path file() {
        return file;
    }

    @Override
    public void close() {
        try {
            parser.close();
        } catch (IOException e) {
            throw unreadable(e);
        }
    }
}
