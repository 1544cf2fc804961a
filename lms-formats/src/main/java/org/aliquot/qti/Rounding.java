package org.aliquot.qti;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import org.aliquot.markup.Tag;

/** To how many figures a number is rounded, halves away from zero; decimals are those one reads, not those of the binary form. */
record Rounding(boolean significant, int figures) {

    static Rounding of(Expressions expressions, Tag tag) {
        double figures = expressions.number(tag, "figures", "");
        boolean significant = switch (tag.attribute("roundingMode", "significantFigures")) {
            case "significantFigures", "significantFigure" -> true;
            case "decimalPlaces" -> false;
            default -> throw new Unsupported("roundingMode '" + tag.attribute("roundingMode", "") + "'");
        };
        if (figures != Math.rint(figures) || figures < (significant ? 1 : 0) || figures > 30) {
            throw new Unsupported(tag.name() + " to " + figures + " figures");
        }
        return new Rounding(significant, (int) figures);
    }

    BigDecimal round(double number) {
        BigDecimal exact = BigDecimal.valueOf(number);
        return significant
                ? exact.round(new MathContext(figures, RoundingMode.HALF_UP))
                : exact.setScale(figures, RoundingMode.HALF_UP);
    }
}
