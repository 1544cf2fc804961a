package org.aliquot.interchange.family;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.aliquot.question.FamilyContent.ValueContent;

/** Formulas of other systems in the words of our families. */
final class SumText {

    /** Fractions that are the constants to more places than a binary fraction has. */
    private static final Map<String, String> CONSTANTS =
            Map.of("pi", "(245850922 / 78256779)", "e", "(848456353 / 312129649)");

    private static final int WEAK = 1;
    private static final int STRONG = 2;
    private static final int ALONE = 3;

    private final Map<String, String> names;
    private final Predicate<String> exponents;
    private final List<ValueContent> rounded = new ArrayList<>();

    /**
     * @param names ours by theirs, which may become more
     * @param exponents which wildcards are whole numbers that our powers can take
     */
    SumText(Map<String, String> names, Predicate<String> exponents) {
        this.names = names;
        this.exponents = exponents;
    }

    /** What was rounded on the way, as values of their own. */
    List<ValueContent> rounded() {
        return List.copyOf(rounded);
    }

    String of(Sum sum) {
        return of(sum, 0);
    }

    /** In brackets where it would otherwise be torn apart. */
    private String of(Sum sum, int strength) {
        return switch (sum) {
            case Sum.Literal(BigDecimal number) -> literal(number);
            case Sum.Name(String name) -> String.valueOf(names.get(name));
            case Sum.Minus(Sum inner) -> "(-" + of(inner, ALONE) + ")";
            case Sum.Pair(char sign, Sum left, Sum right) when sign == '^' -> power(left, right);
            case Sum.Pair(char sign, Sum left, Sum right) -> {
                int own = sign == '+' || sign == '-' ? WEAK : STRONG;
                String text = of(left, own) + " " + sign + " " + of(right, own + 1);
                yield strength > own ? "(" + text + ")" : text;
            }
            case Sum.Call(String function, List<Sum> of) -> call(function, of);
        };
    }

    private static String literal(BigDecimal number) {
        String plain = number.toPlainString();
        if (!plain.matches("\\d{1,12}(\\.\\d{1,9})?")) {
            throw new Unfit("its formula has the number " + number
                    + "; ours have at most 12 digits before and 9 after the point");
        }
        return plain;
    }

    private String power(Sum base, Sum exponent) {
        if (exponent instanceof Sum.Minus(Sum.Literal positive)) {
            return "(1 / " + power(base, positive) + ")";
        }
        boolean whole = exponent instanceof Sum.Literal(BigDecimal number)
                        && number.stripTrailingZeros().toPlainString().matches("1?[0-9]|20")
                || exponent instanceof Sum.Name(String name) && exponents.test(name);
        if (!whole) {
            throw new Unfit("its formula takes a power that is not always a whole number from 0 to 20, and we have no"
                    + " roots");
        }
        return "(" + of(base, ALONE) + "^" + of(exponent, ALONE) + ")";
    }

    private String call(String function, List<Sum> of) {
        String constant = CONSTANTS.get(function);
        if (constant != null) {
            return constant;
        }
        if (function.equals("round")) {
            return rounded(of(of.getFirst()), of.size() > 1 ? of(of.getLast()) : "0");
        }
        return function + "(" + of.stream().map(this::of).collect(Collectors.joining(", ")) + ")";
    }

    private String rounded(String formula, String decimals) {
        String name = "rounded" + (rounded.size() + 1);
        rounded.add(new ValueContent(name, formula, decimals, null, null));
        return name;
    }
}
