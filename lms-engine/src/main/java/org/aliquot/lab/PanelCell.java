package org.aliquot.lab;

import java.util.Collections;
import java.util.EnumSet;
import java.util.Set;

/**
 * One reagent red cell of a panel.
 *
 * @param number its row, from 1
 * @param rh its Rh genotype; decides on D, C, E, c and e
 * @param antigens all antigens it carries, Rh among them, in the order of the panel's columns
 */
public record PanelCell(int number, RhGenotype rh, Set<Antigen> antigens) {

    /** Refuses phenotypes that people do not have. */
    public PanelCell {
        if (number < 1) {
            throw new IllegalArgumentException("cells are numbered from 1, not " + number);
        }
        antigens = Collections.unmodifiableSet(EnumSet.copyOf(antigens));
        for (Antigen antigen : Antigen.values()) {
            if (antigen.system() == BloodGroupSystem.RH
                    && antigens.contains(antigen) != rh.antigens().contains(antigen)) {
                throw new IllegalArgumentException(
                        "cell %d: %s does not fit %s".formatted(number, antigen.plainName(), rh.label()));
            }
            if (antigen.system() != BloodGroupSystem.DUFFY && lacksBoth(antigens, antigen)) {
                throw new IllegalArgumentException(
                        "cell %d: neither %s nor its partner".formatted(number, antigen.plainName()));
            }
        }
        if (antigens.contains(Antigen.LEA) && antigens.contains(Antigen.LEB)) {
            throw new IllegalArgumentException("cell %d: Le(a+b+) is not seen in adults' cells".formatted(number));
        }
    }

    public boolean carries(Antigen antigen) {
        return antigens.contains(antigen);
    }

    /** Whether the cell is typed for the antigen and not for its partner; true as well for an antigen without a partner. */
    public boolean hasDoubleDose(Antigen antigen) {
        return carries(antigen) && antigen.partner().filter(this::carries).isEmpty();
    }

    /** Fy(a−b−): the one phenotype of a panel that lacks both partners; to be marked on the page. */
    public boolean isDuffyNull() {
        return lacksBoth(antigens, Antigen.FYA);
    }

    private static boolean lacksBoth(Set<Antigen> antigens, Antigen antigen) {
        return !antigens.contains(antigen)
                && antigen.partner()
                        .filter(partner -> !antigens.contains(partner))
                        .isPresent();
    }
}
