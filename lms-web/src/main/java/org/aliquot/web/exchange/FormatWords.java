package org.aliquot.web.exchange;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.aliquot.interchange.QuestionFormat;
import org.aliquot.web.staff.Choice;
import org.aliquot.word.Word;

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

    /** What kind of file it is, and who makes it. */
    static String about(QuestionFormat format) {
        return switch (format) {
            case PACK ->
                "Text files with drawings, as our own content is kept; in a zip file. Nothing of the bank is lost, and Git shows what changed.";
            case MOODLE_XML ->
                "What Moodle exports and imports: Question bank, Export, Moodle XML. One file, with the pictures in it.";
            case GIFT ->
                "A plain text of Moodle and others, quick to type. Pictures lie beside it; bring both in one zip file.";
            case AIKEN -> "The plainest text: a question, options A. to D., and a line ANSWER.";
            case QTI21 ->
                "The standard of 1EdTech that most exam systems speak: single items (.xml) and packages (.zip).";
            case QTI30 -> "The newest version of the standard of 1EdTech: single items (.xml) and packages (.zip).";
            case QTI12 -> "What Canvas exports, classic quizzes and New Quizzes; a zip file. Only read.";
            case CC ->
                "A whole course as one file (.imscc) from Canvas, Blackboard, Brightspace and others; its question banks are read. Only read.";
            case CSV -> "A table with one question in each row, from any spreadsheet.";
            case XLSX -> "A table with one question in each row, as an Excel workbook.";
            case JSON -> "The neutral form for programs; it has a schema.";
        };
    }

    /** In words; the word itself for a format that is none. */
    static String of(String word) {
        return Word.find(QuestionFormat.class, word).map(FormatWords::of).orElse(word);
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
