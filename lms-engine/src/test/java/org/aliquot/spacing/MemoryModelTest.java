package org.aliquot.spacing;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.Objects;
import org.aliquot.oracle.Oracle;
import org.aliquot.oracle.Tolerances;
import org.assertj.core.data.Offset;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class MemoryModelTest {

    @Test
    void followsEveryReferenceSequence() {
        String sequence = "";
        @Nullable Memory memory = null;
        for (Oracle step : Oracle.rows("fsrs_memory.csv")) {
            if (!step.cell("sequence").equals(sequence)) {
                sequence = step.cell("sequence");
                memory = null;
            }
            boolean shortTerm = step.truth("short_term");
            var weights = FsrsOracle.weights(step.cell("weights"), 1, shortTerm);
            if (!step.cell("retrievability_before").isEmpty()) {
                assertThat(weights.forgettingCurve()
                                .retrievability(
                                        step.whole("delta_days"),
                                        requireNonNull(memory).stability()))
                        .isCloseTo(step.number("retrievability_before"), Tolerances.SPACING);
            }
            memory = new MemoryModel(weights, shortTerm)
                    .next(memory, step.whole("delta_days"), Rating.of(step.whole("rating")));
            double stability = step.number("stability");
            assertThat(memory.stability()).as(sequence).isCloseTo(stability, Offset.offset(1e-6 * stability));
            assertThat(memory.difficulty()).as(sequence).isCloseTo(step.number("difficulty"), Tolerances.SPACING);
        }
    }

    @Test
    void forgetsAlongTheReferenceCurve() {
        for (Oracle row : Oracle.rows("fsrs_forgetting_curve.csv")) {
            var curve = new ForgettingCurve(row.number("decay_w20"));
            assertThat(curve.retrievability(row.number("elapsed_days"), row.number("stability")))
                    .isCloseTo(row.number("retrievability"), Offset.offset(1e-7));
        }
    }

    @Test
    void waitsAsLongAsTheReference() {
        for (Oracle row : Oracle.rows("fsrs_intervals.csv")) {
            var weights = FsrsOracle.weights(row.cell("weights"), 1, true);
            var settings = new FsrsSettings(
                    weights, row.number("retention"), 36_500, true, java.util.List.of(), java.util.List.of());
            assertThat(weights.forgettingCurve().intervalModifier(row.number("retention")))
                    .isCloseTo(row.number("interval_modifier"), Tolerances.SPACING);
            assertThat(new Intervals(settings).days(row.number("stability"))).isEqualTo(row.whole("interval_days"));
        }
    }

    @Test
    void boundsWeightsAsTheReference() {
        for (Oracle row : Oracle.rows("fsrs_clipping.csv")) {
            var weights = FsrsWeights.of(row.numbers("input"), row.whole("relearning_steps"), row.truth("short_term"));
            assertThat(weights.toArray()).containsExactly(row.numbers("migrated"), Offset.offset(1e-8));
        }
    }

    @Test
    void refusesWhatAreNoWeights() {
        assertThatIllegalArgumentException().isThrownBy(() -> FsrsWeights.of(new double[20], 1, true));
        double[] broken = FsrsWeights.defaults().toArray();
        broken[3] = Double.NaN;
        assertThatIllegalArgumentException().isThrownBy(() -> FsrsWeights.of(broken, 1, true));
        assertThatIllegalArgumentException().isThrownBy(() -> Rating.of(5));
        assertThatIllegalArgumentException().isThrownBy(() -> new Memory(0, 5));
        assertThat(FsrsWeights.defaults())
                .isEqualTo(FsrsWeights.of(FsrsWeights.defaults().toArray(), 1, true));
        assertThat(Objects.hash(FsrsWeights.defaults())).isEqualTo(Objects.hash(FsrsWeights.defaults()));
    }
}
