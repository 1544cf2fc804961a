package org.aliquot.qti;

import java.util.List;
import org.aliquot.markup.Tag;

/** Evaluates the expressions of QTI; the semantics are those of the information model of QTI 2.1, kept in 2.2 and 3.0. */
final class Expressions {

    private final Session session;
    private int steps;

    Expressions(Session session) {
        this.session = session;
    }

    Session session() {
        return session;
    }

    Value evaluate(Tag tag) {
        step();
        return switch (tag.name()) {
            case "null" -> Value.NULL;
            case "baseValue" -> baseValue(tag);
            case "variable" -> session.value(Constructs.id(tag));
            case "correct" -> session.correct(Constructs.id(tag));
            case "default" -> session.initial(Constructs.id(tag));
            case "mapResponse" -> Mappings.mapResponse(session, Constructs.id(tag));
            case "mapResponsePoint" -> Mappings.mapPoint(session, Constructs.id(tag));
            case "lookupTable" -> Mappings.lookup(tag, only(tag));
            case "and", "or", "not", "anyN", "isNull" -> new Logic(this).evaluate(tag);
            case "match",
                    "equal",
                    "equalRounded",
                    "stringMatch",
                    "patternMatch",
                    "substring",
                    "lt",
                    "lte",
                    "gt",
                    "gte",
                    "durationLT",
                    "durationGTE",
                    "inside",
                    "isTypeOf" -> new Comparisons(this).evaluate(tag);
            case "multiple",
                    "ordered",
                    "containerSize",
                    "index",
                    "member",
                    "contains",
                    "delete",
                    "record",
                    "fieldValue",
                    "repeat" -> new Containers(this).evaluate(tag);
            case "random", "randomInteger", "randomFloat" -> new Chance(this).evaluate(tag);
            case "sum",
                    "product",
                    "subtract",
                    "divide",
                    "power",
                    "integerDivide",
                    "integerModulus",
                    "mod",
                    "truncate",
                    "round",
                    "roundTo",
                    "integerToFloat",
                    "min",
                    "max",
                    "gcd",
                    "lcm",
                    "mathOperator",
                    "mathConstant" -> new Arithmetic(this).evaluate(tag);
            case "statsOperator", "mean", "sampleVariance", "sampleSD", "popVariance", "popSD" ->
                new Statistics(this).evaluate(tag);
            case "customOperator" -> throw new Unsupported("customOperator " + tag.attribute("class", ""));
            default -> throw new Unsupported(tag.name());
        };
    }

    /** The values of the expressions in it, in their order. */
    List<Value> operands(Tag tag) {
        return tag.tags().stream().map(this::evaluate).toList();
    }

    List<Value> operands(Tag tag, int count) {
        List<Tag> tags = tag.tags();
        if (tags.size() != count) {
            throw new Unsupported(tag.name() + " of " + tags.size() + " expressions");
        }
        return operands(tag);
    }

    Value only(Tag tag) {
        return evaluate(onlyTag(tag));
    }

    /** An operand beside tables. */
    private static Tag onlyTag(Tag tag) {
        List<Tag> operands = tag.tags().stream()
                .filter(child -> !child.is("matchTable") && !child.is("interpolationTable"))
                .toList();
        if (operands.size() != 1) {
            throw new Unsupported(tag.name() + " of " + operands.size() + " expressions");
        }
        return operands.getFirst();
    }

    /** An attribute that is a number, or names the variable that holds it. */
    double number(Tag tag, String attribute, String otherwise) {
        String written = tag.attribute(attribute, otherwise).strip();
        return BaseType.FLOAT
                .parse(written)
                .map(number -> (Double) number)
                .orElseGet(() -> variableNumber(tag, attribute, written));
    }

    private double variableNumber(Tag tag, String attribute, String written) {
        if (session.knows(written)) {
            Value value = session.value(written);
            if (!value.isNull()) {
                return value.number();
            }
        }
        throw new Unsupported(tag.name() + " with " + attribute + " '" + written + "'");
    }

    private static Value baseValue(Tag tag) {
        BaseType type = BaseType.of(tag.attribute("baseType"));
        String written = tag.text();
        if (written.isBlank()) {
            return Value.NULL;
        }
        return type.parse(written)
                .map(member -> Value.single(type, member))
                .orElseThrow(() -> new Unsupported("'" + written.strip() + "' as a value of type " + type.word()));
    }

    int steps() {
        return steps;
    }

    /** Rules of an item are short: what takes longer is a trap. */
    void step() {
        if (++steps > 200_000) {
            throw new Unsupported("rules that take more than 200,000 steps");
        }
    }
}
