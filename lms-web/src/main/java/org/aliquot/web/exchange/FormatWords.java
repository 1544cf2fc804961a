package org.aliquot.web.exchange;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.aliquot.formats.QuestionFormat;
import org.aliquot.web.staff.Choice;

/** Formats of files as instructors know them. */
public final class FormatWords {

    private FormatWords() {}

    public static String of(QuestionFormat format) {
        return switch (format) {
            case PACK -> "Aliquot text pack (YAML)";
            case MOODLE_XML -> "Moodle XML";
            case GIFT -> "GIFT";
            case AIKEN -> "Aiken";
            case QTI21 -> "QTI 2.1 or 2.2";
            case QTI30 -> "QTI 3.0";
            case QTI12 -> "Canvas export (QTI 1.2)";
            case CC -> "Common Cartridge";
            case CSV -> "Table (CSV)";
            case XLSX -> "Table (Excel workbook)";
            case JSON -> "Neutral JSON";
        };
    }

    /** In words; the word itself for a format that is none. */
    static String of(String word) {
        return QuestionFormat.of(word).map(FormatWords::of).orElse(word);
    }

    static List<Choice> read(String chosen) {
        List<Choice> choices = new ArrayList<>(List.of(new Choice("", "Find out by the file", chosen.isEmpty())));
        Stream.of(QuestionFormat.values())
                .map(format ->
                        new Choice(format.word(), of(format), format.word().equals(chosen)))
                .forEach(choices::add);
        return choices;
    }
}
