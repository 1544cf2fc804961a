package org.aliquot.family;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.HashMap;
import java.util.Map;
import org.aliquot.forms.Seeded;

/** One draw while it is worked out. */
final class Draft {

    private final Map<String, BigDecimal> numbers = new HashMap<>();
    private final Map<String, String> words = new HashMap<>();
    private final Calculation calculation = new Calculation();

    void draw(Parameter parameter, Seeded random) {
        switch (parameter) {
            case Parameter.Range range -> {
                int place = random.below(ParameterRules.size(range));
                int decimals =
                        Math.max(0, Math.max(range.from().scale(), range.step().scale()));
                var number = range.from().add(range.step().multiply(BigDecimal.valueOf(place)));
                put(range.name(), number.setScale(decimals, RoundingMode.UNNECESSARY));
            }
            case Parameter.Choices(var name, var choices) -> {
                var choice = choices.get(random.below(choices.size()));
                if (ParameterRules.kind(parameter) == Kind.NUMBER) {
                    put(name, new BigDecimal(choice));
                } else {
                    put(name, choice);
                }
            }
        }
    }

    /**
     * @return whether the draw may go on
     * @throws FamilyException if the formula cannot be calculated
     */
    boolean take(Step step) {
        return switch (step) {
            case Step.Require(int number, var formula) -> calculation.holds(formula);
            case Step.Calculate(var value, var formula, var kind)
            when kind == Kind.WORD -> {
                put(value.name(), calculation.word(formula));
                yield true;
            }
            case Step.Calculate(var value, var formula, var kind) -> {
                var number = rounded(value, calculation.number(formula));
                put(value.name(), number);
                yield isPossible(value, number);
            }
        };
    }

    Instance instance() {
        return new Instance(numbers, words);
    }

    private static BigDecimal rounded(Value value, BigDecimal number) {
        return value.rounding() == null ? plain(number) : value.rounding().round(number);
    }

    /** As it was calculated, 7.0 from 7.0; without the trailing zeros of a long fraction and without powers of ten. */
    private static BigDecimal plain(BigDecimal number) {
        var shorter = number.scale() > Figures.MOST_DECIMALS ? number.stripTrailingZeros() : number;
        return shorter.setScale(Math.max(0, shorter.scale()), RoundingMode.UNNECESSARY);
    }

    private static boolean isPossible(Value value, BigDecimal number) {
        return (value.min() == null || number.compareTo(value.min()) >= 0)
                && (value.max() == null || number.compareTo(value.max()) <= 0);
    }

    private void put(String name, BigDecimal number) {
        numbers.put(name, number);
        calculation.set(name, number);
    }

    private void put(String name, String word) {
        words.put(name, word);
        calculation.set(name, word);
    }
}
