package org.aliquot.packfile.check;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.aliquot.lesson.LessonContent;
import org.aliquot.packfile.PackItem;
import org.aliquot.packfile.Problem;
import org.aliquot.packfile.SoundPack;
import org.aliquot.prose.Prose;
import org.aliquot.question.CasePart;
import org.aliquot.question.ItemContent;
import org.aliquot.question.LabelledText;
import org.aliquot.question.MatchingTask;
import org.aliquot.question.OptionContent;
import org.aliquot.question.OrderingTask;

/** Looks for forms of words in all that learners read, and says where one stands. */
final class Wording {

    private static final Prose PROSE = new Prose();
    private static final int BESIDE = 40;

    /**
     * Words that were looked for.
     *
     * @param around the same with what stands beside them
     */
    record Found(String words, String around) {}

    private Wording() {}

    /** In the prose and tables of lessons, and in every text of a question; each pattern with what is said of the words it finds. */
    static List<Problem> everywhere(SoundPack pack, Map<Pattern, Function<String, String>> messages) {
        List<Problem> problems = new ArrayList<>();
        for (LessonContent lesson : pack.pack().lessons()) {
            List<String> texts = Stream.of(
                            PROSE.blocks(lesson.body()).stream().flatMap(block -> block.lines().stream()),
                            lesson.objectives().stream(),
                            Stream.of(lesson.title(), lesson.summary()))
                    .flatMap(some -> some)
                    .toList();
            messages.forEach((pattern, message) -> inLesson(pack, lesson.slug(), texts.stream(), pattern, message)
                    .forEach(problems::add));
        }
        for (PackItem item : pack.questions()) {
            List<String> texts = texts(item.content()).toList();
            messages.forEach((pattern, message) ->
                    inTexts(pack, item, texts.stream(), pattern, message).forEach(problems::add));
        }
        return problems;
    }

    /** In some texts of one lesson. */
    static Stream<Problem> inLesson(
            SoundPack pack, String slug, Stream<String> texts, Pattern pattern, Function<String, String> message) {
        return texts.flatMap(text -> found(pattern, text))
                .map(found -> pack.where()
                        .lesson(slug, found.around(), "lesson " + slug + ": " + message.apply(found.words())));
    }

    /** In some texts of each question. */
    static List<Problem> inQuestions(
            SoundPack pack,
            Function<ItemContent, Stream<String>> texts,
            Pattern pattern,
            Function<String, String> message) {
        return pack.questions().stream()
                .flatMap(item -> inTexts(pack, item, texts.apply(item.content()), pattern, message))
                .toList();
    }

    /** In some texts of one question. */
    static Stream<Problem> inTexts(
            SoundPack pack, PackItem item, Stream<String> texts, Pattern pattern, Function<String, String> message) {
        return texts.flatMap(text -> found(pattern, text))
                .map(found -> pack.where()
                        .question(item.id(), found.around(), item.id() + ": " + message.apply(found.words())));
    }

    static Stream<Found> found(Pattern pattern, String text) {
        return pattern.matcher(text).results().map(match -> new Found(match.group(), around(text, match)));
    }

    /** What stands beside it in its line, so that each of several is found where it is; quotes are written otherwise in files. */
    private static String around(String text, MatchResult match) {
        int from = match.start();
        while (from > 0 && match.start() - from < BESIDE && isPlain(text.charAt(from - 1))) {
            from--;
        }
        int to = match.end();
        while (to < text.length() && to - match.end() < BESIDE && isPlain(text.charAt(to))) {
            to++;
        }
        return text.substring(from, to);
    }

    private static boolean isPlain(char letter) {
        return letter != '\n' && letter != '"' && letter != '\\';
    }

    /** All that a question says. */
    static Stream<String> texts(ItemContent item) {
        return Stream.of(
                        Stream.ofNullable(item.part()).map(CasePart::text),
                        Stream.of(item.texts().stem()),
                        Stream.ofNullable(item.texts().takeaway()),
                        answers(item),
                        reasons(item))
                .flatMap(texts -> texts);
    }

    /** Why something is right or wrong. */
    static Stream<String> reasons(ItemContent item) {
        Stream<String> pairs = item.task() instanceof MatchingTask matching
                ? matching.sources().stream().map(MatchingTask.Source::rationale)
                : Stream.empty();
        return Stream.concat(QuestionText.reasons(item), pairs);
    }

    private static Stream<String> answers(ItemContent item) {
        return switch (item.task()) {
            case OrderingTask ordering -> ordering.steps().stream().map(LabelledText::text);
            case MatchingTask matching ->
                Stream.concat(
                        matching.sources().stream().map(MatchingTask.Source::text),
                        matching.targets().stream().map(LabelledText::text));
            default -> item.options().stream().map(OptionContent::text);
        };
    }
}
