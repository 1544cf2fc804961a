package org.aliquot.family;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/** Reads a family and finds the order of its calculations; used once. O(values² + constraints × values). */
final class FamilyReader {

    /** Of parameters, values and constraints each; it bounds the work of a draw. */
    private static final int MOST = 40;

    private static final Pattern NAME = Pattern.compile("[a-z][a-z0-9_]{0,29}");
    private static final Set<String> FUNCTIONS = Set.of("abs", "ceil", "floor", "if", "max", "min");

    private final Family family;
    private final List<FamilyProblem> problems = new ArrayList<>();
    private final Set<String> declared = new HashSet<>();
    private final Map<String, Kind> kinds = new HashMap<>();
    private final List<Step> steps = new ArrayList<>();
    private final Map<Integer, Formula> constraints = new LinkedHashMap<>();

    FamilyReader(Family family) {
        this.family = family;
    }

    Recipe recipe() {
        limit("parameters", family.parameters());
        limit("values", family.values());
        limit("constraints", family.constraints());
        if (problems.isEmpty()) {
            family.parameters().forEach(this::parameter);
            readConstraints();
            addDecidable();
            order(readValues());
            constraints.forEach(this::undecidable);
        }
        return new Recipe(family.parameters(), List.copyOf(steps), Map.copyOf(kinds), List.copyOf(problems));
    }

    private void limit(String what, Collection<?> list) {
        if (list.size() > MOST) {
            report(what, "are more than " + MOST);
        }
    }

    private void parameter(Parameter parameter) {
        var where = "parameter " + parameter.name();
        ParameterRules.problem(parameter).ifPresent(what -> report(where, what));
        declare(where, parameter.name());
        kinds.put(parameter.name(), ParameterRules.kind(parameter));
    }

    private void declare(String where, String name) {
        if (!NAME.matcher(name).matches()) {
            report(where, "needs a name of small letters, digits and _, up to 30 characters");
        } else if (FUNCTIONS.contains(name)) {
            report(where, "is called like a function");
        } else if (!declared.add(name)) {
            report(where, "has the name of another parameter or value");
        }
    }

    private void readConstraints() {
        for (int i = 0; i < family.constraints().size(); i++) {
            int number = i + 1;
            parse("constraint " + number, family.constraints().get(i)).ifPresent(it -> constraints.put(number, it));
        }
    }

    private Map<Value, Formula> readValues() {
        var formulas = new LinkedHashMap<Value, Formula>();
        for (var value : family.values()) {
            declare("value " + value.name(), value.name());
            parse("value " + value.name(), value.formula()).ifPresent(formula -> formulas.put(value, formula));
        }
        return formulas;
    }

    private Optional<Formula> parse(String where, String source) {
        try {
            return Optional.of(Formula.parse(source));
        } catch (FamilyException e) {
            report(where, e.problem());
            return Optional.empty();
        }
    }

    private void order(Map<Value, Formula> waiting) {
        boolean found = true;
        while (found) {
            found = false;
            for (var value : List.copyOf(waiting.keySet())) {
                var formula = waiting.get(value);
                if (formula != null && kinds.keySet().containsAll(formula.names())) {
                    waiting.remove(value);
                    add(value, formula);
                    found = true;
                }
            }
        }
        problems.addAll(new Stuck(declared, waiting).problems());
        // a value with a problem of its own is not reported again by each text that shows it
        family.values().forEach(value -> kinds.putIfAbsent(value.name(), Kind.NUMBER));
    }

    private void add(Value value, Formula formula) {
        var where = "value " + value.name();
        var kind = kind(where, formula);
        if (kind == Kind.TRUTH) {
            report(where, "is true or false; only constraints are");
        }
        if (kind == Kind.WORD && (value.rounding() != null || value.min() != null || value.max() != null)) {
            report(where, "is a word and cannot be rounded or limited");
        }
        kinds.put(value.name(), kind);
        steps.add(new Step.Calculate(value, formula, kind));
        addDecidable();
    }

    private void addDecidable() {
        constraints.entrySet().removeIf(entry -> {
            boolean decidable = kinds.keySet().containsAll(entry.getValue().names());
            if (decidable) {
                require(entry.getKey(), entry.getValue());
            }
            return decidable;
        });
    }

    /** A name in it is unknown; values that could not be ordered have been reported themselves. */
    private void undecidable(int number, Formula formula) {
        formula.names().stream()
                .filter(name -> !declared.contains(name))
                .sorted()
                .forEach(name -> report("constraint " + number, "nothing is called " + name));
    }

    private void require(int number, Formula formula) {
        var where = "constraint " + number;
        var kind = kind(where, formula);
        if (kind != Kind.TRUTH) {
            report(where, "is " + kind + "; a constraint is true or false");
        }
        steps.add(new Step.Require(number, formula));
    }

    /** Of a formula with a mistake: what it was probably meant to be, so that one mistake is not reported twice. */
    private Kind kind(String where, Formula formula) {
        try {
            return new Kinds(kinds).of(formula);
        } catch (FamilyException e) {
            report(where, e.problem());
            return where.startsWith("constraint") ? Kind.TRUTH : Kind.NUMBER;
        }
    }

    private void report(String where, String what) {
        problems.add(new FamilyProblem(where, what));
    }
}
