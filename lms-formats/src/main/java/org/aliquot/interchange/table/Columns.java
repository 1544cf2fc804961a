package org.aliquot.interchange.table;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.aliquot.interchange.QuestionType;
import org.aliquot.question.Level;

/** The columns of a table of questions; a file may lack some, in any order. */
final class Columns {

    /** Options, answers, steps or pairs that a row has room for. */
    static final int ROOM = 12;

    /** Kinds of question that a row holds. */
    static final List<QuestionType> KINDS = List.of(
            QuestionType.SINGLE,
            QuestionType.TRUE_FALSE,
            QuestionType.MULTIPLE,
            QuestionType.ORDERING,
            QuestionType.MATCHING,
            QuestionType.NUMERIC,
            QuestionType.TEXT,
            QuestionType.ESSAY,
            QuestionType.DESCRIPTION);

    static final List<Column> EXPLAINED = explained();
    static final List<String> ALL = EXPLAINED.stream().map(Column::name).toList();

    private Columns() {}

    private static List<Column> explained() {
        List<Column> all = new ArrayList<>(
                List.of(
                        new Column("id", "A name for the question, such as bb-0001. It may be empty."),
                        new Column(
                                "type",
                                "The kind of question. Empty: one right option makes it single, several multiple, none essay.",
                                KINDS.stream().map(QuestionType::word).toList()),
                        new Column("title", "A short title for lists. It may be empty."),
                        new Column("area", "Where it belongs: an area of the exam, or a category."),
                        new Column("topic", "The subtopic's id, such as mlt-bb-abo. It may be empty."),
                        new Column(
                                "level",
                                "What the answer asks of the mind. It may be empty.",
                                Stream.of(Level.values()).map(Level::word).toList()),
                        new Column("tags", "Words to find it by, with a semicolon between them."),
                        new Column("stem", "The question, as plain words or Markdown. Every row needs one."),
                        new Column(
                                "correct",
                                "The letters of what is right: b, or a c. Of steps their right order: a b c. With a part of the point: a=100 b=50; wrong ones may cost: c=-50. Typed answers are all right when this is empty.")));
        group(all, "option_", "Option, typed answer, step, or left side of a pair: %s.");
        group(all, "feedback_", "Why option %s is right or wrong. It may be empty.");
        group(
                all,
                "match_",
                "What belongs to option_%s, of matching. With option_%1$s empty, a right side that is left over.");
        all.add(new Column("tolerance", "How far off a number may be: 0.1, or 2 %. With a semicolon between several."));
        all.add(new Column("unit", "The unit of the number. With a semicolon between several."));
        all.add(
                new Column(
                        "settings",
                        "With a semicolon between them: shuffle=no, partial=no (all or nothing), capitals=yes, choose=2, figures=3, unit=g/L*10."));
        all.add(new Column("feedback", "Shown to everyone after the question."));
        return List.copyOf(all);
    }

    private static void group(List<Column> all, String group, String meaning) {
        for (int i = 0; i < ROOM; i++) {
            all.add(new Column(group + letter(i), meaning.formatted(letter(i))));
        }
    }

    static String letter(int index) {
        return String.valueOf((char) ('a' + index));
    }

    /** The place of a letter; -1 for what is none of ours. */
    static int place(String letter) {
        int place = letter.length() == 1 ? Character.toLowerCase(letter.charAt(0)) - 'a' : -1;
        return place < ROOM ? place : -1;
    }
}
