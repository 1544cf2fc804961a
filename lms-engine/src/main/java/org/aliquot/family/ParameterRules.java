package org.aliquot.family;

import java.math.BigDecimal;
import java.util.HashSet;
import java.util.Optional;
import java.util.regex.Pattern;

/** What a parameter may be, and how many values it has. */
final class ParameterRules {

    private static final int MOST_VALUES = 1_000_000;
    private static final int MOST_CHOICES = 100;
    private static final Pattern NUMBER = Pattern.compile("-?\\d{1,12}(\\.\\d{1,9})?");

    private ParameterRules() {}

    /** What is wrong with it, without its name. */
    static Optional<String> problem(Parameter parameter) {
        return switch (parameter) {
            case Parameter.Range range -> problem(range);
            case Parameter.Choices choices -> problem(choices);
        };
    }

    private static Optional<String> problem(Parameter.Range range) {
        if (!isPlain(range.from()) || !isPlain(range.to()) || !isPlain(range.step())) {
            return Optional.of("has a number with more than 12 digits before or 9 after the point");
        }
        if (range.step().signum() <= 0) {
            return Optional.of("needs a step above 0");
        }
        if (range.from().compareTo(range.to()) > 0) {
            return Optional.of("goes from a larger number to a smaller one");
        }
        if (places(range).compareTo(BigDecimal.valueOf(MOST_VALUES)) >= 0) {
            return Optional.of("has more than a million values; take a larger step");
        }
        return Optional.empty();
    }

    private static Optional<String> problem(Parameter.Choices choices) {
        int count = choices.choices().size();
        if (count == 0 || count > MOST_CHOICES) {
            return Optional.of("needs 1 to " + MOST_CHOICES + " choices");
        }
        return new HashSet<>(choices.choices()).size() < count ? Optional.of("has a choice twice") : Optional.empty();
    }

    private static boolean isPlain(BigDecimal number) {
        return number.scale() <= 9 && number.precision() - number.scale() <= 12;
    }

    /** How many numbers the range has; its problems must have been excluded. */
    static int size(Parameter.Range range) {
        return places(range).intValueExact() + 1;
    }

    private static BigDecimal places(Parameter.Range range) {
        return range.to().subtract(range.from()).divideToIntegralValue(range.step());
    }

    static Kind kind(Parameter parameter) {
        return switch (parameter) {
            case Parameter.Range range -> Kind.NUMBER;
            case Parameter.Choices(var name, var choices) ->
                choices.stream().allMatch(choice -> NUMBER.matcher(choice).matches()) ? Kind.NUMBER : Kind.WORD;
        };
    }
}
