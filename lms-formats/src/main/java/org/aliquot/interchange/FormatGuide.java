package org.aliquot.interchange;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** What becomes of each feature of a question on its way through each format; every word about what we write is tested. */
public final class FormatGuide {

    /** What becomes of a feature. */
    public enum Travel {
        WHOLE("yes"),
        CHANGED("changed"),
        LEFT_OUT("left out"),
        REFUSED("question not taken"),
        NOT_THERE("not in the format");

        private final String words;

        Travel(String words) {
            this.words = words;
        }

        /** As people read it. */
        public String words() {
            return words;
        }

        private static Travel of(char letter) {
            return Stream.of(values())
                    .filter(travel -> travel.name().charAt(0) == letter)
                    .findFirst()
                    .orElseThrow();
        }
    }

    /**
     * What becomes of one feature.
     *
     * @param how a sentence about what is changed; else empty
     */
    public record Cell(Travel travel, String how) {}

    /** Formats that behave alike, in the order of the tables. */
    private static final List<List<QuestionFormat>> COLUMNS = List.of(
            List.of(QuestionFormat.JSON),
            List.of(QuestionFormat.PACK),
            List.of(QuestionFormat.MOODLE_XML),
            List.of(QuestionFormat.GIFT),
            List.of(QuestionFormat.AIKEN),
            List.of(QuestionFormat.QTI21, QuestionFormat.QTI30),
            List.of(QuestionFormat.CSV, QuestionFormat.XLSX),
            List.of(QuestionFormat.QTI12, QuestionFormat.CC));

    /** By first letter of {@link Travel}: what is written to the columns, and what is read from them. */
    private static final String CELLS = """
            SINGLE             W W W W W W W  W W W W W W W W
            TRUE_FALSE         W W W W C W W  W W W W N W W W
            MULTIPLE           W W W W R W W  W W W W N W W W
            ORDERING           W W W W R C W  W W W W N W W W
            MATCHING           W W W W R W W  W W W W N W W W
            NUMERIC            W W W W R W W  W W W W N W W W
            TEXT               W W W W R W W  W W W W N W W W
            CLOZE              W W W R R W R  W W W N N W N W
            HOTSPOT            W C R R R W R  W W R N N W N C
            LABORATORY         W W R R R R R  W W N N N N N N
            ESSAY              W R W W R W W  W N W W N W W W
            DESCRIPTION        W R W W R W W  W N W W N W W W
            RULED              W W R R R W R  W W N N N W N N
            PICTURE            W W W C L W C  W W W W N W W W
            FORMULA            W W W W L W W  W W W W N W W C
            TABLE              W W W W L W W  W W W W N W W W
            OPTION_FEEDBACK    W W W W L W W  W W W W N W W W
            FEEDBACK           W W W W L W W  W W W W N W W W
            TITLE              W L W W L W W  W N W W N W W W
            CATEGORY           W W W W L W W  W W W W N W W N
            TOPIC              W W W W L W W  W W W W N W W N
            LEVEL              W W W W L W W  W W W W N W W N
            TAGS               W W W W L W W  W W W W N W W N
            TOLERANCE          W W W W R W W  W W W W N W W W
            PERCENT_TOLERANCE  W W C C R W W  W W N N N W W W
            UNITS              W W W L R L W  W W W N N N W N
            CAPITALS           W W W C R W W  W W W N N W W N
            WEIGHTS            W C W W R W W  W N W W N W W N
            PENALTIES          W C W W R W W  W N W W N W W N
            CASE               W W C C C C C  W W N N N N N N
            FAMILY             W W C C C C C  W W C N N C N C
            DIFFICULTY         W W L L L L L  W W N N N N N N
            MISCONCEPTION      W W L L L L L  W W N N N N N N
            REFERENCES         W W L L L L L  W W N N N N N N
            """;

