package org.aliquot.lab;

import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/**
 * A second reading of a panel, as a student does it on paper: names and plus signs only. Written apart from {@link Exclusion}.
 */
final class PaperPanel {

    private static final Map<String, String> PAIRS = Map.ofEntries(
            Map.entry("C", "c"),
            Map.entry("c", "C"),
            Map.entry("E", "e"),
            Map.entry("e", "E"),
            Map.entry("k", "K"),
            Map.entry("Fya", "Fyb"),
            Map.entry("Fyb", "Fya"),
            Map.entry("Jka", "Jkb"),
            Map.entry("Jkb", "Jka"),
            Map.entry("M", "N"),
            Map.entry("N", "M"),
            Map.entry("S", "s"),
            Map.entry("s", "S"));

    private PaperPanel() {}

    /** The names not crossed out. */
    static Set<String> open(TestedPanel tested) {
        Set<String> open = new TreeSet<>(Set.of("D", "K", "Lea", "Leb", "P1"));
        open.addAll(PAIRS.keySet());
        for (int row = 0; row < tested.panel().cells().size(); row++) {
            if (tested.reactions().cells().get(row).grades().values().stream()
                            .mapToInt(grade -> grade)
                            .sum()
                    > 0) {
                continue;
            }
            Set<String> plus = tested.panel().cells().get(row).antigens().stream()
                    .map(Antigen::plainName)
                    .collect(Collectors.toSet());
            open.removeIf(name -> plus.contains(name) && isCrossedOut(name, plus));
        }
        return open;
    }

    private static boolean isCrossedOut(String name, Set<String> plus) {
        if (!PAIRS.containsKey(name) || !plus.contains(PAIRS.get(name))) {
            return true;
        }
        return (name.equals("C") && !plus.containsAll(Set.of("D", "e")))
                || (name.equals("E") && !plus.containsAll(Set.of("D", "c")));
    }

    /** How many sets of one or two names account for all reactions, none of whose parts does so alone. */
    static int explanations(TestedPanel tested) {
        var names = open(tested).stream().toList();
        int found = 0;
        for (int i = 0; i < names.size(); i++) {
            boolean one = explains(tested, Set.of(names.get(i)));
            found += one ? 1 : 0;
            for (int j = i + 1; j < names.size(); j++) {
                found += !one
                                && !explains(tested, Set.of(names.get(j)))
                                && explains(tested, Set.of(names.get(i), names.get(j)))
                        ? 1
                        : 0;
            }
        }
        return found;
    }

    private static boolean explains(TestedPanel tested, Set<String> names) {
        for (int row = 0; row < tested.panel().cells().size(); row++) {
            boolean reacts = tested.reactions().cells().get(row).grades().values().stream()
                    .anyMatch(grade -> grade > 0);
            boolean carries = tested.panel().cells().get(row).antigens().stream()
                    .anyMatch(antigen -> names.contains(antigen.plainName()));
            if (reacts && !carries) {
                return false;
            }
        }
        return true;
    }
}
