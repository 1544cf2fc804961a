package org.aliquot.response;

import java.math.BigDecimal;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A number within a tolerance of the key, in one of the offered units: its value times the unit's factor is compared with
 * the key. Where significant figures are asked for, a right value written with others earns half.
 *
 * @param value the key, in the unit whose factor is 1
 * @param tolerance how far off an answer may be, in the key's unit, both ends included; not below 0
 * @param units factor by unit; empty when the unit stands in the stem. With one unit the answer need not name it
 * @param figures significant figures, or null where any will do
 */
public record NumericAnswer(
        BigDecimal value,
        BigDecimal tolerance,
        Map<String, BigDecimal> units,
        @Nullable Integer figures) implements ScoringRule {

    private static final Credit HALF = new Credit(50);

    public NumericAnswer {
        units = Map.copyOf(units);
        if (tolerance.signum() < 0) {
            throw new IllegalArgumentException("a tolerance is not below 0: " + tolerance);
        }
    }

    @Override
    public Set<ResponseKind> kinds() {
        return Set.of(ResponseKind.QUANTITY);
    }

    @Override
    public Marking judge(Response response) {
        var quantity = (Response.Quantity) response;
        BigDecimal factor = factor(quantity.unit());
        return Marking.whole(
                factor == null
                        ? Credit.NONE
                        : Amount.parse(quantity.value())
                                .map(amount -> credit(amount, factor))
                                .orElse(Credit.NONE));
    }

    private Credit credit(Amount amount, BigDecimal factor) {
        BigDecimal off = amount.value().multiply(factor).subtract(value).abs();
        if (off.compareTo(tolerance) > 0) {
            return Credit.NONE;
        }
        return figures == null || amount.hasFigures(figures) ? Credit.FULL : HALF;
    }

    private @Nullable BigDecimal factor(@Nullable String unit) {
        if (units.isEmpty()) {
            return unit == null ? BigDecimal.ONE : null;
        }
        if (unit == null) {
            return units.size() == 1 ? units.values().iterator().next() : null;
        }
        return units.get(unit);
    }
}
