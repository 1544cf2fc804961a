package org.aliquot.roster.internal;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.aliquot.bounded.Refusal;
import org.aliquot.sheets.CsvReader;
import org.aliquot.sheets.Row;
import org.aliquot.sheets.SheetLimits;

/** Rows of a CSV file: with commas, semicolons or tabs; in UTF-8, UTF-16 or, from an older Excel, Windows-1252. */
final class CsvSheet {

    /** The file is in memory already, and no larger than an upload. */
    private static final SheetLimits LIMITS = SheetLimits.csv(Integer.MAX_VALUE, Integer.MAX_VALUE);

    /** Said of what has zeros in it, as pictures and programs do and text does not. */
    private static final String NO_LIST =
            "This is not a list of people. Save the list as CSV or as an Excel workbook (.xlsx), and choose that file.";

    private CsvSheet() {}

    static List<SheetRow> rows(byte[] bytes) {
        List<SheetRow> rows = new ArrayList<>();
        String text = text(bytes);
        if (text.indexOf('\0') >= 0) {
            throw new UnreadableFile(NO_LIST);
        }
        Refusal refusal = (_, _) ->
                new UnreadableFile("Quotation marks are wrong after row " + last(rows) + ": one is not closed.");
        try (CsvReader read = new CsvReader(new StringReader(text), CsvReader.separator(text), LIMITS, refusal)) {
            int number = 0;
            Row row = read.next();
            while (row != null) {
                SheetRow trimmed = new SheetRow(++number, row.cells());
                if (!trimmed.isBlank()) {
                    rows.add(trimmed);
                }
                row = rows.size() > SheetFile.MOST_ROWS + 1 ? null : read.next();
            }
        } catch (IOException e) {
            throw new UncheckedIOException("A text in memory can be read", e);
        }
        return rows;
    }

    private static int last(List<SheetRow> rows) {
        return rows.isEmpty() ? 0 : rows.getLast().number();
    }

    private static String text(byte[] bytes) {
        if (bytes.length > 1 && (bytes[0] & 0xff) == 0xff && (bytes[1] & 0xff) == 0xfe) {
            return new String(bytes, 2, bytes.length - 2, StandardCharsets.UTF_16LE);
        }
        if (bytes.length > 1 && (bytes[0] & 0xff) == 0xfe && (bytes[1] & 0xff) == 0xff) {
            return new String(bytes, 2, bytes.length - 2, StandardCharsets.UTF_16BE);
        }
        try {
            String text = StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(bytes))
                    .toString();
            return text.startsWith("\ufeff") ? text.substring(1) : text;
        } catch (CharacterCodingException e) {
            return new String(bytes, Charset.forName("windows-1252"));
        }
    }
}
