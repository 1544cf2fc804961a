package org.aliquot.qti;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * What a variable or an expression holds. No value at all (QTI's NULL) is the one without members: an empty container and
 * an empty string are the same as that.
 *
 * @param type null where there is no value, and for records
 * @param members in their order; those of a record are {@link Field}s
 */
record Value(Cardinality cardinality, @Nullable BaseType type, List<Object> members) {

    static final Value NULL = new Value(Cardinality.SINGLE, null, List.of());
    static final Value TRUE = of(true);
    static final Value FALSE = of(false);

    /** A named part of a record. */
    record Field(String name, Value value) {}

    Value {
        members = List.copyOf(members);
    }

    static Value of(boolean truth) {
        return single(BaseType.BOOLEAN, truth);
    }

    static Value of(long number) {
        return single(BaseType.INTEGER, number);
    }

    /** A number that is none is no value. */
    static Value of(double number) {
        if (Double.isInfinite(number)) {
            throw new Unsupported("an infinite number");
        }
        return Double.isNaN(number) ? NULL : single(BaseType.FLOAT, number);
    }

    static Value single(BaseType type, Object member) {
        return new Value(Cardinality.SINGLE, type, List.of(member));
    }

    static Value list(Cardinality cardinality, @Nullable BaseType type, Collection<?> members) {
        return members.isEmpty() ? NULL : new Value(cardinality, type, new ArrayList<>(members));
    }

    boolean isNull() {
        return members.isEmpty();
    }

    Object only() {
        if (members.size() != 1) {
            throw new Unsupported("a container where one value is wanted");
        }
        return members.getFirst();
    }

    BaseType kind() {
        return Objects.requireNonNull(type);
    }

    boolean isNumber() {
        return type != null && type.isNumber();
    }

    double number() {
        if (only() instanceof Number number && isNumber()) {
            return number.doubleValue();
        }
        throw new Unsupported("a " + described() + " where a number is wanted");
    }

    long integer() {
        double number = number();
        if (only() instanceof Long whole) {
            return whole;
        }
        if (number == Math.rint(number) && Math.abs(number) < 1e15) {
            return (long) number;
        }
        throw new Unsupported("a fraction where an integer is wanted");
    }

    String string() {
        return text(only());
    }

    String described() {
        return type == null ? cardinality.word() : type.word();
    }

    /** Whether both hold the same, where order counts only for ordered containers. */
    boolean matches(Value other) {
        if (members.size() != other.members.size()) {
            return false;
        }
        if (cardinality == Cardinality.MULTIPLE) {
            List<Object> left = new ArrayList<>(other.members);
            return members.stream().allMatch(member -> removeSame(left, member));
        }
        for (int i = 0; i < members.size(); i++) {
            if (!same(members.get(i), other.members.get(i))) {
                return false;
            }
        }
        return true;
    }

    static boolean removeSame(List<Object> members, Object wanted) {
        for (int i = 0; i < members.size(); i++) {
            if (same(members.get(i), wanted)) {
                members.remove(i);
                return true;
            }
        }
        return false;
    }

    static boolean same(Object one, Object other) {
        if (one instanceof Number a && other instanceof Number b) {
            return Double.compare(a.doubleValue() + 0.0, b.doubleValue() + 0.0) == 0;
        }
        return one.equals(other);
    }

    /** How a member is written. */
    static String text(Object member) {
        if (member instanceof Double number) {
            BigDecimal exact = BigDecimal.valueOf(number).stripTrailingZeros();
            return exact.scale() < 0 ? exact.setScale(0).toPlainString() : exact.toPlainString();
        }
        return member instanceof Field(String name, Value value) ? name + "=" + value : member.toString();
    }

    @Override
    public String toString() {
        return isNull() ? "null" : members.stream().map(Value::text).collect(Collectors.joining(", "));
    }
}