    private static final String HOW = """
            out TRUE_FALSE AIKEN: true and false become two options
            out ORDERING QTI21: a part of the right order earns nothing there
            out HOTSPOT PACK: the picture must become a drawing of the pack, named by exhibit
            in HOTSPOT QTI12: the places come without words for those who cannot see the picture
            out PICTURE GIFT: they lie beside the file and are lost in Moodle
            out PICTURE CSV: they lie beside the file
            in FORMULA QTI12: those written as \\( … \\); a formula that is a picture stays one
            out PERCENT_TOLERANCE *: worked out as a plain number
            out CAPITALS GIFT: the format cannot say that they matter
            out WEIGHTS PACK: all right options count the same
            out PENALTIES PACK: each wrong choice takes away what a right one earns
            out CASE *: its text stands before the question; the parts are no longer one case
            out FAMILY *: one instance with fixed numbers stands for all
            in FAMILY QTI21: an item that draws its numbers keeps its own rules
            in FAMILY MOODLE_XML: a calculated question becomes a family where its formula fits; else it is not taken
            in FAMILY QTI12: a calculated question becomes a family where its formula fits; else it is not taken
            """;

    private FormatGuide() {}

    /** What becomes of a feature when we write the format; not in the format where we only read it. */
    public static Cell exported(QuestionFeature feature, QuestionFormat format) {
        return format.isWritten() ? cell("out", feature, format, 0) : new Cell(Travel.NOT_THERE, "");
    }

    /** What becomes of a feature when we read the format. */
    public static Cell imported(QuestionFeature feature, QuestionFormat format) {
        return cell("in", feature, format, COLUMNS.size() - 1);
    }

    private static Cell cell(String way, QuestionFeature feature, QuestionFormat format, int from) {
        List<QuestionFormat> column = column(format);
        String[] letters = CELLS.lines()
                .filter(line -> line.startsWith(feature.name() + " "))
                .findFirst()
                .orElseThrow()
                .split(" +");
        Travel travel = Travel.of(letters[1 + from + COLUMNS.indexOf(column)].charAt(0));
        return new Cell(travel, travel == Travel.CHANGED ? how(way, feature, column.getFirst()) : "");
    }

    private static List<QuestionFormat> column(QuestionFormat format) {
        return COLUMNS.stream()
                .filter(column -> column.contains(format))
                .findFirst()
                .orElseThrow();
    }

    private static String how(String way, QuestionFeature feature, QuestionFormat format) {
        return Stream.of(format.name(), "*")
                .map(name -> way + " " + feature + " " + name + ": ")
                .flatMap(start ->
                        HOW.lines().filter(line -> line.startsWith(start)).map(line -> line.substring(start.length())))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("Nothing says how " + feature + " changes in " + format));
    }

    /** Both tables as Markdown, with the changes explained below each. */
    public static String markdown() {
        return "## Export\n\n" + table("out") + "\n## Import\n\n" + table("in");
    }

    private static String table(String way) {
        List<QuestionFormat> formats = COLUMNS.stream()
                .map(List::getFirst)
                .filter(format -> way.equals("in") || format.isWritten())
                .toList();
        List<String> notes = new ArrayList<>();
        StringBuilder table = new StringBuilder("| |");
        formats.forEach(format -> table.append(' ').append(names(format)).append(" |"));
        table.append("\n|").append("---|".repeat(formats.size() + 1)).append('\n');
        for (QuestionFeature feature : QuestionFeature.values()) {
            table.append("| ").append(feature.words()).append(" |");
            for (QuestionFormat format : formats) {
                Cell cell = way.equals("in") ? imported(feature, format) : exported(feature, format);
                table.append(' ').append(shown(cell, notes)).append(" |");
            }
            table.append('\n');
        }
        table.append('\n');
        for (int i = 0; i < notes.size(); i++) {
            table.append(i + 1).append(". ").append(notes.get(i)).append('\n');
        }
        return table.toString();
    }

    private static String names(QuestionFormat format) {
        return String.join(
                ", ", column(format).stream().map(QuestionFormat::word).toList());
    }

    private static String shown(Cell cell, List<String> notes) {
        if (cell.travel() == Travel.NOT_THERE) {
            return "–";
        }
        if (cell.how().isEmpty()) {
            return cell.travel().words();
        }
        if (!notes.contains(cell.how())) {
            notes.add(cell.how());
        }
        return cell.travel().words() + " (" + (notes.indexOf(cell.how()) + 1) + ")";
    }
}
