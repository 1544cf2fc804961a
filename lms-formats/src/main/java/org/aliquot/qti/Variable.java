package org.aliquot.qti;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The variable that an interaction fills.
 *
 * @param type null for records
 * @param right what the item declares as right, as written
 */
record Variable(
        String id, Cardinality cardinality, @Nullable BaseType type, List<String> right) {

    /** Variables of an item that nobody has answered, so that what templates declare as right is known. */
    static Variable of(String id, ScoredItem fresh) {
        Declaration declaration = fresh.declaration(id);
        if (declaration.kind() != Declaration.Kind.RESPONSE || declaration.cardinality() == Cardinality.RECORD) {
            throw new Unsupported("an answer that is a record");
        }
        return new Variable(id, declaration.cardinality(), declaration.type(), right(id, declaration, fresh));
    }

    /** The members of a pair as they are written: which stands on the left is the author's choice. */
    private static List<String> right(String id, Declaration declaration, ScoredItem fresh) {
        return declaration.type() == BaseType.PAIR
                ? declaration.origin().first("correctResponse").stream()
                        .flatMap(correct -> correct.tags("value").stream())
                        .map(value -> value.text().strip().replaceAll("\\s+", " "))
                        .toList()
                : fresh.correct(id).members().stream().map(Value::text).toList();
    }

    boolean isSingle() {
        return cardinality == Cardinality.SINGLE;
    }

    boolean isNumber() {
        return type == BaseType.FLOAT || type == BaseType.INTEGER;
    }

    void refuse(Cardinality refused, String why) {
        if (cardinality == refused) {
            throw new Unsupported(why);
        }
    }
}
