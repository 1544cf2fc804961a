package org.aliquot.lab;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** A patient's alloantibodies and how they react with cells in the given phases. */
record Plasma(Set<Antigen> antibodies, int strength, boolean dosage, List<Phase> phases) {

    private static final int CHECK_CELLS = 2;

    TestedPanel test(Panel panel) {
        return read(panel, panel.cells().stream().map(this::react).toList());
    }

    /** The same, of a panel whose cells' reactions are known. */
    TestedPanel read(Panel panel, List<CellReaction> reactions) {
        return new TestedPanel(panel, new Reactions(reactions, negative(), CHECK_CELLS));
    }

    CellReaction react(PanelCell cell) {
        Map<Phase, Integer> grades = new EnumMap<>(Phase.class);
        for (Phase phase : phases) {
            grades.put(
                    phase,
                    antibodies.stream()
                            .mapToInt(antibody -> grade(antibody, cell, phase))
                            .max()
                            .orElse(0));
        }
        return new CellReaction(grades);
    }

    private int grade(Antigen antibody, PanelCell cell, Phase phase) {
        if (!cell.carries(antibody)) {
            return 0;
        }
        boolean weakened = dosage && antibody.showsDosage() && !cell.hasDoubleDose(antibody);
        int full = weakened ? strength - 1 : strength;
        return phase == Phase.FICIN
                ? withFicin(antibody, full)
                : antibody.range().grade(full, phase);
    }

    /** Enhanced antibodies gain a grade, of which a cold one still loses all by antiglobulin; s is left as it is. */
    private static int withFicin(Antigen antibody, int full) {
        return switch (antibody.enzymes()) {
            case DESTROYED -> 0;
            case VARIABLE, NONE -> full;
            case ENHANCED -> antibody.range().grade(Math.min(4, full + 1), Phase.FICIN);
        };
    }

    private CellReaction negative() {
        Map<Phase, Integer> grades = new EnumMap<>(Phase.class);
        phases.forEach(phase -> grades.put(phase, 0));
        return new CellReaction(grades);
    }
}
