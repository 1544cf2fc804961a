package org.aliquot.qti;

import java.util.ArrayList;
import java.util.List;
import org.aliquot.markup.Tag;
import org.jspecify.annotations.Nullable;

/** Expressions that make containers and look into them. */
final class Containers {

    private static final int MAX_MEMBERS = 10_000;

    private final Expressions expressions;

    Containers(Expressions expressions) {
        this.expressions = expressions;
    }

    Value evaluate(Tag tag) {
        return switch (tag.name()) {
            case "multiple" -> joined(Cardinality.MULTIPLE, expressions.operands(tag));
            case "ordered" -> joined(Cardinality.ORDERED, expressions.operands(tag));
            case "containerSize" ->
                Value.of(
                        (long) expressions.operands(tag, 1).getFirst().members().size());
            case "index" -> index(tag);
            case "member" -> member(expressions.operands(tag, 2));
            case "contains" -> contains(expressions.operands(tag, 2));
            case "delete" -> delete(expressions.operands(tag, 2));
            case "record" -> fields(tag);
            case "fieldValue" -> field(tag);
            case "repeat" -> repeat(tag);
            default -> throw new Unsupported(tag.name());
        };
    }

    private static Value joined(Cardinality cardinality, List<Value> parts) {
        List<Object> members = new ArrayList<>();
        BaseType type = null;
        for (Value part : parts) {
            if (part.isNull()) {
                continue;
            }
            if (type != null && type != part.type()) {
                throw new Unsupported(cardinality.word() + " of different base types");
            }
            type = part.type();
            members.addAll(part.members());
            if (members.size() > MAX_MEMBERS) {
                throw new Unsupported("a container of more than " + MAX_MEMBERS + " values");
            }
        }
        return Value.list(cardinality, type, members);
    }

    private Value index(Tag tag) {
        String written = tag.attribute("n");
        List<Value> operands = expressions.operands(tag, written == null ? 2 : 1);
        Value container = operands.getFirst();
        Value place = written == null ? operands.getLast() : Value.of(expressions.number(tag, "n", ""));
        if (container.isNull() || place.isNull()) {
            return Value.NULL;
        }
        long n = place.integer();
        if (n < 1) {
            throw new Unsupported("index " + n);
        }
        return n > container.members().size()
                ? Value.NULL
                : Value.single(container.kind(), container.members().get((int) n - 1));
    }

    private static Value member(List<Value> operands) {
        Value wanted = operands.getFirst();
        Value container = operands.getLast();
        if (wanted.isNull() || container.isNull()) {
            return Value.NULL;
        }
        requireSameType(wanted, container);
        Object only = wanted.only();
        return Value.of(container.members().stream().anyMatch(member -> Value.same(member, only)));
    }

    private static Value contains(List<Value> operands) {
        Value whole = operands.getFirst();
        Value part = operands.getLast();
        if (whole.isNull() || part.isNull()) {
            return Value.NULL;
        }
        requireSameType(whole, part);
        return Value.of(
                whole.cardinality() == Cardinality.ORDERED && part.members().size() > 1
                        ? containsRun(whole.members(), part.members())
                        : containsAll(whole.members(), part.members()));
    }

    private static boolean containsAll(List<Object> whole, List<Object> part) {
        List<Object> left = new ArrayList<>(whole);
        return part.stream().allMatch(member -> Value.removeSame(left, member));
    }

    private static boolean containsRun(List<Object> whole, List<Object> part) {
        for (int start = 0; start + part.size() <= whole.size(); start++) {
            int matched = 0;
            while (matched < part.size() && Value.same(whole.get(start + matched), part.get(matched))) {
                matched++;
            }
            if (matched == part.size()) {
                return true;
            }
        }
        return false;
    }

    private static Value delete(List<Value> operands) {
        Value unwanted = operands.getFirst();
        Value container = operands.getLast();
        if (unwanted.isNull() || container.isNull()) {
            return Value.NULL;
        }
        requireSameType(unwanted, container);
        Object only = unwanted.only();
        List<Object> left = container.members().stream()
                .filter(member -> !Value.same(member, only))
                .toList();
        return Value.list(container.cardinality(), container.type(), left);
    }

    private static void requireSameType(Value one, Value other) {
        if (!one.kind().comparable(other.kind())) {
            throw new Unsupported("a comparison of " + one.described() + " with " + other.described());
        }
    }

    /** Beyond the standard: a record written down, its fields by name. */
    private Value fields(Tag tag) {
        List<Object> fields = new ArrayList<>();
        for (Tag field : tag.tags()) {
            if (!field.is("fieldValue") || field.tags().size() != 1) {
                throw new Unsupported("record with " + field.name());
            }
            Value value = expressions.operands(field, 1).getFirst();
            if (!value.isNull()) {
                fields.add(new Value.Field(field.attribute("fieldIdentifier", ""), value));
            }
        }
        return Value.list(Cardinality.RECORD, null, fields);
    }

    private Value field(Tag tag) {
        Value record = expressions.operands(tag, 1).getFirst();
        @Nullable String wanted = tag.attribute("fieldIdentifier");
        for (Object member : record.members()) {
            if (!(member instanceof Value.Field(String name, Value value))) {
                throw new Unsupported("fieldValue of a " + record.described());
            }
            if (name.equals(wanted)) {
                return value;
            }
        }
        return Value.NULL;
    }

    private Value repeat(Tag tag) {
        double times = expressions.number(tag, "numberRepeats", "");
        List<Value> parts = new ArrayList<>();
        for (int i = 0; i < times; i++) {
            parts.addAll(expressions.operands(tag));
            if (parts.size() > MAX_MEMBERS) {
                throw new Unsupported("a container of more than " + MAX_MEMBERS + " values");
            }
        }
        return joined(Cardinality.ORDERED, parts);
    }
}
