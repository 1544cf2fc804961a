package org.aliquot.lab;

import static org.aliquot.lab.Antigen.FYA;
import static org.aliquot.lab.Antigen.K;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class TestedPanelTest {

    private static String ruledOut(TestedPanel tested) {
        return tested.ruledOut().stream()
                .map(ruleOut -> ruleOut.antigen().plainName() + ruleOut.cells())
                .collect(Collectors.joining(" "));
    }

    /** Worked by hand: double doses, but one dose of K anywhere and of C without D (cell 5). */
    @Test
    void excludesAllButTheAntibodyAndSaysByWhichCells() {
        var tested = Panels.of(Panels.FYA);
        assertThat(ruledOut(tested))
                .isEqualTo("D[2, 3, 4] C[2, 5] E[3] c[3, 4, 7, 9, 10] e[2, 4, 5, 7, 9, 10] K[5, 9] k[2, 3, 4, 7, 10]"
                        + " Fyb[2, 3, 5, 7, 9, 10] Jka[2, 4, 7] Jkb[3, 5, 10] Lea[3, 7] Leb[2, 5, 9, 10]"
                        + " P1[2, 4, 5, 7, 10] M[2, 9] N[3, 7, 10] S[2, 5] s[3, 4, 7, 10]");
        assertThat(tested.stillPossible()).containsExactly(FYA);
        assertThat(tested.fits(Set.of(FYA))).isTrue();
        assertThat(tested.fits(Set.of(K))).isFalse();
        assertThat(tested.fits(Set.of())).isFalse();
        assertThat(tested.explanations()).containsExactly(Set.of(FYA));
        assertThat(tested.isUniquelyExplained()).isTrue();
    }

    @Test
    void findsAPairWhoseHalvesExplainTooLittle() {
        var tested = Panels.of(Panels.FYA, 3, 0, 0, 0, 2, 3, 0, 3, 2, 0, 3);
        assertThat(tested.stillPossible()).containsExactly(K, FYA);
        assertThat(tested.fits(Set.of(K))).isFalse();
        assertThat(tested.fits(Set.of(FYA))).isFalse();
        assertThat(tested.explanations()).containsExactly(EnumSet.of(K, FYA));
    }

    @Test
    void leavesAntibodiesOpenThatNoCellExcludes() {
        var tested = Panels.of(Panels.FYA.subList(0, 2));
        assertThat(tested.explanations().size()).isGreaterThan(1);
        assertThat(tested.isUniquelyExplained()).isFalse();
    }

    @Test
    void explainsNothingWhereNothingReacts() {
        var tested = Panels.of(Panels.FYA, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0);
        assertThat(tested.stillPossible()).isEmpty();
        assertThat(tested.explanations()).isEmpty();
        assertThat(tested.isUniquelyExplained()).isFalse();
        assertThat(tested.fits(Set.of())).isTrue();
    }

    @Test
    void excludesNothingWhereEverythingReacts() {
        var tested = Panels.of(Panels.FYA, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1);
        assertThat(tested.ruledOut()).isEmpty();
        assertThat(tested.stillPossible()).hasSize(18);
        assertThat(tested.explanations())
                .contains(EnumSet.of(K, Antigen.LITTLE_K))
                .doesNotContain(Set.of(FYA));
    }

    @Test
    void doesNotExcludeByASingleDose() {
        var tested = Panels.of(List.of("R1r K k Fya Fyb Jka Jkb M N S s: 0"));
        assertThat(ruledOut(tested)).isEqualTo("D[1] e[1] K[1]");
    }

    /** C without D or e, E without D or c: the double dose would be r'r', r''r'' or RzRz. */
    @Test
    void excludesCAndEByOneDoseWhereADoubleDoseIsTooRare() {
        String others = " K k Fya Fyb Jka Jkb M N S s: 0";
        assertThat(ruledOut(Panels.of(List.of("r′r" + others)))).isEqualTo("C[1] e[1] K[1]");
        assertThat(ruledOut(Panels.of(List.of("r″r" + others)))).isEqualTo("E[1] c[1] K[1]");
        assertThat(ruledOut(Panels.of(List.of("R1Rz" + others)))).isEqualTo("D[1] C[1] E[1] K[1]");
        assertThat(ruledOut(Panels.of(List.of("R2Rz" + others)))).isEqualTo("D[1] C[1] E[1] K[1]");
        assertThat(ruledOut(Panels.of(List.of("R1R2" + others)))).isEqualTo("D[1] K[1]");
    }
}
