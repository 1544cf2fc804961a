package org.aliquot.reports;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import org.aliquot.bounded.SafeZip;
import org.aliquot.markup.Tag;
import org.aliquot.markup.TagReader;
import org.aliquot.sheets.SheetLimits;
import org.aliquot.sheets.WorkbookReader;

/** A workbook that was written, read back. */
public final class WrittenWorkbook {

    private static final SheetLimits LIMITS = new SheetLimits(200, 100_000, 1 << 25, 1 << 28);

    private final List<List<String>> rows = new ArrayList<>();
    private final List<String> second = new ArrayList<>();

    public WrittenWorkbook(byte[] bytes) throws IOException {
        Path file = Files.createTempFile("written", ".xlsx");
        try {
            Files.write(file, bytes);
            try (SafeZip zip = SafeZip.open(file, 100, WrittenWorkbook::broken);
                    InputStream sheet = zip.open("xl/worksheets/sheet2.xml", LIMITS.unpacked())) {
                WorkbookReader.read(zip, LIMITS, WrittenWorkbook::broken, row -> rows.add(row.cells()));
                TagReader.each(Objects.requireNonNull(sheet), "row"::equals, row -> second.add(texts(row)));
            }
        } finally {
            Files.delete(file);
        }
    }

    private static RuntimeException broken(int row, String why) {
        return new IllegalStateException("row " + row + ": " + why);
    }

    private static String texts(Tag row) {
        return row.tags("c").stream()
                .map(cell ->
                        cell.first("is").orElseThrow().first("t").orElseThrow().text())
                .collect(Collectors.joining("="));
    }

    /** Rows of the first sheet, the headings first. */
    public List<List<String>> rows() {
        return rows;
    }

    /** A cell of the first sheet; empty where nothing stands. */
    public String cell(int row, int column) {
        List<String> cells = rows.get(row);
        return column < cells.size() ? cells.get(column) : "";
    }

    /** The lines of the second sheet, cells joined by an equals sign. */
    public List<String> second() {
        return second;
    }
}
