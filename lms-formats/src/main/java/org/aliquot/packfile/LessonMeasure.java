package org.aliquot.packfile;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.aliquot.lesson.LessonContent;
import org.aliquot.prose.Manuscript;
import org.aliquot.prose.Prose;
import org.aliquot.prose.TextBlock;
import org.aliquot.writing.Readability;

/**
 * How long a lesson is, and of what. Words are counted in its lines as they are written, with what little mark-up is in them; sentences
 * as they are read.
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

    private static final Pattern WORD = Pattern.compile("[\\w%°/×µ.,'-]+", Pattern.UNICODE_CHARACTER_CLASS);
    private static final Pattern END = Pattern.compile("(?<=[.!?])\\s+");
    private static final Pattern EXAMPLE = Pattern.compile("\\bWorked example\\b");
    private static final Pattern CLOCK = Pattern.compile("\\d:\\d");
    private static final Pattern COLON = Pattern.compile(":(?!\\d)(?=\\s|$)");

    private static final Prose PROSE = new Prose();

    /** Of each lesson of a pack, in its order. */
    public static List<LessonMeasure> of(Pack pack) {
        return pack.lessons().stream().map(LessonMeasure::of).toList();
    }

    public static LessonMeasure of(LessonContent lesson) {
        List<TextBlock> blocks = PROSE.blocks(lesson.body());
        List<String> sentences = blocks.stream()
                .filter(block -> !block.isTable())
                .flatMap(LessonMeasure::sentences)
                .toList();
        Manuscript named = PROSE.inspect(lesson.body());
        return new LessonMeasure(
                lesson.slug(),
                lesson.minutes(),
                words(blocks.stream()),
                words(blocks.stream().filter(TextBlock::isTable)),
                sentences.size(),
                (int) sentences.stream().filter(LessonMeasure::holdsColon).count(),
                named.checks().size() + (named.opening() == null ? 0 : 1),
                named.exhibits().size()
                        + named.portraits().size()
                        + count(EXAMPLE, blocks.stream().map(TextBlock::words)),
                Readability.of(lesson.body()).grade());
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

    private static int words(Stream<TextBlock> blocks) {
        return count(WORD, blocks.flatMap(block -> block.lines().stream()));
    }

    private static int count(Pattern pattern, Stream<String> texts) {
        return texts.mapToInt(text -> (int) pattern.matcher(text).results().count())
                .sum();
    }

    private static Stream<String> sentences(TextBlock block) {
        return END.splitAsStream(block.words()).filter(sentence -> sentence.split("\\s+").length > 2);
    }

    private static boolean holdsColon(String sentence) {
        return COLON.matcher(CLOCK.matcher(sentence).replaceAll("")).find();
    }
}
