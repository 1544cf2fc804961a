package org.aliquot.web.attempt;

import static org.aliquot.web.language.Phrases.t;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What a result says of its own certainty, in the reader's language and today's words: it was kept when the result was made. */
final class LabelWords {

    /** As it is kept now, and as it was before. */
    private static final Pattern SOME =
            Pattern.compile("(?:So far, only the authors have judged how hard|For) (\\d+) of the (\\d+) questions.*");

    /** Of an adaptive exam that ended early; the page says it in a sentence of its own. */
    private static final Pattern EARLY = Pattern.compile("^The exam ended after \\d+ of \\d+ questions: [^.]*\\. ?");

    private LabelWords() {}

    /** Empty where nothing is to be said. */
    static String of(String kept) {
        String label = EARLY.matcher(kept).replaceFirst("");
        if (label.isEmpty()) {
            return "";
        }
        Matcher some = SOME.matcher(label);
        return some.matches()
                ? t(
                        "So far, only the authors have judged how hard {0} of the {1} questions are. The range is wider because of that.",
                        some.group(1), some.group(2))
                : t(
                        "So far, only the authors have judged how hard these questions are. The range is wider because of that.");
    }
}
