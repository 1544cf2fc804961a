package org.aliquot.interchange.family;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * What a calculated question of another system takes for right.
 *
 * @param rounding decimals that the key is rounded to there; null where it is not
 * @param tolerance such as {@code 0.1} or {@code 2 %}
 * @param shortened whether rounding is ours, because the number has no end
 */
public record FamilyKey(Sum sum, @Nullable String rounding, String tolerance, boolean shortened) {

    private static final BigDecimal LEAST = new BigDecimal("0.0005");

    public FamilyKey {
        if (!tolerance.matches("\\d{1,9}(\\.\\d{1,9})?( %)?")) {
            throw new Unfit("its tolerance " + tolerance + " has more digits than ours may have");
        }
    }

    /** A tolerance as written elsewhere; a share is told in percent. */
    public static String tolerance(BigDecimal amount, boolean share) {
        BigDecimal bare = (share ? amount.movePointRight(2) : amount).stripTrailingZeros();
        String plain = bare.setScale(Math.max(0, bare.scale())).toPlainString();
        return share && amount.signum() != 0 ? plain + " %" : plain;
    }

    /** To the six decimals that a family can show, which must be lost in the tolerance. */
    FamilyKey withSixDecimals() {
        return new FamilyKey(sum, "6", tolerance, true);
    }

    BigDecimal tolerance(BigDecimal key) {
        return tolerance.endsWith("%")
                ? key.abs()
                        .multiply(new BigDecimal(tolerance.replace(" %", "")))
                        .movePointLeft(2)
                : new BigDecimal(tolerance);
    }

    void check(BigDecimal key) {
        if (shortened && tolerance(key).compareTo(LEAST) < 0) {
            throw new Unfit("its answers have more than six decimals, such as " + key.toPlainString()
                    + "…, and its tolerance is too small to round them");
        }
    }
}
