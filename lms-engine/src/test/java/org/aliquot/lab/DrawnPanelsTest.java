package org.aliquot.lab;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.stream.Collectors;
import org.aliquot.forms.Seeded;
import org.aliquot.oracle.Seeds;
import org.junit.jupiter.api.Test;

/** Panels of every specification, solved again by {@link PaperPanel}. */
class DrawnPanelsTest {

    private static final List<Set<Antigen>> ALL = combinations();

    private static List<Set<Antigen>> combinations() {
        List<Set<Antigen>> all = new ArrayList<>();
        for (Antigen one : Antigen.values()) {
            for (Antigen other : Antigen.values()) {
                var set = EnumSet.of(one, other);
                if (other.compareTo(one) >= 0 && AntibodyPanelSpec.canStandTogether(set)) {
                    all.add(set);
                }
            }
        }
        return all;
    }

    private static AntibodyPanelSpec random(Set<Antigen> antibodies, SplittableRandom random) {
        boolean needsStrength = antibodies.contains(Antigen.C) || antibodies.contains(Antigen.E);
        return new AntibodyPanelSpec(
                antibodies,
                random.nextInt(antibodies.size() == 1 ? 8 : 10, 17),
                random.nextInt(needsStrength ? 2 : 1, 5),
                random.nextBoolean(),
                random.nextBoolean());
    }

    private static long reactive(TestedPanel tested, Antigen antigen) {
        return tested.reactive().stream().filter(cell -> cell.carries(antigen)).count();
    }

    private static void assertSound(AntibodyPanelSpec spec, TestedPanel tested) {
        assertThat(tested.panel().cells()).hasSize(spec.cells());
        assertThat(tested.stillPossible()).isEqualTo(spec.antibodies());
        assertThat(tested.explanations()).containsExactly(spec.antibodies());
        assertThat(tested.isUniquelyExplained()).isTrue();
        assertThat(PaperPanel.open(tested))
                .isEqualTo(spec.antibodies().stream().map(Antigen::plainName).collect(Collectors.toSet()));
        assertThat(PaperPanel.explanations(tested)).isEqualTo(1);
        assertThat(tested.nonreactive()).hasSizeGreaterThanOrEqualTo(3);
        spec.antibodies()
                .forEach(antibody -> assertThat(reactive(tested, antibody)).isGreaterThanOrEqualTo(3));
    }

    @Test
    void showsEveryCombinationOfAntibodiesAndNoOther() {
        assertThat(ALL).hasSize(18 + 153 - 10);
        Seeds.each(5, random -> {
            for (var antibodies : ALL) {
                var spec = random(antibodies, random);
                assertSound(spec, spec.draw(random.nextLong()));
            }
        });
    }

    /** The second solver on panels that were not searched for. */
    @Test
    void agreesWithPaperOnPanelsOfAnyKind() {
        Seeds.each(2000, random -> {
            var spec = random(ALL.get(random.nextInt(ALL.size())), random);
            var donors = new Donors(Seeded.stream(random.nextLong(), 0));
            List<PanelCell> cells = new ArrayList<>();
            for (int i = 0; i < spec.cells(); i++) {
                cells.add(donors.next(i + 1));
            }
            var tested = spec.plasma().test(new Panel(cells));
            assertThat(tested.stillPossible().stream().map(Antigen::plainName))
                    .containsExactlyInAnyOrderElementsOf(PaperPanel.open(tested));
            if (!tested.reactive().isEmpty()) {
                assertThat(tested.explanations()).hasSize(PaperPanel.explanations(tested));
            }
            for (var ruleOut : tested.ruledOut()) {
                for (int number : ruleOut.cells()) {
                    assertThat(cells.get(number - 1).carries(ruleOut.antigen())).isTrue();
                    assertThat(tested.reactions().cells().get(number - 1).isReactive())
                            .isFalse();
                }
            }
        });
    }
}
