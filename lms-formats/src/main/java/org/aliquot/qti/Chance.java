package org.aliquot.qti;

import org.aliquot.markup.Tag;

/** Expressions that draw. */
final class Chance {

    private final Expressions expressions;

    Chance(Expressions expressions) {
        this.expressions = expressions;
    }

    Value evaluate(Tag tag) {
        return switch (tag.name()) {
            case "random" -> member(expressions.operands(tag, 1).getFirst());
            case "randomInteger" -> integer(tag);
            case "randomFloat" -> number(tag);
            default -> throw new Unsupported(tag.name());
        };
    }

    private Draws draws(Tag tag) {
        return expressions.session().draws(tag.name());
    }

    private Value member(Value container) {
        if (container.isNull()) {
            return Value.NULL;
        }
        long at =
                expressions.session().draws("random").below(container.members().size());
        return Value.single(container.kind(), container.members().get((int) at));
    }

    private Value integer(Tag tag) {
        long min = Value.of(expressions.number(tag, "min", "0")).integer();
        long max = Value.of(expressions.number(tag, "max", "")).integer();
        long step = Value.of(expressions.number(tag, "step", "1")).integer();
        if (max < min || step < 1) {
            throw new Unsupported("randomInteger from " + min + " to " + max + " by " + step);
        }
        return Value.of(min + step * draws(tag).below((max - min) / step + 1));
    }

    private Value number(Tag tag) {
        double min = expressions.number(tag, "min", "0");
        double max = expressions.number(tag, "max", "");
        if (max < min) {
            throw new Unsupported("randomFloat from " + min + " to " + max);
        }
        return Value.of(min + draws(tag).next() * (max - min));
    }
}
