package org.aliquot.forecast;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import org.aliquot.oracle.Oracle;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;

class VerificationTest {

    private static final Offset<Double> CLOSE = Offset.offset(1e-6);

    private static List<PastForecast> outcomes(String set) {
        return Oracle.rows("forecast_outcomes.csv").stream()
                .filter(row -> row.cell("set").equals(set))
                .map(row -> new PastForecast(row.number("p"), row.whole("y") == 1))
                .toList();
    }

    @Test
    void meetsTheReferenceMetrics() {
        for (Oracle row : Oracle.rows("forecast_metrics.csv")) {
            var found = Verification.of(outcomes(row.cell("set")));
            assertThat(found.count()).isEqualTo(row.whole("n"));
            assertThat(found.brier()).isCloseTo(row.number("brier"), CLOSE);
            assertThat(found.logLoss()).isCloseTo(row.number("log_loss"), CLOSE);
            assertThat(found.calibrationError()).isCloseTo(row.number("ece10_equal_width"), CLOSE);
            assertThat(found.greatestError()).isCloseTo(row.number("mce10_equal_width"), CLOSE);
            assertThat(found.discrimination()).isCloseTo(row.number("auc"), CLOSE);
            assertThat(found.reliability()).isCloseTo(row.number("murphy_reliability_binned"), CLOSE);
            assertThat(found.resolution()).isCloseTo(row.number("murphy_resolution_binned"), CLOSE);
            assertThat(found.bins()).hasSameSizeAs(row.words("bins"));
            for (int i = 0; i < found.bins().size(); i++) {
                check(row.words("bins").get(i).split(":", -1), found.bins().get(i));
            }
        }
    }

    private static void check(String[] expected, ReliabilityBin bin) {
        assertThat(bin.from()).isCloseTo(Double.parseDouble(expected[0]) / 10, CLOSE);
        assertThat(bin.count()).isEqualTo(Integer.parseInt(expected[1]));
        assertThat(bin.forecast()).isCloseTo(Double.parseDouble(expected[2]), CLOSE);
        assertThat(bin.observed()).isCloseTo(Double.parseDouble(expected[3]), CLOSE);
    }

    @Test
    void meetsTheReferenceRegression() {
        for (Oracle row : Oracle.rows("forecast_metrics.csv")) {
            if (!row.cell("calibration_slope").isEmpty()) {
                var line = LogisticLine.of(outcomes(row.cell("set")));
                assertThat(line.intercept()).isCloseTo(row.number("calibration_intercept"), Offset.offset(1e-4));
                assertThat(line.slope()).isCloseTo(row.number("calibration_slope"), Offset.offset(1e-4));
            }
        }
    }

    @Test
    void refusesWhatIsNoForecast() {
        assertThatIllegalArgumentException().isThrownBy(() -> Verification.of(List.of()));
        assertThatIllegalArgumentException().isThrownBy(() -> new PastForecast(1.01, true));
        assertThatIllegalArgumentException().isThrownBy(() -> new PastForecast(Double.NaN, true));
    }

    @Test
    void staysANumberWhereOutcomesAreAllTheSame() {
        var passed = List.of(new PastForecast(0.6, true), new PastForecast(0.9, true));
        assertThat(Verification.of(passed).discrimination()).isEqualTo(0.5);
        assertThat(LogisticLine.of(passed).corrected(0.7)).isBetween(0.7, 1.0);
    }
}
