package org.aliquot.question;

import com.fasterxml.jackson.annotation.JsonTypeName;
import java.math.BigDecimal;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.aliquot.response.AllOrNothing;
import org.aliquot.response.NumericAnswer;
import org.aliquot.response.Response;
import org.aliquot.response.ScoringRule;
import org.jspecify.annotations.Nullable;

/**
 * A number to be worked out.
 *
 * @param value the key, in the unit of factor 1; text, because a family writes a formula here
 * @param tolerance how far off an answer may be: in the key's unit, or of the key in percent such as {@code 2 %}
 * @param units what the learner chooses from; empty when the stem fixes the unit
 * @param figures significant figures asked for; null where any will do
 * @param partial whether a right value with other significant figures earns half
 */
@JsonTypeName("numeric")
public record NumericTask(
        String value,
        String tolerance,
        List<Unit> units,
        @Nullable Integer figures,
        boolean partial) implements Task {

    /**
     * One unit.
     *
     * @param factor what a value in this unit is multiplied by to be in the key's
     */
    public record Unit(String unit, String factor) {}

    public NumericTask {
        units = List.copyOf(units);
    }

    @Override
    public ItemType type() {
        return ItemType.NUMERIC;
    }

    @Override
    public ScoringRule rule() {
        Map<String, BigDecimal> factors = new LinkedHashMap<>();
        units.forEach(unit -> factors.put(unit.unit(), new BigDecimal(unit.factor())));
        BigDecimal key = new BigDecimal(value);
        ScoringRule rule = new NumericAnswer(key, Tolerance.parse(tolerance).of(key), factors, figures);
        return partial ? rule : new AllOrNothing(rule);
    }

    @Override
    public Response modelAnswer() {
        return new Response.Quantity(
                value,
                units.stream()
                        .filter(unit -> new BigDecimal(unit.factor()).compareTo(BigDecimal.ONE) == 0)
                        .map(Unit::unit)
                        .findFirst()
                        .orElse(null));
    }

    @Override
    public void check(ItemContent item, Problems problems) {
        problems.number("value", value);
        problems.tolerance("tolerance", tolerance);
        Set<String> names = new HashSet<>();
        for (int i = 0; i < units.size(); i++) {
            Unit unit = units.get(i);
            problems.present("units[" + i + "].unit", unit.unit());
            if (problems.number("units[" + i + "].factor", unit.factor())
                    && new BigDecimal(unit.factor().strip()).signum() <= 0) {
                problems.add("units[" + i + "].factor", "a factor is above 0");
            }
            if (!names.add(unit.unit())) {
                problems.add("units[" + i + "].unit", "unit '" + unit.unit() + "' is there twice");
            }
        }
        if (!units.isEmpty() && units.stream().noneMatch(unit -> isOne(unit.factor()))) {
            problems.add("units", "one unit is the key's own, with the factor 1");
        }
        if (figures != null && (figures < 1 || figures > 9)) {
            problems.add("figures", "significant figures go from 1 to 9");
        }
    }

    private static boolean isOne(String factor) {
        try {
            return new BigDecimal(factor).compareTo(BigDecimal.ONE) == 0;
        } catch (NumberFormatException notANumber) {
            return false;
        }
    }

    @Override
    public boolean hasKey() {
        return !value.isBlank();
    }
}
