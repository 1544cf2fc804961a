package org.aliquot.question;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.math.BigDecimal;
import java.util.List;
import org.aliquot.family.Family;
import org.aliquot.family.Parameter;
import org.aliquot.family.Rounding;
import org.aliquot.family.Value;
import org.jspecify.annotations.Nullable;

/**
 * The numbers behind a question as its author wrote them; each attempt gets an instance of its own.
 *
 * @param shown how many options an attempt shows, the key among them; null: all, and nothing is stored, as nothing was before
 */
public record FamilyContent(
        List<ParameterContent> parameters,
        List<ValueContent> values,
        List<String> constraints,
        @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable Integer shown) {

    /**
     * Something drawn: a range of numbers, or one of some choices.
     *
     * @param from null where there are choices; likewise {@code to} and {@code step}
     * @param choices numbers or words; empty for a range
     */
    public record ParameterContent(
            String name,
            @Nullable String from,
            @Nullable String to,
            @Nullable String step,
            List<String> choices) {

        public ParameterContent {
            choices = List.copyOf(choices);
        }

        private Parameter parameter() {
            return from == null || to == null || step == null
                    ? new Parameter.Choices(name, choices)
                    : new Parameter.Range(
                            name, PlainNumber.parse(from), PlainNumber.parse(to), PlainNumber.parse(step));
        }
    }

    /**
     * Something calculated.
     *
     * @param round decimals, such as {@code 1}, or significant figures, such as {@code 3s}
     * @param min below it an instance is impossible
     * @param max likewise above it
     */
    public record ValueContent(
            String name,
            String formula,
            @Nullable String round,
            @Nullable String min,
            @Nullable String max) {

        private Value value() {
            Rounding rounding = round == null
                    ? null
                    : Rounding.parse(round).orElseThrow(() -> new NumberFormatException("no rounding: " + round));
            return new Value(name, formula, rounding, number(min), number(max));
        }

        private static @Nullable BigDecimal number(@Nullable String written) {
            return written == null ? null : PlainNumber.parse(written);
        }
    }

    public FamilyContent {
        parameters = List.copyOf(parameters);
        values = List.copyOf(values);
        constraints = List.copyOf(constraints);
    }

    /** The same, with all options in every attempt. */
    FamilyContent showingAll() {
        return new FamilyContent(parameters, values, constraints, null);
    }

    /**
     * The same with its numbers read.
     *
     * @throws NumberFormatException when a limit, a step or a rounding is no number
     */
    Family family() {
        return new Family(
                parameters.stream().map(ParameterContent::parameter).toList(),
                values.stream().map(ValueContent::value).toList(),
                constraints);
    }
}
