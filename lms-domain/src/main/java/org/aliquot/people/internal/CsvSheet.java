package org.aliquot.people.internal;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;

/** Rows of a CSV file: with commas, semicolons or tabs; in UTF-8, UTF-16 or, from an older Excel, Windows-1252. */
final class CsvSheet {

    private CsvSheet() {}

    static List<SheetRow> rows(byte[] bytes) {
        String text = text(bytes);
        CSVFormat format = CSVFormat.RFC4180
                .builder()
                .setDelimiter(delimiter(text))
                .setIgnoreEmptyLines(false)
                .get();
        List<SheetRow> rows = new ArrayList<>();
        try (CSVParser parser = CSVParser.parse(new StringReader(text), format)) {
            for (CSVRecord line : parser) {
                SheetRow row = new SheetRow((int) line.getRecordNumber(), line.toList());
                if (!row.isBlank()) {
                    rows.add(row);
                }
                if (rows.size() > SheetFile.MOST_ROWS + 1) {
                    break;
                }
            }
        } catch (IOException | UncheckedIOException | IllegalStateException e) {
            throw new UnreadableFile("Quotation marks are wrong after row " + last(rows) + ": one is not closed.", e);
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

    /** The sign that stands most often in the heading. */
    private static char delimiter(String text) {
        String heading =
                text.lines().filter(line -> !line.isBlank()).findFirst().orElse("");
        char found = ',';
        for (char candidate : new char[] {';', '\t'}) {
            if (count(heading, candidate) > count(heading, found)) {
                found = candidate;
            }
        }
        return found;
    }

    private static long count(String text, char sign) {
        return text.chars().filter(at -> at == sign).count();
    }
}
