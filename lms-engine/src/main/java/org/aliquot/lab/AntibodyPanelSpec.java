package org.aliquot.lab;

import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * What an antibody identification shall show; with a seed it is a panel, the same on every machine and for ever.
 *
 * @param antibodies the one or two antibodies to be found
 * @param cells rows, 8 to 16 (11 is usual), at least 10 for two antibodies
 * @param strength grade, 1 to 4, with a double dose at the phase the antibody likes best
 * @param dosage whether a single dose reacts one grade more weakly, so that a strength of 1 leaves it negative; anti-C and anti-E
 *     must then be stronger, since some cells exclude them by one dose
 * @param ficin whether a column of ficin-treated cells is shown
 */
public record AntibodyPanelSpec(Set<Antigen> antibodies, int cells, int strength, boolean dosage, boolean ficin) {

    /** Refuses what no panel of donors' cells can show, with the reason. */
    public AntibodyPanelSpec {
        if (antibodies.isEmpty() || antibodies.size() > 2) {
            throw new IllegalArgumentException("one or two antibodies, not " + antibodies.size());
        }
        antibodies = Collections.unmodifiableSet(EnumSet.copyOf(antibodies));
        int fewest = antibodies.size() == 1 ? 8 : 10;
        if (cells < fewest || cells > 16) {
            throw new IllegalArgumentException("%d to 16 cells, not %d".formatted(fewest, cells));
        }
        if (strength < 1 || strength > 4) {
            throw new IllegalArgumentException("a strength of 1 to 4, not " + strength);
        }
        if (dosage && strength == 1 && (antibodies.contains(Antigen.C) || antibodies.contains(Antigen.E))) {
            throw new IllegalArgumentException("anti-C and anti-E with dosage have a strength of 2 or more");
        }
        if (!canStandTogether(antibodies)) {
            throw new IllegalArgumentException("no donor's cells lack both antigens of "
                    + antibodies.stream().map(Antigen::plainName).collect(Collectors.joining(" and ")));
        }
    }

    /** Whether donors lack all the antigens, so that some cells of a panel do not react. */
    public static boolean canStandTogether(Set<Antigen> antigens) {
        boolean alleles = antigens.stream()
                .anyMatch(
                        antigen -> antigen.partner().filter(antigens::contains).isPresent());
        boolean rare = antigens.contains(Antigen.D)
                && (antigens.contains(Antigen.LITTLE_C) || antigens.contains(Antigen.LITTLE_E));
        boolean neverLacking = antigens.containsAll(EnumSet.of(Antigen.LITTLE_C, Antigen.LITTLE_E));
        return !alleles && !rare && !neverLacking;
    }

    /** A panel whose nonreactive cells exclude every antibody but these, with three cells for and three against each. */
    public TestedPanel draw(long seed) {
        return new PanelSearch(this, seed).found();
    }

    /** The plasma that has these antibodies. */
    Plasma plasma() {
        var phases = new ArrayList<>(List.of(Phase.IMMEDIATE_SPIN, Phase.WARM, Phase.ANTIGLOBULIN));
        if (ficin) {
            phases.add(Phase.FICIN);
        }
        return new Plasma(antibodies, strength, dosage, phases);
    }
}
