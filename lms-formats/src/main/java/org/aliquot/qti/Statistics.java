package org.aliquot.qti;

import java.util.List;
import org.aliquot.markup.Tag;

/** Mean, variance and standard deviation of a container; a sample needs two values. */
final class Statistics {

    private final Expressions expressions;

    Statistics(Expressions expressions) {
        this.expressions = expressions;
    }

    Value evaluate(Tag tag) {
        String name = tag.is("statsOperator") ? tag.attribute("name", "") : tag.name();
        requireComplete(tag);
        Value container = expressions.operands(tag, 1).getFirst();
        if (container.isNull()) {
            return Value.NULL;
        }
        if (!container.isNumber()) {
            throw new Unsupported(name + " of " + container.described());
        }
        List<Double> numbers = container.members().stream()
                .map(member -> ((Number) member).doubleValue())
                .toList();
        return statistic(name, numbers);
    }

    /** The standard leaves such members out of the container, systems in use give up the statistic. */
    private void requireComplete(Tag tag) {
        for (Tag container : tag.tags()) {
            if ((container.is("multiple") || container.is("ordered"))
                    && container.tags().stream().anyMatch(member -> member.is("null") || isEmptyVariable(member))) {
                throw new Unsupported(tag.name() + " over a member without a value");
            }
        }
    }

    private boolean isEmptyVariable(Tag member) {
        return member.is("variable")
                && expressions.session().value(Constructs.id(member)).isNull();
    }

    private static Value statistic(String name, List<Double> numbers) {
        int n = numbers.size();
        double mean = numbers.stream().mapToDouble(x -> x).sum() / n;
        double squares =
                numbers.stream().mapToDouble(x -> (x - mean) * (x - mean)).sum();
        boolean sample = name.startsWith("sample");
        if (sample && n < 2) {
            return Value.NULL;
        }
        double variance = squares / (sample ? n - 1 : n);
        return switch (name) {
            case "mean" -> Value.of(mean);
            case "sampleVariance", "popVariance" -> Value.of(variance);
            case "sampleSD", "popSD" -> Value.of(Math.sqrt(variance));
            default -> throw new Unsupported("statsOperator " + name);
        };
    }
}
