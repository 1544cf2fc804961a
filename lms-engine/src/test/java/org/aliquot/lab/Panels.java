package org.aliquot.lab;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Panels made by hand: a row holds the Rh genotype, the antigens other than Rh by plain names, and the antiglobulin grade. */
final class Panels {

    /** Eleven cells that show anti-Fya; worked by hand. */
    static final List<String> FYA = List.of(
            "R1R1 k Fya Jka Jkb Leb P1 M N S s: 3",
            "R1R1 k Fyb Jka Leb P1 M S: 0",
            "R2R2 k Fyb Jkb Lea N s: 0",
            "R0r k Jka P1 M N s: 0",
            "r′r K k Fyb Jkb Leb P1 M N S: 0",
            "r″r k Fya Jka Jkb Leb M s: 3",
            "rr k Fyb Jka Lea P1 N s: 0",
            "rr K k Fya Fyb Jkb Leb P1 M N S s: 2",
            "rr K Fyb Jka Jkb Leb M S s: 0",
            "rr k Fyb Jkb Leb P1 N s: 0",
            "R1r k Fya Jka Lea P1 M N s: 3");

    private Panels() {}

    static TestedPanel of(List<String> rows) {
        List<PanelCell> cells = new ArrayList<>();
        List<CellReaction> reactions = new ArrayList<>();
        for (String row : rows) {
            var parts = row.split(": ");
            cells.add(cell(cells.size() + 1, parts[0]));
            reactions.add(new CellReaction(Map.of(Phase.ANTIGLOBULIN, Integer.parseInt(parts[1]))));
        }
        var negative = new CellReaction(Map.of(Phase.ANTIGLOBULIN, 0));
        return new TestedPanel(new Panel(cells), new Reactions(reactions, negative, 2));
    }

    /** The rows with other grades: a grade for each cell. */
    static TestedPanel of(List<String> rows, int... grades) {
        List<String> changed = new ArrayList<>();
        for (int i = 0; i < grades.length; i++) {
            changed.add(rows.get(i).split(": ")[0] + ": " + grades[i]);
        }
        return of(changed);
    }

    static PanelCell cell(int number, String words) {
        var parts = List.of(words.split(" "));
        var rh = Arrays.stream(RhGenotype.values())
                .filter(genotype -> genotype.label().equals(parts.getFirst()))
                .findFirst()
                .orElseThrow();
        Set<Antigen> antigens = EnumSet.copyOf(rh.antigens());
        parts.stream().skip(1).map(name -> Antigen.named(name).orElseThrow()).forEach(antigens::add);
        return new PanelCell(number, rh, antigens);
    }
}
