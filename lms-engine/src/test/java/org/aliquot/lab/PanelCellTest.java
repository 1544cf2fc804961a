package org.aliquot.lab;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatNoException;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PanelCellTest {

    @ParameterizedTest
    @CsvSource({
        "R1R1, D C e",
        "R1Rz, D C E e",
        "R1R2, D C E c e",
        "R1r, D C c e",
        "R2R2, D E c",
        "R2Rz, D C E c",
        "R2r, D E c e",
        "R0r, D c e",
        "r′r, C c e",
        "r″r, E c e",
        "rr, c e"
    })
    void carriesTheRhAntigensOfItsGenotype(String label, String antigens) {
        var cell = Panels.cell(1, label + " k Fya Jka M S");
        assertThat(Arrays.stream(Antigen.values())
                        .filter(antigen -> antigen.system() == BloodGroupSystem.RH)
                        .filter(cell::carries)
                        .map(Antigen::plainName))
                .containsExactlyInAnyOrder(antigens.split(" "));
    }

    @Test
    void refusesRhAntigensOfAnotherGenotype() {
        var antigens = EnumSet.copyOf(Panels.cell(1, "rr k Fya Jka M S").antigens());
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new PanelCell(1, RhGenotype.R1R1, antigens))
                .withMessage("cell 1: D does not fit R1R1");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"rr Fya Jka M S", "rr k Fya M S", "rr k Fya Jka S", "rr k Fya Jka M", "rr k Fya Jka M S Lea Leb"
            })
    void refusesPhenotypesThatPeopleDoNotHave(String words) {
        assertThatIllegalArgumentException().isThrownBy(() -> Panels.cell(1, words));
    }

    @Test
    void marksTheOnePhenotypeWithoutEitherPartner() {
        assertThatNoException().isThrownBy(() -> Panels.cell(1, "rr k Jka M S"));
        assertThat(Panels.cell(1, "R0r k Jka M S").isDuffyNull()).isTrue();
        assertThat(Panels.cell(1, "R0r k Fya Jka M S").isDuffyNull()).isFalse();
        assertThat(Panels.cell(1, "R0r k Fyb Jka M S").isDuffyNull()).isFalse();
    }

    @Test
    void tellsDoubleFromSingleDose() {
        var cell = Panels.cell(1, "R1r k Fya Jka Jkb P1 M N S");
        assertThat(Arrays.stream(Antigen.values()).filter(cell::hasDoubleDose).map(Antigen::plainName))
                .containsExactly("D", "e", "k", "Fya", "P1", "S");
    }

    @Test
    void namesEveryAntigenOnceAndFindsItByName() {
        assertThat(Arrays.stream(Antigen.values()).map(Antigen::plainName))
                .containsExactly(
                        "D", "C", "E", "c", "e", "K", "k", "Fya", "Fyb", "Jka", "Jkb", "Lea", "Leb", "P1", "M", "N",
                        "S", "s");
        for (Antigen antigen : Antigen.values()) {
            assertThat(Antigen.named(antigen.plainName())).contains(antigen);
            antigen.partner().ifPresent(partner -> {
                assertThat(partner.partner()).contains(antigen);
                assertThat(partner.system()).isEqualTo(antigen.system());
            });
        }
        assertThat(Antigen.named("Fyc")).isEmpty();
        assertThat(Antigen.FYA.base() + "|" + Antigen.FYA.superscript()).isEqualTo("Fy|a");
    }

    @Test
    void refusesCellsOutOfOrderAndGradesOffTheScale() {
        var second = Panels.cell(2, "rr k Fya Jka M S");
        assertThatIllegalArgumentException().isThrownBy(() -> new Panel(List.of(second)));
        assertThatIllegalArgumentException().isThrownBy(() -> Panels.cell(0, "rr k Fya Jka M S"));
        for (int grade : new int[] {-1, 5}) {
            assertThatIllegalArgumentException().isThrownBy(() -> new CellReaction(Map.of(Phase.ANTIGLOBULIN, grade)));
        }
    }

    @Test
    void refusesReactionsReadUnequallyAndCheckCellsThatFail() {
        var read = new CellReaction(Map.of(Phase.ANTIGLOBULIN, 0));
        var warm = new CellReaction(Map.of(Phase.WARM, 0));
        assertThatIllegalArgumentException().isThrownBy(() -> new Reactions(List.of(read), warm, 2));
        assertThatIllegalArgumentException().isThrownBy(() -> new Reactions(List.of(read), read, 0));
        assertThatIllegalArgumentException().isThrownBy(() -> new Reactions(List.of(read), read, 5));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new TestedPanel(new Panel(List.of()), new Reactions(List.of(read), read, 2)));
        assertThat(new Reactions(List.of(read), read, 1).isNegativeThroughout(Phase.ANTIGLOBULIN))
                .isTrue();
        var positive = new CellReaction(Map.of(Phase.ANTIGLOBULIN, 1));
        assertThat(new Reactions(List.of(read), positive, 4).isNegativeThroughout(Phase.ANTIGLOBULIN))
                .isFalse();
        assertThat(new Reactions(List.of(positive), read, 4).isNegativeThroughout(Phase.ANTIGLOBULIN))
                .isFalse();
        assertThat(Set.copyOf(new Reactions(List.of(), read, 4).phases())).containsExactly(Phase.ANTIGLOBULIN);
    }
}
