package org.aliquot.interchange.family;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/** A formula of another system, worked out in binary fractions as that system does it: what our own is compared with. */
public sealed interface Sum {

    record Literal(BigDecimal number) implements Sum {}

    /** A wildcard. */
    record Name(String name) implements Sum {}

    record Minus(Sum of) implements Sum {}

    /** @param sign one of {@code + - * / ^} */
    record Pair(char sign, Sum left, Sum right) implements Sum {}

    record Call(String function, List<Sum> of) implements Sum {

        public Call {
            of = List.copyOf(of);
        }
    }

    /** The wildcards in it. */
    default Set<String> names() {
        Set<String> names = new TreeSet<>();
        switch (this) {
            case Literal _ -> {}
            case Name(String name) -> names.add(name);
            case Minus(Sum of) -> names.addAll(of.names());
            case Pair(char _, Sum left, Sum right) -> {
                names.addAll(left.names());
                names.addAll(right.names());
            }
            case Call(String _, List<Sum> of) -> of.forEach(part -> names.addAll(part.names()));
        }
        return names;
    }

    default double worth(Map<String, Double> numbers) {
        return switch (this) {
            case Literal(BigDecimal number) -> number.doubleValue();
            case Name(String name) -> numbers.getOrDefault(name, Double.NaN);
            case Minus(Sum of) -> -of.worth(numbers);
            case Pair(char sign, Sum left, Sum right) -> joined(sign, left.worth(numbers), right.worth(numbers));
            case Call(String function, List<Sum> of) ->
                called(function, of.stream().map(part -> part.worth(numbers)).toList());
        };
    }

    private static double joined(char sign, double left, double right) {
        return switch (sign) {
            case '+' -> left + right;
            case '-' -> left - right;
            case '*' -> left * right;
            case '/' -> left / right;
            default -> Math.pow(left, right);
        };
    }

    private static double called(String function, List<Double> of) {
        return switch (function) {
            case "pi" -> Math.PI;
            case "e" -> Math.E;
            case "abs" -> Math.abs(of.getFirst());
            case "ceil" -> Math.ceil(of.getFirst());
            case "floor" -> Math.floor(of.getFirst());
            case "max" -> of.stream().reduce(Math::max).orElse(Double.NaN);
            case "min" -> of.stream().reduce(Math::min).orElse(Double.NaN);
            case "round" -> rounded(of.getFirst(), of.size() > 1 ? of.getLast().intValue() : 0);
            default -> throw new IllegalArgumentException(function);
        };
    }

    private static double rounded(double number, int decimals) {
        return Double.isFinite(number)
                ? BigDecimal.valueOf(number)
                        .setScale(decimals, RoundingMode.HALF_UP)
                        .doubleValue()
                : number;
    }
}
