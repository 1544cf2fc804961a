package org.aliquot.packfile.check;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.aliquot.packfile.Problem;
import org.aliquot.packfile.SoundPack;

/** Percent signs and dates as readers in the US write them: 5%, November 20, 2026. */
final class AmericanForms implements ContentCheck {

    private static final Pattern PERCENT = Pattern.compile("[\\d.,]*\\d %");
    private static final Pattern DATE = Pattern.compile(
            "(?<![\\d.,/-])(0?[1-9]|[12]\\d|3[01]) "
                    + "(January|February|March|April|June|July|August|September|October|November|December|May(?= \\d{4}|[.,;)]|$))\\b");

    private static final Map<Pattern, Function<String, String>> MESSAGES = Map.of(
            PERCENT,
            words -> "no space before a percent sign: '%s' is '%s'".formatted(words, words.replace(" %", "%")),
            DATE,
            words -> "the month comes first: '" + words + "'");

    @Override
    public List<Problem> problems(SoundPack pack) {
        List<Problem> problems = new ArrayList<>(Wording.everywhere(pack, MESSAGES));
        MESSAGES.forEach((pattern, message) -> inSources(pack, pattern, message).forEach(problems::add));
        return problems;
    }

    /** Sources and facts too: a date is no quotation. */
    private static Stream<Problem> inSources(SoundPack pack, Pattern pattern, Function<String, String> message) {
        return Stream.of(
                        pack.pack().lessons().stream()
                                .flatMap(lesson -> Wording.inLesson(
                                        pack, lesson.slug(), lesson.references().stream(), pattern, message)),
                        Wording.inQuestions(pack, item -> item.references().stream(), pattern, message).stream(),
                        pack.pack().facts().stream()
                                .flatMap(fact -> Wording.found(
                                                pattern, fact.fact().text())
                                        .map(found -> pack.where()
                                                .fact(
                                                        fact.id(),
                                                        found.around(),
                                                        "fact " + fact.id() + ": " + message.apply(found.words())))))
                .flatMap(problems -> problems);
    }
}
