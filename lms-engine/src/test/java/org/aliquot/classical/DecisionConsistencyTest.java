package org.aliquot.classical;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.aliquot.oracle.Oracle;
import org.aliquot.oracle.OracleResponses;
import org.aliquot.oracle.Tolerances;
import org.junit.jupiter.api.Test;

class DecisionConsistencyTest {

    private static ScoreMatrix data(String name) {
        return switch (name) {
            case "mc1" ->
                OracleResponses.wide(
                                "mc1_choices.csv",
                                OracleResponses.items("mc1_items.csv"),
                                OracleResponses.key("mc1_key.csv"))
                        .scores();
            case "edge1" ->
                OracleResponses.wide("edge1_scored.csv", OracleResponses.items("edge1_items.csv"), Map.of())
                        .scores();
            default ->
                OracleResponses.patterns(name + ".csv", List.of("i1", "i2", "i3", "i4", "i5"))
                        .scores();
        };
    }

    @Test
    void meetsTheReference() {
        for (Oracle row : Oracle.rows("classical_cuts.csv")) {
            var data = data(row.cell("data"));
            int[] right = IntStream.range(0, data.persons()).map(data::raw).toArray();
            double alpha = new ItemAnalysis(data).test().alpha();
            var found = DecisionConsistency.at(row.whole("cut"), right, data.items(), alpha);
            assertThat(found.livingston()).isCloseTo(row.number("livingston"), Tolerances.ROUNDING);
            assertThat(found.agreement()).isCloseTo(row.number("agreement"), Tolerances.ROUNDING);
            assertThat(found.chance()).isCloseTo(row.number("chance"), Tolerances.ROUNDING);
            assertThat(found.kappa()).isCloseTo(row.number("kappa"), Tolerances.ROUNDING);
        }
    }

    @Test
    void isCertainWhenAllStandAtTheEnds() {
        var found = DecisionConsistency.at(3, new int[] {0, 5, 5, 0}, 5, 1);
        assertThat(found.agreement()).isEqualTo(1);
        assertThat(found.kappa()).isEqualTo(1);
        assertThat(found.livingston()).isEqualTo(1);
    }

    @Test
    void leavesKappaUndefinedWhenAllPass() {
        assertThat(DecisionConsistency.at(0, new int[] {2, 3}, 5, .5).kappa()).isNaN();
        assertThatIllegalArgumentException().isThrownBy(() -> DecisionConsistency.at(1, new int[0], 5, .5));
    }
}
