package org.aliquot.calibration;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.ArrayList;
import java.util.List;
import org.aliquot.oracle.Oracle;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;

class DriftTest {

    private static final Offset<Double> EXACT = Offset.offset(1e-6);

    @Test
    void meetsTheReference() {
        var rows = Oracle.rows("raschcat1_drift.csv");
        var pairs = new ArrayList<Drift.Pair>();
        for (Oracle row : rows) {
            pairs.add(new Drift.Pair(
                    new Drift.Estimate(row.number("b_old"), row.number("se_old")),
                    new Drift.Estimate(row.number("b_new"), row.number("se_new"))));
        }
        var items = Drift.between(pairs).items();
        for (int i = 0; i < rows.size(); i++) {
            assertThat(items.get(i).displacement()).isCloseTo(rows.get(i).number("displacement_after_link"), EXACT);
            assertThat(items.get(i).z()).isCloseTo(rows.get(i).number("z"), EXACT);
            assertThat(items.get(i).stable()).isEqualTo(rows.get(i).whole("kept_for_link") == 1);
            assertThat(items.get(i).robustZ()).isCloseTo(rows.get(i).number("robust_z"), EXACT);
        }
    }

    @Test
    void findsNoDriftInAShiftOfAll() {
        var pairs = List.of(pair(0, .5), pair(1, 1.5), pair(-2, -1.5));
        var drift = Drift.between(pairs);
        assertThat(drift.link()).isEqualTo(.5);
        assertThat(drift.items()).allSatisfy(item -> {
            assertThat(item.stable()).isTrue();
            assertThat(item.z()).isZero();
            assertThat(item.robustZ()).isNaN();
        });
    }

    private static Drift.Pair pair(double before, double now) {
        return new Drift.Pair(new Drift.Estimate(before, .1), new Drift.Estimate(now, .1));
    }

    @Test
    void refusesNothing() {
        assertThatIllegalArgumentException().isThrownBy(() -> Drift.between(List.of()));
    }
}
