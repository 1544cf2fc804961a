package org.aliquot.interchange.text;

import java.math.BigDecimal;
import java.util.regex.Pattern;

/** Asterisks in answers that are typed: to Moodle they stand for any letters, unless a backslash precedes them. */
public final class Wildcards {

    private static final Pattern WILD = Pattern.compile("(?<!\\\\)\\*");

    private Wildcards() {}

    /** Whether the answer is right for more than its own words. */
    public static boolean isWild(String moodles, BigDecimal weight) {
        return weight.signum() > 0 && WILD.matcher(moodles).find();
    }

    public static String fromMoodle(String term) {
        return term.replace("\\*", "*");
    }

    /** An answer without points that is only a star stays one: it catches all the others. */
    public static String toMoodle(String term, BigDecimal weight) {
        return term.equals("*") && weight.signum() == 0 ? term : term.replace("*", "\\*");
    }
}
