package org.aliquot.simulation;

import static org.assertj.core.api.Assertions.assertThat;

import org.aliquot.simulation.SimulatedTerm.Way;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Whether who follows the plan is better off, with the same minutes. */
class SimulatedTermTest {

    @Test
    void thePlanLetsMorePassThanTheOrderOfTheCourse() {
        var term = new SimulatedTerm(20261122, 84, 45).run(60);
        assertThat(TermFigures.of(term, Way.ORDER).low()).isPositive();
        assertThat(TermFigures.of(term, Way.PLAN).score())
                .isGreaterThan(TermFigures.of(term, Way.RANDOM).score());
    }

    @Test
    @Tag("thorough")
    void thePlanLetsMorePassThanTheOrderOfTheCourseOrChance() {
        for (int days : new int[] {56, 84}) {
            var term = new SimulatedTerm(20261122, days, 45).run(2_000);
            assertThat(TermFigures.of(term, Way.ORDER).low()).isPositive();
            assertThat(TermFigures.of(term, Way.RANDOM).low()).isPositive();
        }
    }

    @Test
    void nobodyHasMoreMinutesThanAnother() {
        var term = new SimulatedTerm(7, 14, 30).run(3);
        term.forEach(learner -> assertThat(learner.of(Way.ORDER).read()).isLessThanOrEqualTo(14 * 30 / 35));
    }

    @Test
    void isTheSameForTheSameSeed() {
        assertThat(new SimulatedTerm(3, 21, 45).run(3)).isEqualTo(new SimulatedTerm(3, 21, 45).run(3));
    }
}
