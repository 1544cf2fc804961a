package org.aliquot.writing;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.aliquot.question.ItemContent;
import org.aliquot.question.ItemType;

/**
 * Advice on the stem, after Haladyna, Downing and Rodriguez, "A review of multiple-choice item-writing guidelines" (2002), and
 * the NBME's item-writing guide.
 */
final class StemRules {

    /** In what is asked, not in what is told: "Which is not …", "… except", "least likely"; never "least volume" or "A, not B". */
    private static final Pattern NEGATIVE = Pattern.compile(
            "\\bexcept\\b|\\bleast \\w+(ly|able|ed|ful|ate)\\b|\\b(which|what|who|whom)\\b"
                    + "(?:(?!\\b(?:but|while|although|though|why|that|if|when|because)\\b)[^.;:,?])*?\\b(not|never)\\b",
            Pattern.CASE_INSENSITIVE);

    private static final Pattern EMPHASIZED = Pattern.compile("\\*\\*[A-Z ]*(NOT|EXCEPT|LEAST|NEVER)[A-Z ]*\\*\\*");
    private static final Pattern WHICH_IS_TRUE = Pattern.compile(
            "\\b(which|what) (one )?(of (the following|these)( statements| sentences)?|(statements?|sentences?))\\b[^?]*"
                    + "\\b(is|are) (\\*\\*)?(not )?(true|false|correct|incorrect)\\b",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern LEAD_IN = Pattern.compile("[:?]\\s*$");
    private static final Pattern BARE_RESULT = Pattern.compile(
            "(?<![\\w.,:/-])\\d+\\.\\d+(?=[,;.]?(\\s+(and|or|is|was)\\b|[,;.]?\\s*$))", Pattern.MULTILINE);
    private static final int LONG = 90;
    private static final double HARD_TO_READ = 14;

    /** In fewer words a single name of a test decides about the grade. */
    private static final int ENOUGH_TO_JUDGE = 20;

    private StemRules() {}

    static List<WritingRemark> of(ItemContent item) {
        if (item.texts().stem().isBlank()) {
            return List.of(); // nothing is good yet that is not there
        }
        List<WritingRemark> checks = new ArrayList<>();
        question(item).ifPresent(checks::add);
        if (BARE_RESULT.matcher(item.texts().stem()).find()) {
            checks.add(WritingRemark.weigh(
                    WritingRule.UNITS, "A value stands without its unit", "Give the unit with every result."));
        }
        Readability reading = Readability.of(item.texts().stem());
        if (reading.words() > LONG) {
            checks.add(WritingRemark.weigh(
                    WritingRule.SHORT,
                    "The stem has " + reading.words() + " words",
                    "Up to " + LONG + " can be read in the time."));
        }
        if (reading.words() >= ENOUGH_TO_JUDGE && reading.grade() > HARD_TO_READ) {
            checks.add(WritingRemark.weigh(
                    WritingRule.READABLE,
                    "The stem is hard to read",
                    "Shorter sentences. Reading grade now: " + Math.round(reading.grade()) + "."));
        }
        return checks;
    }

    /** Of a stem that only says what is to be done, there is nothing to praise. */
    private static Optional<WritingRemark> question(ItemContent item) {
        String stem = item.texts().stem();
        boolean asked = stem.contains("?") || LEAD_IN.matcher(stem).find();
        if (!asked && asks(item.task().shown().type())) {
            return Optional.of(WritingRemark.weigh(
                    WritingRule.ASKS,
                    "The stem asks no question",
                    "A reader should be able to answer before seeing the options."));
        }
        if (isNegative(stem) && !EMPHASIZED.matcher(stem).find()) {
            return Optional.of(WritingRemark.weigh(
                    WritingRule.POSITIVE,
                    "The stem asks for what is not so",
                    "Ask for what is, or write the word as **NOT**, so that no one misses it."));
        }
        if (WHICH_IS_TRUE.matcher(stem).find()) {
            return Optional.of(WritingRemark.weigh(
                    WritingRule.ONE_THING,
                    "The stem asks which statement is true",
                    "That is as many questions as there are options. Ask for one thing."));
        }
        return Optional.of(
                        WritingRemark.good(WritingRule.ASKS, "The stem asks a full question without “not” or “except”"))
                .filter(_ -> asked);
    }

    private static boolean isNegative(String stem) {
        return NEGATIVE.matcher(question(stem)).find();
    }

    /** The sentence with the last question mark, or the last sentence. */
    private static String question(String stem) {
        int mark = stem.lastIndexOf('?');
        String end = mark < 0 ? stem.strip() : stem.substring(0, mark);
        int before = Math.max(Math.max(end.lastIndexOf(". "), end.lastIndexOf("? ")), end.lastIndexOf('\n'));
        return end.substring(before + 1);
    }

    /** The other kinds say what is to be done: put in order, match, mark, count. */
    private static boolean asks(ItemType type) {
        return type == ItemType.SINGLE || type == ItemType.MULTIPLE;
    }
}
