package org.aliquot.response;

import java.math.BigDecimal;
import java.text.Normalizer;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A number as people type it: {@code 12.5}, {@code 12,5}, {@code 1,200}, {@code 4.5e3}, {@code 4.5 x 10^3}. A comma before
 * exactly three digits, with one to three digits before it that are not just 0, separates thousands, as in US writing; any
 * other comma is a decimal comma.
 *
 * @param leastFigures significant figures, trailing zeros of a whole number not counted
 * @param mostFigures significant figures, trailing zeros of a whole number counted
 */
public record Amount(BigDecimal value, int leastFigures, int mostFigures) {

    private static final int LONGEST = 40;
    private static final Pattern THOUSANDS = Pattern.compile("[-+]?(?!0,)\\d{1,3}(,\\d{3})+(\\.\\d*)?");
    private static final Pattern NUMBER =
            Pattern.compile("([-+]?)(\\d*)(?:[.,](\\d*))?(?:(?:[eE]|[x*×·]10\\^?)([-+]?\\d{1,2}))?");

    /** Empty when it is not one number. */
    public static Optional<Amount> parse(String typed) {
        String text = Normalizer.normalize(typed, Normalizer.Form.NFKC)
                .replaceAll("\\s", "")
                .replace('\u2212', '-');
        if (text.length() > LONGEST) {
            return Optional.empty();
        }
        if (THOUSANDS.matcher(text).matches()) {
            text = text.replace(",", "");
        }
        Matcher number = NUMBER.matcher(text);
        return number.matches() ? of(number) : Optional.empty();
    }

    private static Optional<Amount> of(Matcher number) {
        String whole = number.group(2);
        String decimals = number.group(3) == null ? "" : number.group(3);
        if (whole.isEmpty() && decimals.isEmpty()) {
            return Optional.empty();
        }
        String exponent = number.group(4) == null ? "0" : number.group(4);
        BigDecimal value = new BigDecimal(number.group(1) + "0" + whole + "." + decimals + "0")
                .scaleByPowerOfTen(Integer.parseInt(exponent.replace("+", "")))
                .stripTrailingZeros();
        String digits = (whole + decimals).replaceFirst("^0+", "");
        boolean open = decimals.isEmpty() && number.group(3) == null;
        String certain = open ? digits.replaceFirst("0+$", "") : digits;
        return Optional.of(new Amount(value, Math.max(1, certain.length()), Math.max(1, digits.length())));
    }

    /** Whether it can be read as written with so many significant figures; 1200 can be 2, 3 or 4. */
    boolean hasFigures(int figures) {
        return leastFigures <= figures && figures <= mostFigures;
    }
}
