package org.aliquot.family;

import java.math.BigDecimal;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/** Numbers in texts: plain digits, a point, no thousands separators when written; a real minus sign. */
final class Figures {

    /** With more, the author has forgotten to round. */
    static final int MOST_DECIMALS = 6;

    private static final Pattern NUMBER = Pattern.compile("(?:(?<![\\p{Alnum}^.])[-−])?\\d[\\d,]*(?:\\.\\d+)?");

    private Figures() {}

    /** @throws FamilyException if it has more than six decimals */
    static String write(BigDecimal number) {
        if (number.scale() > MOST_DECIMALS) {
            throw new FamilyException("has too many decimals to be shown; say how many, as in {{name:1}}");
        }
        return number.toPlainString().replace('-', '−');
    }

    /** The first number of a text, thousands separators allowed. */
    static Optional<BigDecimal> first(String text) {
        var matcher = NUMBER.matcher(text);
        return matcher.find() ? Optional.of(read(matcher.group())) : Optional.empty();
    }

    static boolean isNumber(String text) {
        return NUMBER.matcher(text).matches();
    }

    /** The text with every number in its shortest form and without differences of case and space: equal texts say the same. */
    static String canonical(String text) {
        return NUMBER.matcher(text.strip().toLowerCase(Locale.ROOT).replaceAll("\\s+", " "))
                .replaceAll(number -> read(number.group()).stripTrailingZeros().toPlainString());
    }

    private static BigDecimal read(String number) {
        return new BigDecimal(number.replace(",", "").replace('−', '-'));
    }
}
