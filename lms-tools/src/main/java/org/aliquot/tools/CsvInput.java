package org.aliquot.tools;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.CharacterCodingException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import org.aliquot.sheets.CsvReader;
import org.aliquot.sheets.Row;
import org.aliquot.sheets.SheetLimits;
import org.jspecify.annotations.Nullable;

/** A table in a CSV file: a header, then rows with as many cells. Whatever is wrong is named by file and line. */
final class CsvInput implements AutoCloseable {

    /** What one person may have in a file of their own. */
    private static final SheetLimits LIMITS = SheetLimits.csv(1_000_000, 64 * 1024 * 1024);

    private static final List<String> EMPTY = List.of("");

    private final Path file;
    private final CsvReader reader;
    private final List<String> header;
    private @Nullable Row ahead;
    private int line;

    CsvInput(Path file) {
        Input.requireFile(file);
        this.file = file;
        try {
            BufferedReader text = Files.newBufferedReader(file);
            skipByteOrderMark(text);
            reader = new CsvReader(text, ',', LIMITS, (line, why) -> new BadInput(file, line, why + "; correct it"));
        } catch (IOException e) {
            throw unreadable(e);
        }
        ahead = read();
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
        List<String> names = next();
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
        return ahead != null;
    }

    /** The next row, with as many cells as the header. */
    List<String> nextRow() {
        List<String> row = next();
        if (row.size() != header.size()) {
            throw bad("this row has %d cells, the header has %d; correct it".formatted(row.size(), header.size()));
        }
        return row;
    }

    private List<String> next() {
        Row row = Objects.requireNonNull(ahead, "no row is left");
        line = row.number();
        ahead = read();
        return row.cells().stream().map(String::trim).toList();
    }

    /** Empty lines are no rows. */
    private @Nullable Row read() {
        try {
            Row row = reader.next();
            while (row != null && row.cells().equals(EMPTY)) {
                row = reader.next();
            }
            return row;
        } catch (UncheckedIOException e) {
            throw unreadable(e.getCause());
        }
    }

    private BadInput unreadable(@Nullable IOException e) {
        return e instanceof CharacterCodingException
                ? new BadInput(file, "this is not text in UTF-8; save it as CSV in UTF-8")
                : new BadInput(file, "this cannot be read" + (e == null ? "" : " (" + e.getMessage() + ")"));
    }

    /** About the row read last. */
    BadInput bad(String message) {
        return new BadInput(file, line, message);
    }

    /** About a cell of the row read last. */
    BadInput bad(int column, String message) {
        return bad("column '%s': %s".formatted(header.get(column), message));
    }

    /** A cell that must be a finite number. */
    double number(List<String> row, int column) {
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
    String text(List<String> row, int column) {
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
            reader.close();
        } catch (IOException e) {
            throw unreadable(e);
        }
    }
}
