package org.aliquot.classical;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

class MarkerAgreementTest {

    /** Fleiss 1981, Statistical Methods for Rates and Proportions, table 13.1: a hundred subjects in three categories. */
    private static final int[][] FLEISS = {{75, 1, 4}, {5, 4, 1}, {0, 0, 10}};

    /**
     * Worked by hand: disagreement seen (1 + 4·4 + 5 + 1) / 100 = 0.23; by chance, from the margins .80 .10 .10 and .80 .05 .15,
     * .04 + 4·.12 + .08 + .015 + 4·.08 + .005 = 0.94.
     */
    @Test
    void agreesWithAWorkedExample() {
        MarkerAgreement agreement = MarkerAgreement.of(pairs(FLEISS));

        assertThat(agreement.pairs()).isEqualTo(100);
        assertThat(agreement.equal()).isCloseTo(0.89, within(1e-12));
        assertThat(agreement.withinOne()).isCloseTo(0.96, within(1e-12));
        assertThat(agreement.kappa()).isCloseTo(1 - 0.23 / 0.94, within(1e-12));
    }

    /** By its definition, cell by cell over all pairs of points. */
    @Test
    void agreesWithTheDefinitionForMarksOfAnyKind() {
        Random random = new Random(20261124);
        for (int round = 0; round < 50; round++) {
            int most = 2 + random.nextInt(9);
            int[][] table = new int[most + 1][most + 1];
            for (int i = 0; i < 40; i++) {
                int first = random.nextInt(most + 1);
                table[first][Math.clamp(first + random.nextInt(-2, 3), 0, most)]++;
            }
            assertThat(MarkerAgreement.of(pairs(table)).kappa()).isCloseTo(defined(table), within(1e-12));
        }
    }

    @Test
    void isOneWhereBothAlwaysGiveTheSameAndBelowNothingWhereTheyContradictEachOther() {
        assertThat(MarkerAgreement.of(List.of(new MarkPairs(2, 2, 5), new MarkPairs(5, 5, 7)))
                        .kappa())
                .isEqualTo(1);
        assertThat(MarkerAgreement.of(List.of(new MarkPairs(0, 5, 5), new MarkPairs(5, 0, 5)))
                        .kappa())
                .isCloseTo(-1, within(1e-12));
    }

    @Test
    void saysNothingOfNoMarksOrOfMarksThatAreAllTheSame() {
        assertThat(MarkerAgreement.of(List.of()).pairs()).isZero();
        assertThat(MarkerAgreement.of(List.of()).equal()).isNaN();
        assertThat(MarkerAgreement.of(List.of()).kappa()).isNaN();
        MarkerAgreement same = MarkerAgreement.of(List.of(new MarkPairs(3, 3, 40)));
        assertThat(same.equal()).isEqualTo(1);
        assertThat(same.kappa()).isNaN();
        assertThatIllegalArgumentException().isThrownBy(() -> new MarkPairs(-1, 0, 1));
    }

    private static double defined(int[][] table) {
        double n = 0;
        double[] rows = new double[table.length];
        double[] columns = new double[table.length];
        for (int i = 0; i < table.length; i++) {
            for (int j = 0; j < table.length; j++) {
                n += table[i][j];
                rows[i] += table[i][j];
                columns[j] += table[i][j];
            }
        }
        double seen = 0;
        double chance = 0;
        for (int i = 0; i < table.length; i++) {
            for (int j = 0; j < table.length; j++) {
                seen += (i - j) * (i - j) * table[i][j] / n;
                chance += (i - j) * (i - j) * rows[i] / n * columns[j] / n;
            }
        }
        return 1 - seen / chance;
    }

    private static List<MarkPairs> pairs(int[][] table) {
        List<MarkPairs> pairs = new ArrayList<>();
        for (int i = 0; i < table.length; i++) {
            for (int j = 0; j < table.length; j++) {
                if (table[i][j] > 0) {
                    pairs.add(new MarkPairs(i, j, table[i][j]));
                }
            }
        }
        return pairs;
    }
}
