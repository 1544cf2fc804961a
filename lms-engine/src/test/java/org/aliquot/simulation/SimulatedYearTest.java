package org.aliquot.simulation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.aliquot.proficiency.Dynamics;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** What the product says of learners, against what is so. */
class SimulatedYearTest {

    private static List<CheckpointFigures> year(int learners, long seed) {
        return CheckpointFigures.of(new SimulatedYear(seed, Dynamics.DEFAULT).run(learners));
    }

    private static void check(CheckpointFigures figures, double room) {
        assertThat(figures.exam().covered95()).isBetween(0.92 - room, 0.98 + room);
        assertThat(figures.exam().covered80()).isBetween(0.77 - room, 0.83 + room);
        assertThat(figures.areas().covered95()).isBetween(0.92 - room, 0.98 + room);
        assertThat(figures.areas().covered80()).isBetween(0.77 - room, 0.83 + room);
        assertThat(figures.forecast().calibrationError()).isLessThanOrEqualTo(0.02 + room);
        double bar = figures.answers() >= 400 ? 0.052 : figures.answers() >= 100 ? 0.063 : 0.09;
        assertThat(figures.forecast().brier()).isLessThanOrEqualTo(bar + room / 2);
    }

    /** As the thorough one below, with room for the chance of fewer learners. */
    @Test
    void saysOfAbilityAndReadinessWhatIsSo() {
        var year = year(300, 7);
        assertThat(year).hasSize(SimulatedYear.CHECKPOINTS.size());
        year.forEach(figures -> check(figures, 0.04));
    }

    @Test
    @Tag("thorough")
    void saysOfTwoThousandLearnersWhatIsSo() {
        year(2_000, 20261122).forEach(figures -> check(figures, 0));
    }

    @Test
    void isTheSameForTheSameSeed() {
        assertThat(year(5, 3)).isEqualTo(year(5, 3)).isNotEqualTo(year(5, 4));
    }

    @Test
    void narrowsAsAnswersComeIn() {
        var year = year(60, 5);
        assertThat(year.getFirst().exam().rmse())
                .isGreaterThan(year.getLast().exam().rmse());
        assertThat(year.getFirst().areas().sd())
                .isGreaterThan(year.getLast().areas().sd());
    }
}
