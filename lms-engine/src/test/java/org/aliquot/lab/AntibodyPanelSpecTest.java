package org.aliquot.lab;

import static org.aliquot.lab.Antigen.D;
import static org.aliquot.lab.Antigen.FYA;
import static org.aliquot.lab.Antigen.JKA;
import static org.aliquot.lab.Antigen.K;
import static org.aliquot.lab.Antigen.M;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class AntibodyPanelSpecTest {

    @Test
    void drawsTheSamePanelFromTheSameSeedAndOthersFromOthers() {
        var spec = new AntibodyPanelSpec(Set.of(FYA), 11, 3, true, false);
        var panels = new HashSet<Panel>();
        for (long seed = 0; seed < 200; seed++) {
            var tested = spec.draw(seed);
            assertThat(spec.draw(seed)).isEqualTo(tested);
            panels.add(tested.panel());
        }
        assertThat(panels).hasSize(200);
    }

    /** A change here changes the panels behind stored seeds. */
    @Test
    void neverChangesAPanel() {
        var tested = new AntibodyPanelSpec(Set.of(FYA, K), 11, 3, true, true).draw(42);
        assertThat(tested.panel().cells().stream()
                        .map(cell -> cell.rh().label()
                                + " "
                                + cell.antigens().stream()
                                        .filter(antigen -> antigen.system() != BloodGroupSystem.RH)
                                        .map(Antigen::plainName)
                                        .collect(Collectors.joining(" "))
                                + ": "
                                + tested.reactions()
                                        .cells()
                                        .get(cell.number() - 1)
                                        .grades()
                                        .values()))
                .containsExactly(
                        "R1R1 k Fyb Jka Jkb P1 M S: [0, 0, 0, 0]",
                        "R1R1 K k Fyb Jkb Leb P1 M N S s: [0, 0, 3, 3]",
                        "R1r K k Fya Fyb Jka Leb P1 N s: [0, 0, 3, 3]",
                        "R2R2 k Fyb Jka Jkb Leb P1 N s: [0, 0, 0, 0]",
                        "R2R2 k Fyb Jkb Leb P1 M N S s: [0, 0, 0, 0]",
                        "R2R2 k Fyb Jka Leb P1 M N S: [0, 0, 0, 0]",
                        "R0r k Jka Jkb Lea P1 M N s: [0, 0, 0, 0]",
                        "r′r k Fya Fyb Jka Leb P1 M N s: [0, 0, 2, 0]",
                        "r″r K k Fya Jka Jkb Lea P1 M S: [0, 0, 3, 3]",
                        "rr k Fyb Jka Jkb Leb P1 N S s: [0, 0, 0, 0]",
                        "rr k Fya Fyb Jka Jkb Lea P1 M N S s: [0, 0, 2, 0]");
    }

    private static Map<Phase, Integer> grades(AntibodyPanelSpec spec, String cell) {
        return spec.plasma()
                .test(new Panel(List.of(Panels.cell(1, cell))))
                .reactions()
                .cells()
                .getFirst()
                .grades();
    }

    @Test
    void weakensASingleDoseByAGrade() {
        var shown = new AntibodyPanelSpec(Set.of(JKA), 11, 1, true, false);
        assertThat(grades(shown, "rr k Fya Jka M S")).containsEntry(Phase.ANTIGLOBULIN, 1);
        assertThat(grades(shown, "rr k Fya Jka Jkb M S")).containsEntry(Phase.ANTIGLOBULIN, 0);
        var hidden = new AntibodyPanelSpec(Set.of(JKA), 11, 1, false, false);
        assertThat(grades(hidden, "rr k Fya Jka Jkb M S")).containsEntry(Phase.ANTIGLOBULIN, 1);
        assertThat(grades(hidden, "rr k Fya Jkb M S")).containsEntry(Phase.ANTIGLOBULIN, 0);
        var noDosage = new AntibodyPanelSpec(Set.of(K), 11, 3, true, false);
        assertThat(grades(noDosage, "rr K k Fya Jkb M S")).containsEntry(Phase.ANTIGLOBULIN, 3);
    }

    @Test
    void reactsInThePhasesOfTheAntibody() {
        assertThat(all(D, "R1R1 k Fya Jka M S")).containsExactly(0, 1, 3, 4);
        assertThat(all(K, "rr K Fya Jka M S")).containsExactly(0, 0, 3, 3);
        assertThat(all(FYA, "rr k Fya Jka M S")).containsExactly(0, 0, 3, 0);
        assertThat(all(JKA, "rr k Fya Jka M S")).containsExactly(0, 0, 3, 4);
        assertThat(all(Antigen.LEA, "rr k Fya Jka M S Lea")).containsExactly(3, 2, 2, 3);
        assertThat(all(M, "rr k Fya Jka M S")).containsExactly(3, 1, 0, 0);
        assertThat(all(Antigen.P1, "rr k Fya Jka M S P1")).containsExactly(3, 1, 0, 0);
        assertThat(all(Antigen.LITTLE_S, "rr k Fya Jka M s")).containsExactly(0, 0, 3, 3);
    }

    private static List<Integer> all(Antigen antibody, String cell) {
        return List.copyOf(grades(new AntibodyPanelSpec(Set.of(antibody), 11, 3, true, true), cell)
                .values());
    }

    @Test
    void staysOnTheScaleAndShowsTheStrongerOfTwo() {
        var four = new AntibodyPanelSpec(Set.of(D), 11, 4, true, true);
        assertThat(grades(four, "R1R1 k Fya Jka M S")).containsEntry(Phase.FICIN, 4);
        var weak = new AntibodyPanelSpec(Set.of(Antigen.LEA), 11, 1, true, false);
        assertThat(grades(weak, "rr k Fya Jka M S Lea").values()).containsExactly(1, 0, 0);
        var two = new AntibodyPanelSpec(Set.of(K, FYA), 11, 2, true, false);
        assertThat(grades(two, "rr K Fya Fyb Jka M S")).containsEntry(Phase.ANTIGLOBULIN, 2);
    }

    @Test
    void leavesTheAutocontrolNegativeAndTheCheckCellsPositive() {
        var reactions =
                new AntibodyPanelSpec(Set.of(D), 11, 3, true, false).draw(1).reactions();
        assertThat(reactions.autocontrol().isReactive()).isFalse();
        assertThat(reactions.checkCells()).isEqualTo(2);
        assertThat(reactions.phases()).containsExactly(Phase.IMMEDIATE_SPIN, Phase.WARM, Phase.ANTIGLOBULIN);
        assertThat(reactions.isNegativeThroughout(Phase.IMMEDIATE_SPIN)).isTrue();
    }

    @Test
    void keepsDuffyNullToR0Donors() {
        int nulls = 0;
        for (long seed = 0; seed < 100; seed++) {
            for (var cell : new AntibodyPanelSpec(Set.of(JKA), 11, 3, true, false)
                    .draw(seed)
                    .panel()
                    .cells()) {
                nulls += cell.isDuffyNull() ? 1 : 0;
                assertThat(!cell.isDuffyNull() || cell.rh() == RhGenotype.R0R).isTrue();
            }
        }
        assertThat(nulls).isPositive();
    }

    @Test
    void refusesWhatNoPanelCanShow() {
        refuse(Set.of(), 11, 3, true);
        refuse(Set.of(D, K, FYA), 11, 3, true);
        refuse(Set.of(D), 7, 3, true);
        refuse(Set.of(D), 17, 3, true);
        refuse(Set.of(D, K), 9, 3, true);
        refuse(Set.of(D), 11, 0, true);
        refuse(Set.of(D), 11, 5, true);
        refuse(Set.of(Antigen.C), 11, 1, true);
        refuse(Set.of(Antigen.E), 11, 1, true);
        refuse(Set.of(FYA, Antigen.FYB), 11, 3, true);
        refuse(Set.of(D, Antigen.LITTLE_C), 11, 3, true);
        refuse(Set.of(D, Antigen.LITTLE_E), 11, 3, true);
        refuse(Set.of(Antigen.LITTLE_C, Antigen.LITTLE_E), 11, 3, true);
    }

    private static void refuse(Set<Antigen> antibodies, int cells, int strength, boolean dosage) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new AntibodyPanelSpec(antibodies, cells, strength, dosage, false));
    }
}
