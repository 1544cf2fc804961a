package org.aliquot.family;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Half away from zero, once, at the end of a calculation.
 *
 * @param digits decimals from 0 to 9, or significant figures from 1 to 9
 */
public record Rounding(Kind kind, int digits) {

    public enum Kind {
        DECIMALS,
        SIGNIFICANT
    }

    private static final Pattern WRITTEN = Pattern.compile("[0-9]|[1-9]s");

    /** A tie hidden by a recurring fraction, 2.4999…9, is a tie again after this; formulas are calculated to 34 digits. */
    private static final MathContext TIES = new MathContext(28, RoundingMode.HALF_UP);

    public Rounding {
        if (digits > 9 || digits < (kind == Kind.SIGNIFICANT ? 1 : 0)) {
            throw new IllegalArgumentException(kind + " " + digits);
        }
    }

    /** As authors write it: {@code 1} for one decimal, {@code 3s} for three significant figures. */
    public static Optional<Rounding> parse(String written) {
        if (!WRITTEN.matcher(written).matches()) {
            return Optional.empty();
        }
        var kind = written.endsWith("s") ? Kind.SIGNIFICANT : Kind.DECIMALS;
        return Optional.of(new Rounding(kind, written.charAt(0) - '0'));
    }

    /** Decimals: scale is {@code digits}. Significant figures: trailing zeros are kept (0.50 to two), whole numbers stay plain. */
    public BigDecimal round(BigDecimal number) {
        var exact = number.round(TIES);
        return switch (kind) {
            case DECIMALS -> exact.setScale(digits, RoundingMode.HALF_UP);
            case SIGNIFICANT -> significant(exact);
        };
    }

    private BigDecimal significant(BigDecimal number) {
        var rounded = number.round(new MathContext(digits, RoundingMode.HALF_UP));
        int decimals = digits - rounded.precision() + rounded.scale();
        return rounded.setScale(rounded.signum() == 0 ? 0 : Math.max(0, decimals), RoundingMode.UNNECESSARY);
    }
}
