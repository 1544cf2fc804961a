package org.aliquot.lab;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.aliquot.forms.Seeded;

/**
 * Finds a panel for a specification: donors of the usual Rh genotypes, then one cell after the other exchanged for another donor's
 * while the panel gets no worse. O(exchanges × cells × antigens), some milliseconds.
 */
final class PanelSearch {

    private static final long PURPOSE = 0x70616e656cL;
    private static final int THREE = 3;
    private static final int TRIES = 50;
    private static final int EXCHANGES = 3000;

    /** The Rh genotypes with which a search begins, as panels are usually made up; one in twelve exchanges brings another. */
    private static final List<RhGenotype> USUAL = List.of(
            RhGenotype.R1R1,
            RhGenotype.R2R2,
            RhGenotype.R0R,
            RhGenotype.R_PRIME_R,
            RhGenotype.R_DOUBLE_PRIME_R,
            RhGenotype.RR,
            RhGenotype.RR,
            RhGenotype.R1R1,
            RhGenotype.RR,
            RhGenotype.R1R,
            RhGenotype.RR,
            RhGenotype.R1R2,
            RhGenotype.R2R2,
            RhGenotype.RR,
            RhGenotype.R1R1,
            RhGenotype.R2R);

    private final AntibodyPanelSpec spec;
    private final Plasma plasma;
    private final Seeded random;
    private final Donors donors;

    PanelSearch(AntibodyPanelSpec spec, long seed) {
        this.spec = spec;
        this.plasma = spec.plasma();
        this.random = Seeded.stream(seed, PURPOSE);
        this.donors = new Donors(random);
    }

    TestedPanel found() {
        for (int i = 0; i < TRIES; i++) {
            List<PanelCell> cells = new ArrayList<>();
            for (RhGenotype rh : USUAL.subList(0, spec.cells())) {
                cells.add(donors.next(cells.size() + 1, rh));
            }
            if (improve(cells)) {
                return plasma.test(inOrder(cells));
            }
        }
        throw new IllegalStateException("no panel found for " + spec);
    }

    private boolean improve(List<PanelCell> cells) {
        var reactions = new ArrayList<>(cells.stream().map(plasma::react).toList());
        int lacking = lacking(cells, reactions);
        for (int i = 0; i < EXCHANGES && lacking > 0; i++) {
            int row = random.below(cells.size());
            var before = cells.get(row);
            var after = random.below(12) == 0 ? donors.next(row + 1) : donors.next(row + 1, before.rh());
            cells.set(row, after);
            var reaction = reactions.set(row, plasma.react(after));
            int now = lacking(cells, reactions);
            if (now <= lacking) {
                lacking = now;
            } else {
                cells.set(row, before);
                reactions.set(row, reaction);
            }
        }
        return lacking == 0;
    }

    private static Panel inOrder(List<PanelCell> cells) {
        var ordered = cells.stream().sorted(Comparator.comparing(PanelCell::rh)).toList();
        return new Panel(IntStream.range(0, ordered.size())
                .mapToObj(i ->
                        new PanelCell(i + 1, ordered.get(i).rh(), ordered.get(i).antigens()))
                .toList());
    }

    /** How far the panel is from showing these antibodies and no other; 0 when it does. */
    private int lacking(List<PanelCell> cells, List<CellReaction> reactions) {
        var tested = plasma.read(new Panel(cells), reactions);
        var possible = tested.stillPossible();
        int lacking = Math.max(0, THREE - tested.nonreactive().size());
        for (Antigen antigen : Antigen.values()) {
            lacking += possible.contains(antigen) == spec.antibodies().contains(antigen) ? 0 : 1;
        }
        for (Antigen antibody : spec.antibodies()) {
            lacking += Math.max(0, THREE - reactive(tested, antibody, Set.of(antibody)));
            lacking += reactive(tested, antibody, spec.antibodies()) == 0 ? 1 : 0;
        }
        return lacking;
    }

    /** The reactive cells that carry the antigen and no other of these. */
    private static int reactive(TestedPanel tested, Antigen antigen, Set<Antigen> of) {
        return (int) tested.reactive().stream()
                .filter(cell -> cell.carries(antigen))
                .filter(cell -> of.stream().filter(cell::carries).count() == 1)
                .count();
    }
}
