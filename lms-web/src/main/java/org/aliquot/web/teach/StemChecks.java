package org.aliquot.web.teach;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.aliquot.bank.ItemContent;
import org.aliquot.bank.ItemType;

/**
 * Advice on the stem, after Haladyna, Downing and Rodriguez, "A review of multiple-choice item-writing guidelines" (2002), and
 * the NBME's item-writing guide.
 */
final class StemChecks {

    private static final Pattern NEGATIVE = Pattern.compile("\\b(not|except|least|never)\\b", Pattern.CASE_INSENSITIVE);
    private static final Pattern EMPHASIZED = Pattern.compile("\\*\\*[A-Z ]*(NOT|EXCEPT|LEAST|NEVER)[A-Z ]*\\*\\*");
    private static final Pattern LEAD_IN = Pattern.compile("[:?]\\s*$");
    private static final Pattern BARE_RESULT = Pattern.compile(
            "(?<![\\w.,:/-])\\d+\\.\\d+(?=[,;.]?(\\s+(and|or|is|was)\\b|[,;.]?\\s*$))", Pattern.MULTILINE);
    private static final int LONG = 90;
    private static final double HARD_TO_READ = 14;

    private StemChecks() {}

    static List<WritingCheck> of(ItemContent item) {
        List<WritingCheck> checks = new ArrayList<>();
        checks.add(question(item));
        if (BARE_RESULT.matcher(item.stem()).find()) {
            checks.add(WritingCheck.weigh("A value stands without its unit", "Give the unit with every result."));
        }
        Readability reading = Readability.of(item.stem());
        if (reading.words() > LONG) {
            checks.add(WritingCheck.weigh(
                    "The stem has " + reading.words() + " words", "Up to " + LONG + " can be read in the time."));
        }
        if (reading.grade() > HARD_TO_READ) {
            checks.add(WritingCheck.weigh(
                    "The stem is hard to read",
                    "Shorter sentences. Reading grade now: " + Math.round(reading.grade()) + "."));
        }
        return checks;
    }

    private static WritingCheck question(ItemContent item) {
        String stem = item.stem();
        if (!stem.contains("?")
                && !LEAD_IN.matcher(stem).find()
                && asks(item.task().shown().type())) {
            return WritingCheck.weigh(
                    "The stem asks no question", "A reader should be able to answer before seeing the options.");
        }
        if (NEGATIVE.matcher(stem).find() && !EMPHASIZED.matcher(stem).find()) {
            return WritingCheck.weigh(
                    "The stem asks for what is not so",
                    "Ask for what is, or write the word as **NOT**, so that nobody misses it.");
        }
        return WritingCheck.good("The stem asks a full question without “not” or “except”");
    }

    /** A statement to be judged, or a text to be completed, asks nothing. */
    private static boolean asks(ItemType type) {
        return type != ItemType.TRUE_FALSE && type != ItemType.CLOZE;
    }
}
