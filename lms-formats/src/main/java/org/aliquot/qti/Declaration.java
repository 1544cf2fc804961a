package org.aliquot.qti;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.aliquot.markup.Tag;
import org.jspecify.annotations.Nullable;

/**
 * A variable of an item as its author declared it.
 *
 * @param type null for records only
 * @param origin the element itself, with tables and mappings
 */
record Declaration(
        Kind kind,
        String id,
        Cardinality cardinality,
        @Nullable BaseType type,
        Value initial,
        Value correct,
        Tag origin) {

    /** Who sets a variable. */
    enum Kind {
        RESPONSE,
        OUTCOME,
        TEMPLATE
    }

    /**
     * All variables of an item: those it declares, and those that every item has.
     *
     * @throws Unsupported when it is no item, or declares what we do not know
     */
    static List<Declaration> all(Tag item) {
        if (!item.is("assessmentItem")) {
            throw new Unsupported(item.name() + " instead of assessmentItem");
        }
        Map<String, Declaration> all = new LinkedHashMap<>();
        for (Tag tag : item.tags()) {
            kind(tag).map(kind -> of(kind, tag)).ifPresent(one -> all.put(one.id(), one));
        }
        for (Declaration one : List.of(
                builtIn(Kind.RESPONSE, "numAttempts", BaseType.INTEGER, Value.of(1L), item),
                builtIn(Kind.RESPONSE, "duration", BaseType.DURATION, Value.NULL, item),
                builtIn(
                        Kind.OUTCOME,
                        "completionStatus",
                        BaseType.IDENTIFIER,
                        Value.single(BaseType.IDENTIFIER, "unknown"),
                        item))) {
            all.putIfAbsent(one.id(), one);
        }
        return List.copyOf(all.values());
    }

    private static Optional<Kind> kind(Tag tag) {
        return switch (tag.name()) {
            case "responseDeclaration" -> Optional.of(Kind.RESPONSE);
            case "outcomeDeclaration" -> Optional.of(Kind.OUTCOME);
            case "templateDeclaration" -> Optional.of(Kind.TEMPLATE);
            default -> Optional.empty();
        };
    }

    private static Declaration of(Kind kind, Tag tag) {
        Cardinality cardinality = Cardinality.of(tag.attribute("cardinality"));
        BaseType type = cardinality == Cardinality.RECORD ? null : BaseType.of(tag.attribute("baseType"));
        Value initial = tag.first("defaultValue")
                .map(values -> values(values, cardinality, type))
                .orElseGet(() -> shorthand(tag, cardinality, type));
        Value correct = tag.first("correctResponse")
                .map(values -> values(values, cardinality, type))
                .orElse(Value.NULL);
        return new Declaration(kind, tag.attribute("identifier", ""), cardinality, type, initial, correct, tag);
    }

    /** A variable that every item has without declaring it. */
    static Declaration builtIn(Kind kind, String id, BaseType type, Value initial, Tag item) {
        return new Declaration(
                kind, id, Cardinality.SINGLE, type, initial, Value.NULL, new Tag(id, Map.of(), List.of(), item.line()));
    }

    /** Numbers that the item computes start at zero; everything else starts without a value. */
    Value start() {
        if (initial.isNull() && kind == Kind.OUTCOME && cardinality == Cardinality.SINGLE) {
            if (type == BaseType.INTEGER) {
                return Value.of(0L);
            }
            return type == BaseType.FLOAT ? Value.of(0.0) : Value.NULL;
        }
        return initial;
    }

    /** Some systems write the default as an attribute. */
    private static Value shorthand(Tag tag, Cardinality cardinality, @Nullable BaseType type) {
        String written = tag.attribute("defaultValue");
        return written == null || type == null || cardinality != Cardinality.SINGLE
                ? Value.NULL
                : member(type, written);
    }

    private static Value values(Tag values, Cardinality cardinality, @Nullable BaseType type) {
        List<Object> members = new ArrayList<>();
        for (Tag value : values.tags("value")) {
            String field = value.attribute("fieldIdentifier");
            if (cardinality == Cardinality.RECORD && field != null) {
                members.add(new Value.Field(field, member(BaseType.of(value.attribute("baseType")), value.text())));
            } else if (type != null) {
                members.addAll(member(type, value.text()).members());
            }
        }
        if (cardinality == Cardinality.SINGLE && members.size() > 1) {
            throw new Unsupported("several values of the single variable "
                    + values.attribute("identifier", "declared in line " + values.line()));
        }
        return Value.list(cardinality, type, members);
    }

    private static Value member(BaseType type, String written) {
        if (written.isBlank()) {
            return Value.NULL;
        }
        return type.parse(written)
                .map(parsed -> Value.single(type, parsed))
                .orElseThrow(() -> new Unsupported("'" + written.strip() + "' as a value of type " + type.word()));
    }

    /** This value as one of this variable. */
    Value holding(Value value) {
        if (value.isNull()) {
            return Value.NULL;
        }
        if (cardinality == Cardinality.RECORD || value.cardinality() == Cardinality.RECORD) {
            if (cardinality == value.cardinality()) {
                return value;
            }
            throw unfit(value);
        }
        if (cardinality == Cardinality.SINGLE && value.cardinality() != Cardinality.SINGLE) {
            throw unfit(value);
        }
        List<Object> members = new ArrayList<>();
        for (Object member : value.members()) {
            members.add(converted(value, member));
        }
        return Value.list(cardinality, type, members);
    }

    private Object converted(Value value, Object member) {
        BaseType from = value.kind();
        if (from == type) {
            return member;
        }
        if (type != null && from.comparable(type)) {
            return type.isNumber() ? number(value, member) : member;
        }
        throw unfit(value);
    }

    private Object number(Value value, Object member) {
        double number = ((Number) member).doubleValue();
        if (type != BaseType.INTEGER) {
            return number;
        }
        if (number != Math.rint(number) || Math.abs(number) > 1e15) {
            throw unfit(value);
        }
        return (long) number;
    }

    private Unsupported unfit(Value value) {
        String from = value.cardinality() == Cardinality.SINGLE
                ? value.described()
                : value.cardinality().word() + " " + value.described();
        return new Unsupported("the " + from + " " + value + " as a value of " + cardinality.word() + " "
                + (type == null ? "" : type.word() + " ") + id);
    }
}
