package org.aliquot.qti;

import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import org.aliquot.markup.Tag;

/** Expressions that compare, and say yes or no. */
final class Comparisons {

    private final Expressions expressions;

    Comparisons(Expressions expressions) {
        this.expressions = expressions;
    }

    Value evaluate(Tag tag) {
        if (tag.is("inside") || tag.is("patternMatch") && tag.tags().size() == 1) {
            return unary(tag, expressions.operands(tag, 1).getFirst());
        }
        if (tag.is("substring") && tag.tags().size() == 3) {
            return cut(expressions.operands(tag));
        }
        List<Value> both = expressions.operands(tag, 2);
        if (both.getFirst().isNull() || both.getLast().isNull()) {
            return Value.NULL;
        }
        return Value.of(holds(tag, both.getFirst(), both.getLast()));
    }

    private Value unary(Tag tag, Value value) {
        if (value.isNull()) {
            return Value.NULL;
        }
        if (tag.is("patternMatch")) {
            return Value.of(Patterns.matches(tag.attribute("pattern", ""), value.string(), caseSensitive(tag)));
        }
        Area area = Area.of(tag);
        return Value.of(value.members().stream().anyMatch(member -> member instanceof Spot spot && area.holds(spot)));
    }

    private boolean holds(Tag tag, Value one, Value other) {
        return switch (tag.name()) {
            case "match" -> matches(one, other);
            case "equal" -> equal(tag, one, other);
            case "equalRounded" -> {
                Rounding rounding = Rounding.of(expressions, tag);
                yield rounding.round(one.number()).compareTo(rounding.round(other.number())) == 0;
            }
            case "stringMatch" -> stringMatch(tag, one.string(), other.string());
            case "substring" -> contains(tag, other.string(), one.string());
            case "patternMatch" -> Patterns.matches(other.string(), one.string(), caseSensitive(tag));
            case "lt", "durationLT" -> one.number() < other.number();
            case "lte" -> one.number() <= other.number();
            case "gt" -> one.number() > other.number();
            case "gte", "durationGTE" -> one.number() >= other.number();
            case "isTypeOf" -> one.described().equals(other.string());
            default -> throw new Unsupported(tag.name());
        };
    }

    private static boolean matches(Value one, Value other) {
        if (one.type() != null && other.type() != null && !one.kind().comparable(other.kind())) {
            throw new Unsupported("a comparison of " + one.described() + " with " + other.described());
        }
        if (one.cardinality().isList() != other.cardinality().isList()) {
            throw new Unsupported("a comparison of one value with a container");
        }
        return one.matches(other);
    }

    /** The standard compares numbers; other kinds of the same type are the same or not. */
    private boolean equal(Tag tag, Value one, Value other) {
        if (!one.isNumber() && !other.isNumber()) {
            return matches(one, other);
        }
        double x = one.number();
        double y = other.number();
        String mode = tag.attribute("toleranceMode", "exact");
        if (mode.equals("exact")) {
            return x == y;
        }
        String[] written = tag.attribute("tolerance", "").strip().split("\\s+");
        BigDecimal below = tolerance(tag, written[0]);
        BigDecimal above = written.length > 1 ? tolerance(tag, written[1]) : below;
        BigDecimal exactX = BigDecimal.valueOf(x);
        BigDecimal exactY = BigDecimal.valueOf(y);
        return switch (mode) {
            case "absolute" -> between(tag, exactX.subtract(below), exactY, exactX.add(above));
            case "relative" -> between(tag, share(exactX, below.negate()), exactY, share(exactX, above));
            default -> throw new Unsupported("toleranceMode '" + mode + "'");
        };
    }

    private BigDecimal tolerance(Tag tag, String written) {
        double number = BaseType.FLOAT
                .parse(written)
                .map(parsed -> (Double) parsed)
                .orElseGet(() -> expressions.session().knows(written)
                        ? expressions.session().value(written).number()
                        : Double.NaN);
        if (Double.isNaN(number) || number < 0) {
            throw new Unsupported("tolerance '" + tag.attribute("tolerance", "") + "'");
        }
        return BigDecimal.valueOf(number);
    }

    private static BigDecimal share(BigDecimal of, BigDecimal percent) {
        return of.add(of.multiply(percent).movePointLeft(2));
    }

    private static boolean between(Tag tag, BigDecimal one, BigDecimal value, BigDecimal other) {
        // a negative key turns relative bounds round
        BigDecimal low = one.min(other);
        BigDecimal high = one.max(other);
        int below = value.compareTo(low);
        int above = value.compareTo(high);
        boolean lowIncluded = tag.attribute("includeLowerBound", "true").equals("true");
        boolean highIncluded = tag.attribute("includeUpperBound", "true").equals("true");
        return (below > 0 || lowIncluded && below == 0) && (above < 0 || highIncluded && above == 0);
    }

    private static boolean stringMatch(Tag tag, String one, String other) {
        if (tag.attribute("substring", "false").equals("true")) {
            return contains(tag, one, other);
        }
        return caseSensitive(tag) ? one.equals(other) : lower(one).equals(lower(other));
    }

    private static boolean contains(Tag tag, String whole, String part) {
        return caseSensitive(tag) ? whole.contains(part) : lower(whole).contains(lower(part));
    }

    private static boolean caseSensitive(Tag tag) {
        return tag.attribute("caseSensitive", "true").equals("true");
    }

    private static String lower(String text) {
        return text.toLowerCase(Locale.ROOT);
    }

    /** Beyond the standard: a text, where its part begins (counted from 1), and how long the part is. */
    private static Value cut(List<Value> operands) {
        if (operands.stream().anyMatch(Value::isNull)) {
            return Value.NULL;
        }
        String text = operands.get(0).string();
        long start = operands.get(1).integer();
        long length = operands.get(2).integer();
        if (start < 1 || length < 1 || start - 1 + length > text.length()) {
            throw new Unsupported("substring beyond the ends of a text");
        }
        return Value.single(BaseType.STRING, text.substring((int) start - 1, (int) (start - 1 + length)));
    }
}
