package org.aliquot.qti;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.aliquot.markup.Tag;
import org.jspecify.annotations.Nullable;

/** The variables of one item in the hands of one learner. */
final class Session {

    private final Map<String, Declaration> declarations = new LinkedHashMap<>();
    private final Map<String, Value> values = new LinkedHashMap<>();
    private final Map<String, Value> defaults = new LinkedHashMap<>();
    private final Map<String, Value> correct = new LinkedHashMap<>();
    private final @Nullable Draws draws;

    Session(List<Declaration> declared, @Nullable Draws draws) {
        this.draws = draws;
        declared.forEach(this::declare);
    }

    private void declare(Declaration declaration) {
        declarations.put(declaration.id(), declaration);
        values.put(declaration.id(), declaration.start());
        defaults.put(declaration.id(), declaration.initial());
        correct.put(declaration.id(), declaration.correct());
    }

    boolean knows(String id) {
        return declarations.containsKey(id);
    }

    Declaration declaration(String id) {
        Declaration declaration = declarations.get(id);
        if (declaration == null) {
            throw new Unsupported("variable '" + id + "', which the item does not declare");
        }
        return declaration;
    }

    /** A score that rules set though nobody declared it. */
    void declareScore(Tag item) {
        if (!knows("SCORE")) {
            declare(Declaration.builtIn(Declaration.Kind.OUTCOME, "SCORE", BaseType.FLOAT, Value.NULL, item));
        }
    }

    Value value(String id) {
        declaration(id);
        return values.getOrDefault(id, Value.NULL);
    }

    void set(String id, Value value) {
        values.put(id, declaration(id).holding(value));
    }

    Value initial(String id) {
        declaration(id);
        return defaults.getOrDefault(id, Value.NULL);
    }

    /** From now on the variable starts with this; it has not been touched yet. */
    void setInitial(String id, Value value) {
        Value held = declaration(id).holding(value);
        defaults.put(id, held);
        values.put(id, held);
    }

    void reset(String id) {
        Declaration declaration = declaration(id);
        Value initial = initial(id);
        values.put(id, initial.isNull() ? declaration.start() : initial);
    }

    Value correct(String id) {
        declaration(id);
        return correct.getOrDefault(id, Value.NULL);
    }

    void setCorrect(String id, Value value) {
        correct.put(id, declaration(id).holding(value));
    }

    /** Everything as it was before any rule ran, but for what is correct and what variables start with. */
    void restartTemplates() {
        declarations.values().stream()
                .filter(declaration -> declaration.kind() == Declaration.Kind.TEMPLATE)
                .forEach(declaration -> reset(declaration.id()));
    }

    Draws draws(String construct) {
        if (draws == null) {
            throw new Unsupported(construct + " without a seed");
        }
        return draws;
    }
}
