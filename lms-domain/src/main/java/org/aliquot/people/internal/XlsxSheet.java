package org.aliquot.people.internal;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.Stream;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipFile;
import org.apache.commons.compress.utils.SeekableInMemoryByteChannel;
import org.dhatim.fastexcel.reader.Cell;
import org.dhatim.fastexcel.reader.ExcelReaderException;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.Row;

/** Rows of the first sheet of an Excel workbook. */
final class XlsxSheet {

    /** A workbook of 5,000 people unpacks to some 3 MB; what unpacks to more than this is no list of people. */
    private static final long MOST_UNPACKED = 64L * 1024 * 1024;

    private static final String NO_WORKBOOK =
            "The file looks like an Excel workbook, but cannot be read as one. Save it again as .xlsx, or as CSV.";

    private XlsxSheet() {}

    static List<SheetRow> rows(byte[] bytes) {
        List<SheetRow> rows = new ArrayList<>();
        try {
            requireModest(bytes);
            try (ReadableWorkbook workbook = new ReadableWorkbook(new ByteArrayInputStream(bytes));
                    Stream<Row> stream = workbook.getFirstSheet().openStream()) {
                stream.map(XlsxSheet::row)
                        .filter(row -> !row.isBlank())
                        .limit(SheetFile.MOST_ROWS + 2L)
                        .forEach(rows::add);
            }
        } catch (IOException | ExcelReaderException | IllegalArgumentException | IllegalStateException e) {
            throw new UnreadableFile(NO_WORKBOOK, e);
        }
        return rows;
    }

    private static SheetRow row(Row row) {
        List<String> cells = new ArrayList<>();
        for (int i = 0; i < row.getCellCount(); i++) {
            Cell cell = row.hasCell(i) ? row.getCell(i) : null;
            cells.add(cell == null ? "" : String.valueOf(cell.getText()));
        }
        return new SheetRow(row.getRowNum(), cells);
    }

    /** Unpacks for counting only: what the archive says about its sizes need not be true. */
    private static void requireModest(byte[] bytes) throws IOException {
        long unpacked = 0;
        try (ZipFile zip = ZipFile.builder()
                .setSeekableByteChannel(new SeekableInMemoryByteChannel(bytes))
                .get()) {
            for (ZipArchiveEntry entry : Collections.list(zip.getEntries())) {
                unpacked += size(zip, entry, MOST_UNPACKED - unpacked);
                if (unpacked > MOST_UNPACKED) {
                    throw new UnreadableFile("The workbook is too large. Keep only the sheet with the people.");
                }
            }
        }
    }

    /** Stops counting past {@code most}. */
    private static long size(ZipFile zip, ZipArchiveEntry entry, long most) throws IOException {
        byte[] chunk = new byte[8192];
        long size = 0;
        try (InputStream in = zip.getInputStream(entry)) {
            for (int read = in.read(chunk); read >= 0 && size <= most; read = in.read(chunk)) {
                size += read;
            }
        }
        return size;
    }
}
