package org.aliquot.formats.table;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;
import org.aliquot.formats.QuestionSink;
import org.aliquot.formats.QuestionSource;
import org.dhatim.fastexcel.reader.Cell;
import org.dhatim.fastexcel.reader.ExcelReaderException;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.Row;

/** Rows of the first sheet of a workbook. */
final class XlsxTable {

    /** 10,000 long questions unpack to some 60 MB. */
    private static final long MOST_UNPACKED = 256L * 1024 * 1024;

    private XlsxTable() {}

    static void read(QuestionSource source, QuestionSink sink, TableReader.Row each) throws IOException {
        source.open().close();
        requireModest(source);
        try (ReadableWorkbook workbook = new ReadableWorkbook(source.path().toFile());
                Stream<Row> rows = workbook.getFirstSheet().openStream()) {
            rows.forEach(row -> each.take(row.getRowNum(), cells(row)));
        } catch (ExcelReaderException | IllegalStateException | NullPointerException notAWorkbook) {
            throw source.unreadable("this cannot be read as an Excel workbook; save it again as .xlsx, or as CSV");
        }
    }

    private static List<String> cells(Row row) {
        List<String> cells = new ArrayList<>();
        for (int i = 0; i < row.getCellCount(); i++) {
            Cell cell = row.hasCell(i) ? row.getCell(i) : null;
            cells.add(cell == null ? "" : String.valueOf(cell.getText()));
        }
        return cells;
    }

    /** Unpacks for counting only: what the archive says about its sizes need not be true. */
    private static void requireModest(QuestionSource source) throws IOException {
        long unpacked = 0;
        byte[] chunk = new byte[1 << 16];
        try (ZipFile zip = new ZipFile(source.path().toFile())) {
            for (ZipEntry entry : Collections.list(zip.entries())) {
                try (InputStream in = zip.getInputStream(entry)) {
                    for (int read = in.read(chunk); read >= 0; read = in.read(chunk)) {
                        unpacked += read;
                        if (unpacked > MOST_UNPACKED) {
                            throw source.unreadable("the workbook unpacks to more than " + MOST_UNPACKED / 1024 / 1024
                                    + " MB; split it");
                        }
                    }
                }
            }
        } catch (ZipException notAZip) {
            throw source.unreadable("this is not an Excel workbook (.xlsx)");
        }
    }
}
