package org.aliquot.family;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Why some values could not be put in order: a name that nothing has, or a circle. Values that merely wait for these are not named. */
final class Stuck {

    private final Set<String> declared;
    private final Map<String, Formula> waiting;

    Stuck(Set<String> declared, Map<Value, Formula> waiting) {
        this.declared = declared;
        this.waiting = waiting.entrySet().stream()
                .collect(Collectors.toMap(entry -> entry.getKey().name(), Map.Entry::getValue, (one, other) -> one));
    }

    List<FamilyProblem> problems() {
        return waiting.keySet().stream().sorted().flatMap(this::problemsOf).toList();
    }

    private Stream<FamilyProblem> problemsOf(String name) {
        var where = "value " + name;
        var unknown = namesIn(name).stream()
                .filter(used -> !declared.contains(used))
                .sorted()
                .map(used -> new FamilyProblem(where, "nothing is called " + used));
        return isInCircle(name)
                ? Stream.concat(unknown, Stream.of(new FamilyProblem(where, "is calculated from itself, in a circle")))
                : unknown;
    }

    private boolean isInCircle(String name) {
        var reached = new HashSet<>(namesIn(name));
        while (true) {
            var further =
                    reached.stream().flatMap(used -> namesIn(used).stream()).toList();
            if (!reached.addAll(further)) {
                return reached.contains(name);
            }
        }
    }

    private Set<String> namesIn(String name) {
        var formula = waiting.get(name);
        return formula == null ? Set.of() : formula.names();
    }
}
