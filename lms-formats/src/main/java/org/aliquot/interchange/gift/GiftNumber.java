package org.aliquot.interchange.gift;

import java.math.BigDecimal;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** What a numerical answer must be: a number, a number give or take, between two numbers, or anything. */
sealed interface GiftNumber {

    record Exactly(BigDecimal number) implements GiftNumber {}

    record Within(BigDecimal number, BigDecimal range) implements GiftNumber {}

    record Between(BigDecimal low, BigDecimal high) implements GiftNumber {}

    record Anything() implements GiftNumber {}

    String NUMBER = "([-+]?(?:\\d{1,30}(?:\\.\\d{0,30})?|\\.\\d{1,30})(?:[eE][-+]?\\d{1,2})?)";
    Pattern EXACTLY = Pattern.compile(NUMBER);
    Pattern WITHIN = Pattern.compile(NUMBER + "\\s*:\\s*" + NUMBER);
    Pattern BETWEEN =
            Pattern.compile(NUMBER.replace("(?:\\.\\d{0,30})?", "(?:\\.\\d{1,30})?") + "\\s*\\.\\.\\s*" + NUMBER);

    /** Null when it is none of these. */
    static @Nullable GiftNumber parse(String written) {
        String text = written.strip();
        if (text.isEmpty() || text.equals("*")) {
            return new Anything();
        }
        if (EXACTLY.matcher(text).matches()) {
            return new Exactly(new BigDecimal(text));
        }
        Matcher within = WITHIN.matcher(text);
        if (within.matches()) {
            return new Within(new BigDecimal(within.group(1)), new BigDecimal(within.group(2)));
        }
        Matcher between = BETWEEN.matcher(text);
        return between.matches()
                ? new Between(new BigDecimal(between.group(1)), new BigDecimal(between.group(2)))
                : null;
    }
}
