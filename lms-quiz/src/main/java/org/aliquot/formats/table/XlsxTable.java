package org.aliquot.formats.table;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.aliquot.formats.QuestionSink;
import org.aliquot.formats.QuestionSource;
import org.aliquot.formats.internal.SafeZip;
import org.aliquot.markup.RefusedXml;
import org.aliquot.markup.Tag;
import org.aliquot.markup.TagReader;

/**
 * Rows of the first sheet of a workbook (ECMA-376). Our own, since the library that we write with believes whatever a file says
 * of columns and texts, and fills the memory.
 */
final class XlsxTable {

    /** 10,000 long questions unpack to some 60 MB. */
    private static final long MOST_UNPACKED = 256L * 1024 * 1024;

    private static final int MOST_COLUMNS = 16_384;
    private static final int MOST_TEXTS = 1_000_000;
    private static final int MOST_LETTERS = 32 * 1024 * 1024;
    private static final Pattern PLACE = Pattern.compile("([A-Z]{1,3})[1-9]\\d{0,6}");
    private static final byte[] OLD = {(byte) 0xd0, (byte) 0xcf, 0x11, (byte) 0xe0};

    private final QuestionSource source;
    private final SafeZip zip;
    private final List<String> texts = new ArrayList<>();
    private int letters;
    private int row;

    private XlsxTable(QuestionSource source, SafeZip zip) {
        this.source = source;
        this.zip = zip;
    }

    static void read(QuestionSource source, QuestionSink sink, TableReader.Row each) throws IOException {
        requireZip(source);
        try (SafeZip zip = SafeZip.of(source)) {
            new XlsxTable(source, zip).read(each);
        } catch (RefusedXml notAWorkbook) {
            throw source.unreadable("this cannot be read as an Excel workbook (" + notAWorkbook.getMessage()
                    + "); save it again as .xlsx, or as CSV");
        }
    }

    private static void requireZip(QuestionSource source) throws IOException {
        byte[] start;
        try (InputStream in = source.open()) {
            start = in.readNBytes(4);
        }
        if (Arrays.equals(start, OLD)) {
            throw source.unreadable(
                    "this is a workbook of Excel before 2007, or one with a password; save it as .xlsx");
        }
        if (start.length < 4 || start[0] != 'P' || start[1] != 'K') {
            throw source.unreadable("this is not an Excel workbook (.xlsx)");
        }
    }

    private void read(TableReader.Row each) throws IOException {
        String workbook = target("", link -> isOf(link, "officeDocument"))
                .orElseThrow(() -> source.unreadable("this is not an Excel workbook (.xlsx)"));
        String sheet = sheet(workbook);
        Optional<String> shared = target(workbook, link -> isOf(link, "sharedStrings"));
        if (shared.isPresent()) {
            each(shared.get(), "si", this::keep);
        }
        each(sheet, "row", row -> each.take(number(row), cells(row)));
    }

    /** The name of the file with the first sheet. */
    private String sheet(String workbook) throws IOException {
        List<Tag> sheets = new ArrayList<>();
        each(workbook, "sheets", sheets::add);
        String id = sheets.stream()
                .flatMap(list -> list.tags("sheet").stream())
                .findFirst()
                .map(sheet -> sheet.attribute("id", ""))
                .orElseThrow(() -> source.unreadable("the workbook has no sheet"));
        return target(workbook, link -> link.attribute("Id", "").equals(id))
                .orElseThrow(() -> source.unreadable("the workbook does not hold its first sheet"));
    }

    private static boolean isOf(Tag link, String kind) {
        return link.attribute("Type", "").endsWith("/" + kind);
    }

    /** The file that another one links to, as the list of links beside that one says. */
    private Optional<String> target(String file, Predicate<Tag> wanted) throws IOException {
        String folder = file.substring(0, file.lastIndexOf('/') + 1);
        List<String> targets = new ArrayList<>();
        each(folder + "_rels/" + file.substring(folder.length()) + ".rels", "Relationship", link -> {
            if (wanted.test(link)) {
                String target = link.attribute("Target", "");
                targets.add(target.startsWith("/") ? target.substring(1) : folder + target);
            }
        });
        return targets.stream().filter(zip.names()::contains).findFirst();
    }

    private void each(String file, String element, Consumer<Tag> taker) throws IOException {
        try (InputStream in = zip.open(file, MOST_UNPACKED)) {
            if (in != null) {
                TagReader.each(in, element::equals, taker);
            }
        }
    }

    private void keep(Tag shared) {
        String text = text(shared);
        texts.add(text);
        letters += text.length();
        if (texts.size() > MOST_TEXTS || letters > MOST_LETTERS) {
            throw source.unreadable("the workbook holds more than " + MOST_TEXTS + " texts or "
                    + MOST_LETTERS / 1024 / 1024 + " million letters; split it");
        }
    }

    /** Of one run or of several, without what is written above words in East Asian languages. */
    private static String text(Tag holder) {
        StringBuilder text = new StringBuilder();
        for (Tag part : holder.tags()) {
            switch (part.name()) {
                case "t" -> text.append(part.text());
                case "r" -> part.tags("t").forEach(run -> text.append(run.text()));
                default -> {
                    // how it looks, or how it is spoken
                }
            }
        }
        return text.toString();
    }

    private int number(Tag written) {
        String number = written.attribute("r", "");
        row = number.matches("[1-9]\\d{0,6}") ? Integer.parseInt(number) : row + 1;
        return row;
    }

    private List<String> cells(Tag written) {
        List<String> cells = new ArrayList<>();
        for (Tag cell : written.tags("c")) {
            int column = column(cell).orElse(cells.size());
            if (column >= MOST_COLUMNS) {
                throw source.unreadable(row, "a cell stands beyond the last column");
            }
            while (cells.size() <= column) {
                cells.add("");
            }
            cells.set(column, value(cell));
        }
        return cells;
    }

    private Optional<Integer> column(Tag cell) {
        String place = cell.attribute("r");
        if (place == null) {
            return Optional.empty();
        }
        Matcher letters = PLACE.matcher(place);
        if (!letters.matches()) {
            throw source.unreadable(row, "there is no cell '" + (place.length() > 20 ? "…" : place) + "'");
        }
        return Optional.of(letters.group(1).chars().reduce(0, (column, letter) -> column * 26 + letter - 'A' + 1) - 1);
    }

    private String value(Tag cell) {
        String type = cell.attribute("t", "n");
        if (type.equals("inlineStr")) {
            return cell.first("is").map(XlsxTable::text).orElse("");
        }
        String value = cell.first("v").map(Tag::text).orElse("");
        return type.equals("s") && !value.isBlank() ? shared(value.strip()) : value;
    }

    private String shared(String index) {
        int place = index.matches("\\d{1,7}") ? Integer.parseInt(index) : -1;
        if (place < 0 || place >= texts.size()) {
            throw source.unreadable(row, "a cell names a text that the workbook does not hold");
        }
        return texts.get(place);
    }
}
