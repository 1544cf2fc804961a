package org.aliquot.qti;

import java.util.List;
import java.util.Objects;
import org.aliquot.markup.Tag;
import org.jspecify.annotations.Nullable;

/** And, or, not with three values: true, false and none. */
final class Logic {

    private final Expressions expressions;

    Logic(Expressions expressions) {
        this.expressions = expressions;
    }

    Value evaluate(Tag tag) {
        return switch (tag.name()) {
            case "isNull" -> Value.of(expressions.operands(tag, 1).getFirst().isNull());
            case "not" -> not(truth(expressions.operands(tag, 1).getFirst()));
            case "and" -> all(truths(tag));
            case "or" -> any(truths(tag));
            case "anyN" -> anyOf(tag, truths(tag));
            default -> throw new Unsupported(tag.name());
        };
    }

    private List<Value> truths(Tag tag) {
        return expressions.operands(tag);
    }

    private static Value not(@Nullable Boolean truth) {
        return truth == null ? Value.NULL : Value.of(!truth);
    }

    private static Value all(List<Value> values) {
        if (count(values, Boolean.FALSE) > 0) {
            return Value.FALSE;
        }
        return count(values, null) > 0 ? Value.NULL : Value.TRUE;
    }

    private static Value any(List<Value> values) {
        if (count(values, Boolean.TRUE) > 0) {
            return Value.TRUE;
        }
        return count(values, null) > 0 ? Value.NULL : Value.FALSE;
    }

    private Value anyOf(Tag tag, List<Value> values) {
        double min = expressions.number(tag, "min", "");
        double max = expressions.number(tag, "max", "");
        long certain = count(values, Boolean.TRUE);
        long possible = certain + count(values, null);
        if (certain >= min && possible <= max) {
            return Value.TRUE;
        }
        return possible < min || certain > max ? Value.FALSE : Value.NULL;
    }

    private static long count(List<Value> values, @Nullable Boolean wanted) {
        return values.stream()
                .filter(value -> Objects.equals(truth(value), wanted))
                .count();
    }

    /** Null where the value is none. */
    private static @Nullable Boolean truth(Value value) {
        if (value.isNull()) {
            return null;
        }
        return holds(value) ? Boolean.TRUE : Boolean.FALSE;
    }

    /**
     * Whether a condition holds. Beyond the standard, which wants a boolean: a number other than zero does, and so does a
     * text or a container that is not empty.
     */
    static boolean holds(Value value) {
        if (value.isNull()) {
            return false;
        }
        if (value.cardinality() != Cardinality.SINGLE) {
            return true;
        }
        return switch (value.only()) {
            case Boolean truth -> truth;
            case Number number -> number.doubleValue() != 0;
            case String text when !text.equals("false") && !text.equals("0") -> true;
            default -> throw new Unsupported("the " + value.described() + " " + value + " as a condition");
        };
    }
}
