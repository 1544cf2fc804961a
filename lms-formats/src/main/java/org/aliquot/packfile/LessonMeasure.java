package org.aliquot.packfile;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.aliquot.lesson.LessonContent;
import org.aliquot.writing.Readability;

/**
 * How long a lesson is, and of what. Headings, captions, pointers to checks and formulas set apart are no text; what is left is prose or
 * rows of tables.
 *
 * @param lesson its id
 * @param stated minutes that it says of itself
 * @param words of prose and tables
 * @param tableWords of tables alone
 * @param sentences of prose, from three words on
 * @param colons how many of them hold a colon that is not within a number
 * @param checks questions that the lesson asks, the one before it among them
 * @param figures drawings and worked examples
 * @param grade that the text reads at
 */
public record LessonMeasure(
        String lesson,
        int stated,
        int words,
        int tableWords,
        int sentences,
        int colons,
        int checks,
        int figures,
        double grade) {

    private static final int WORDS_A_MINUTE = 150;
    private static final int MINUTES_EACH = 2;
    private static final int STEP = 5;

    private static final Pattern FENCE = Pattern.compile("(?s)```.*?```");
    private static final Pattern ROW = Pattern.compile("^\\s*\\|.*");
    private static final Pattern NO_TEXT = Pattern.compile("^(#|!\\[|\\[.*]\\((check|fact):).*");
    private static final Pattern WORD = Pattern.compile("[\\w%°/×µ.,'-]+", Pattern.UNICODE_CHARACTER_CLASS);
    private static final Pattern TARGET = Pattern.compile("]\\([^)]*\\)");
    private static final Pattern FORMULA = Pattern.compile("\\$`.*?`\\$");
    private static final Pattern MARKS = Pattern.compile("[*_>`]");
    private static final Pattern BULLET = Pattern.compile("(?m)^\\s*[-\\d.]+\\s");
    private static final Pattern END = Pattern.compile("(?<=[.!?])\\s+|\\n\\s*\\n|\\n(?=\\S)");
    private static final Pattern CLOCK = Pattern.compile("\\d:\\d");
    private static final Pattern COLON = Pattern.compile(":(?!\\d)(?=\\s|$)");
    private static final Pattern CHECK = Pattern.compile("]\\(check:");
    private static final Pattern FIGURE = Pattern.compile("]\\(exhibit:|\\*\\*Worked example");

    /** Of each lesson of a pack, in its order. */
    public static List<LessonMeasure> of(Pack pack) {
        return pack.lessons().stream().map(LessonMeasure::of).toList();
    }

    public static LessonMeasure of(LessonContent lesson) {
        String body = lesson.body();
        String prose = String.join("\n", lines(body, false));
        String tables = String.join("\n", lines(body, true));
        List<String> sentences = sentences(prose);
        int inTables = count(WORD, tables);
        return new LessonMeasure(
                lesson.slug(),
                lesson.minutes(),
                count(WORD, prose) + inTables,
                inTables,
                sentences.size(),
                (int) sentences.stream().filter(LessonMeasure::holdsColon).count(),
                count(CHECK, body),
                count(FIGURE, body),
                Readability.of(body).grade());
    }

    /** Words at 150 a minute, and two minutes for each question, drawing and worked example; in steps of five, at least five. */
    public int minutes() {
        double all = (double) words / WORDS_A_MINUTE + MINUTES_EACH * (checks + figures);
        return Math.max(STEP, (int) Math.rint(all / STEP) * STEP);
    }

    /** From 0 to 1; 0 for an empty text. */
    public double tableShare() {
        return words == 0 ? 0 : (double) tableWords / words;
    }

    /** Sentences with a colon, from 0 to 1; 0 where there are none. */
    public double colonShare() {
        return sentences == 0 ? 0 : (double) colons / sentences;
    }

    /** Lines of a lesson's text: those of its tables, or all others. */
    public static List<String> lines(String body, boolean ofTables) {
        List<String> lines = new ArrayList<>();
        for (String line : FENCE.matcher(body).replaceAll("").split("\n", -1)) {
            boolean row = ROW.matcher(line).matches();
            if (row == ofTables && (row || !NO_TEXT.matcher(line.strip()).matches())) {
                lines.add(line);
            }
        }
        return lines;
    }

    private static List<String> sentences(String prose) {
        String linked = TARGET.matcher(prose).replaceAll("]");
        String plain = MARKS.matcher(FORMULA.matcher(linked).replaceAll("F")).replaceAll("");
        return END.splitAsStream(BULLET.matcher(plain).replaceAll(""))
                .filter(sentence -> sentence.strip().split("\\s+").length > 2)
                .toList();
    }

    private static boolean holdsColon(String sentence) {
        return COLON.matcher(CLOCK.matcher(sentence).replaceAll("")).find();
    }

    private static int count(Pattern pattern, String text) {
        return (int) pattern.matcher(text).results().count();
    }
}
