package org.aliquot.sheets;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.aliquot.bounded.Refusal;
import org.aliquot.bounded.SafeZip;
import org.aliquot.markup.RefusedXml;
import org.aliquot.markup.Tag;
import org.aliquot.markup.TagReader;

/**
 * Rows of the first sheet of a workbook (ECMA-376). Our own, since the library that we write with believes whatever a file says
 * of columns and texts, and fills the memory.
 */
public final class WorkbookReader {

    private static final Pattern PLACE = Pattern.compile("([A-Z]{1,3})[1-9]\\d{0,6}");

    private final SafeZip parts;
    private final SheetLimits limits;
    private final Refusal refusal;
    private final List<String> texts = new ArrayList<>();
    private int letters;
    private int row;

    private WorkbookReader(SafeZip parts, SheetLimits limits, Refusal refusal) {
        this.parts = parts;
        this.limits = limits;
        this.refusal = refusal;
    }

    /** Cells come up to the last of their row that holds something. */
    public static void read(SafeZip parts, SheetLimits limits, Refusal refusal, Consumer<Row> each) throws IOException {
        try {
            new WorkbookReader(parts, limits, refusal).read(each);
        } catch (RefusedXml notAWorkbook) {
            throw refusal.of(
                    0,
                    "this cannot be read as an Excel workbook (" + notAWorkbook.getMessage()
                            + "); save it again as .xlsx, or as CSV");
        }
    }

    private void read(Consumer<Row> each) throws IOException {
        String workbook = target("", link -> isOf(link, "officeDocument"))
                .orElseThrow(() -> refusal.of(0, "this is not an Excel workbook (.xlsx)"));
        String sheet = sheet(workbook);
        Optional<String> shared = target(workbook, link -> isOf(link, "sharedStrings"));
        if (shared.isPresent()) {
            each(shared.get(), "si", this::keep);
        }
        each(sheet, "row", row -> each.accept(new Row(number(row), cells(row))));
    }

    /** The name of the file with the first sheet. */
    private String sheet(String workbook) throws IOException {
        List<Tag> sheets = new ArrayList<>();
        each(workbook, "sheets", sheets::add);
        String id = sheets.stream()
                .flatMap(list -> list.tags("sheet").stream())
                .findFirst()
                .map(sheet -> sheet.attribute("id", ""))
                .orElseThrow(() -> refusal.of(0, "the workbook has no sheet"));
        return target(workbook, link -> link.attribute("Id", "").equals(id))
                .orElseThrow(() -> refusal.of(0, "the first sheet is missing from the workbook"));
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
        return targets.stream().filter(parts.names()::contains).findFirst();
    }

    private void each(String file, String element, Consumer<Tag> taker) throws IOException {
        try (InputStream in = parts.open(file, limits.unpacked())) {
            if (in != null) {
                TagReader.each(in, element::equals, taker);
            }
        }
    }

    private void keep(Tag shared) {
        String text = text(shared);
        texts.add(text);
        letters += text.length();
        if (texts.size() > limits.texts() || letters > limits.letters()) {
            throw refusal.of(
                    0,
                    "the workbook has more than " + limits.texts() + " texts or " + limits.letters() / 1024 / 1024
                            + " million characters; split it");
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
        int next = 0;
        for (Tag cell : written.tags("c")) {
            int column = column(cell).orElse(next);
            next = column + 1;
            String value = value(cell);
            if (!value.isEmpty()) {
                put(cells, column, value);
            }
        }
        return cells;
    }

    private void put(List<String> cells, int column, String value) {
        if (column >= limits.columns()) {
            throw refusal.of(row, "a cell is beyond column " + limits.columns());
        }
        while (cells.size() <= column) {
            cells.add("");
        }
        cells.set(column, value);
    }

    private Optional<Integer> column(Tag cell) {
        String place = cell.attribute("r");
        if (place == null) {
            return Optional.empty();
        }
        Matcher letters = PLACE.matcher(place);
        if (!letters.matches()) {
            throw refusal.of(row, "there is no cell '" + (place.length() > 20 ? "…" : place) + "'");
        }
        return Optional.of(letters.group(1).chars().reduce(0, (column, letter) -> column * 26 + letter - 'A' + 1) - 1);
    }

    private String value(Tag cell) {
        String type = cell.attribute("t", "n");
        if (type.equals("inlineStr")) {
            return cell.first("is").map(WorkbookReader::text).orElse("");
        }
        String value = cell.first("v").map(Tag::text).orElse("");
        return type.equals("s") && !value.isBlank() ? shared(value.strip()) : value;
    }

    private String shared(String index) {
        int place = index.matches("\\d{1,7}") ? Integer.parseInt(index) : -1;
        if (place < 0 || place >= texts.size()) {
            throw refusal.of(row, "a cell refers to text that is missing from the workbook");
        }
        return texts.get(place);
    }
}
