package org.aliquot.qti;

import java.math.BigInteger;
import java.util.List;
import java.util.function.DoubleBinaryOperator;
import java.util.function.LongBinaryOperator;
import java.util.stream.Stream;
import org.aliquot.markup.Tag;

/** Expressions that compute. Nothing comes of what has no value; whole numbers stay whole. */
final class Arithmetic {

    private final Expressions expressions;

    Arithmetic(Expressions expressions) {
        this.expressions = expressions;
    }

    Value evaluate(Tag tag) {
        if (tag.is("mathConstant")) {
            return constant(tag.attribute("name", ""));
        }
        List<Value> operands =
                expressions.operands(tag).stream().flatMap(Arithmetic::flat).toList();
        if (operands.isEmpty() || operands.stream().anyMatch(Value::isNull)) {
            return Value.NULL;
        }
        try {
            return computed(tag, operands);
        } catch (ArithmeticException overflow) {
            throw new Unsupported(tag.name() + " beyond the range of whole numbers");
        }
    }

    /** Sums and the like take containers as if their values stood there. */
    private static Stream<Value> flat(Value value) {
        return value.isNull() || value.cardinality() == Cardinality.SINGLE
                ? Stream.of(value)
                : value.members().stream().map(member -> Value.single(value.kind(), member));
    }

    private Value computed(Tag tag, List<Value> operands) {
        return switch (tag.name()) {
            case "sum" -> folded(operands, Math::addExact, Double::sum);
            case "product" -> folded(operands, Math::multiplyExact, (a, b) -> a * b);
            case "min" -> folded(operands, Math::min, Math::min);
            case "max" -> folded(operands, Math::max, Math::max);
            case "gcd" -> folded(whole(operands), Arithmetic::gcd, Math::min);
            case "lcm" -> folded(whole(operands), Arithmetic::lcm, Math::max);
            case "subtract" -> folded(counted(tag, operands, 2), Math::subtractExact, (a, b) -> a - b);
            case "divide" -> quotient(counted(tag, operands, 2));
            case "power" -> power(counted(tag, operands, 2));
            case "integerDivide" -> division(counted(tag, operands, 2), Math::floorDiv);
            case "integerModulus" -> division(counted(tag, operands, 2), Math::floorMod);
            case "mod" -> remainder(counted(tag, operands, 2));
            case "truncate" -> whole(counted(tag, operands, 1).getFirst().number(), true);
            case "round" ->
                whole(Math.floor(counted(tag, operands, 1).getFirst().number() + 0.5), false);
            case "roundTo" ->
                Value.of(Rounding.of(expressions, tag)
                        .round(counted(tag, operands, 1).getFirst().number())
                        .doubleValue());
            case "integerToFloat" ->
                Value.of(counted(tag, operands, 1).getFirst().number());
            case "mathOperator" -> MathFunctions.apply(tag.attribute("name", ""), operands);
            default -> throw new Unsupported(tag.name());
        };
    }

    private static List<Value> counted(Tag tag, List<Value> operands, int count) {
        if (operands.size() != count) {
            throw new Unsupported(tag.name() + " of " + operands.size() + " values");
        }
        return operands;
    }

    private static List<Value> whole(List<Value> operands) {
        return operands.stream().map(value -> Value.of(value.integer())).toList();
    }

    private static Value folded(List<Value> operands, LongBinaryOperator whole, DoubleBinaryOperator real) {
        if (operands.stream().allMatch(value -> value.type() == BaseType.INTEGER)) {
            return Value.of(
                    operands.stream().mapToLong(Value::integer).reduce(whole).orElseThrow());
        }
        return Value.of(
                operands.stream().mapToDouble(Value::number).reduce(real).orElseThrow());
    }

    private static Value quotient(List<Value> operands) {
        double divisor = operands.getLast().number();
        return divisor == 0 ? Value.NULL : Value.of(operands.getFirst().number() / divisor);
    }

    private static Value power(List<Value> operands) {
        double power = Math.pow(operands.getFirst().number(), operands.getLast().number());
        return Double.isInfinite(power) ? Value.NULL : Value.of(power);
    }

    private static Value division(List<Value> operands, LongBinaryOperator operator) {
        long divisor = operands.getLast().integer();
        return divisor == 0
                ? Value.NULL
                : Value.of(operator.applyAsLong(operands.getFirst().integer(), divisor));
    }

    /** Beyond the standard; languages differ on negative numbers, so these are left out. */
    private static Value remainder(List<Value> operands) {
        double number = operands.getFirst().number();
        double divisor = operands.getLast().number();
        if (number < 0 || divisor < 0) {
            throw new Unsupported("mod of a negative number");
        }
        return divisor == 0 ? Value.NULL : Value.of(number % divisor);
    }

    private static Value whole(double number, boolean towardsZero) {
        double whole = towardsZero && number < 0 ? Math.ceil(number) : Math.floor(number);
        if (Math.abs(whole) > 1e15) {
            throw new ArithmeticException("too large");
        }
        return Value.of((long) whole);
    }

    private static long gcd(long one, long other) {
        return BigInteger.valueOf(one).gcd(BigInteger.valueOf(other)).longValueExact();
    }

    private static long lcm(long one, long other) {
        return one == 0 || other == 0 ? 0 : Math.absExact(Math.multiplyExact(one / gcd(one, other), other));
    }

    private static Value constant(String name) {
        return switch (name) {
            case "pi" -> Value.of(Math.PI);
            case "e" -> Value.of(Math.E);
            default -> throw new Unsupported("mathConstant " + name);
        };
    }
}
