package org.aliquot.web.attempt;

import static org.aliquot.web.language.Phrases.t;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.aliquot.web.language.Phrases;
import org.aliquot.word.Language;

/** What a result says of its own certainty, in the reader's language: it was kept in English when the result was made. */
final class LabelWords {

    private static final Pattern SOME = Pattern.compile("For (\\d+) of the (\\d+) questions, .*");

    private LabelWords() {}

    static String of(String label) {
        Matcher some = SOME.matcher(label);
        String all =
                t("How hard these questions are is so far the authors' judgment. The range is wider because of it.");
        String part = some.matches()
                ? t(
                        "For {0} of the {1} questions, how hard they are is so far the authors' judgment. The range is wider because of it.",
                        some.group(1), some.group(2))
                : all;
        return Phrases.language() == Language.ENGLISH ? label : part;
    }
}
