package org.aliquot.lab;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.aliquot.forms.Seeded;

/**
 * Group O donors as a maker of panels picks them: possible phenotypes, with more double doses and rare types than in the
 * population. The weights are our choice; orders and weights are part of what a stored seed means.
 */
final class Donors {

    /** How often a phenotype is picked, against the other choices of its list. */
    private record Choice<T>(int weight, T phenotype) {}

    private static final List<Choice<RhGenotype>> RH = List.of(
            new Choice<>(7, RhGenotype.R1R1),
            new Choice<>(5, RhGenotype.R2R2),
            new Choice<>(2, RhGenotype.R1R2),
            new Choice<>(2, RhGenotype.R1R),
            new Choice<>(1, RhGenotype.R2R),
            new Choice<>(3, RhGenotype.R0R),
            new Choice<>(3, RhGenotype.R_PRIME_R),
            new Choice<>(3, RhGenotype.R_DOUBLE_PRIME_R),
            new Choice<>(12, RhGenotype.RR),
            new Choice<>(1, RhGenotype.R1RZ),
            new Choice<>(1, RhGenotype.R2RZ));

    private static final List<Choice<Set<Antigen>>> KELL = List.of(
            new Choice<>(14, Set.of(Antigen.LITTLE_K)),
            new Choice<>(5, Set.of(Antigen.K, Antigen.LITTLE_K)),
            new Choice<>(1, Set.of(Antigen.K)));

    private static final List<Choice<Set<Antigen>>> DUFFY = pair(Antigen.FYA, Antigen.FYB);

    /**
     * The Duffy types of R0r donors, mostly of African ancestry. A single positive type is left out: beside a silent FY allele it
     * would look like a double dose and be one dose.
     */
    private static final List<Choice<Set<Antigen>>> DUFFY_OF_R0 =
            List.of(new Choice<>(2, Set.of()), new Choice<>(1, Set.of(Antigen.FYA, Antigen.FYB)));

    private static final List<Choice<Set<Antigen>>> LEWIS = List.of(
            new Choice<>(5, Set.of(Antigen.LEB)), new Choice<>(3, Set.of(Antigen.LEA)), new Choice<>(1, Set.of()));

    private static final List<Choice<Set<Antigen>>> P1 =
            List.of(new Choice<>(3, Set.of(Antigen.P1)), new Choice<>(1, Set.of()));

    private static final List<List<Choice<Set<Antigen>>>> OTHERS = List.of(
            KELL,
            pair(Antigen.JKA, Antigen.JKB),
            LEWIS,
            P1,
            pair(Antigen.M, Antigen.N),
            pair(Antigen.S, Antigen.LITTLE_S));

    private final Seeded random;

    Donors(Seeded random) {
        this.random = random;
    }

    /** The next donor's cell, as the panel's cell of that number. */
    PanelCell next(int number) {
        return next(number, pick(RH));
    }

    /** The same, of a donor with the Rh genotype. */
    PanelCell next(int number, RhGenotype rh) {
        var antigens = EnumSet.copyOf(rh.antigens());
        OTHERS.forEach(system -> antigens.addAll(pick(system)));
        antigens.addAll(pick(rh == RhGenotype.R0R ? DUFFY_OF_R0 : DUFFY));
        return new PanelCell(number, rh, antigens);
    }

    private <T> T pick(List<Choice<T>> choices) {
        int at = random.below(choices.stream().mapToInt(Choice::weight).sum());
        int i = 0;
        while (at >= choices.get(i).weight()) {
            at -= choices.get(i).weight();
            i++;
        }
        return choices.get(i).phenotype();
    }

    private static List<Choice<Set<Antigen>>> pair(Antigen one, Antigen other) {
        return List.of(
                new Choice<>(2, Set.of(one)), new Choice<>(2, Set.of(other)), new Choice<>(3, Set.of(one, other)));
    }
}
