package org.aliquot.ability;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.SplittableRandom;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Whether the 95 % band holds the true ability as often as it says, on simulated forms of 50 questions. */
class CoverageTest {

    private static final int PEOPLE = 1000;
    private static final double THETA = 0.5;

    @Test
    void isRightForCalibratedItems() {
        assertThat(coverage(0, 0)).isBetween(0.93, 0.97);
    }

    @Test
    void isRightForItemsThatAnAuthorRated() {
        assertThat(coverage(Difficulty.AUTHOR_SD, Difficulty.AUTHOR_SD)).isBetween(0.94, 0.985);
    }

    /** What carrying the error is for: with ratings off by 3 logits, a band from the answers alone is too narrow. */
    @Test
    void wouldLieIfTheErrorOfRatingsWereLeftOut() {
        assertThat(coverage(3, 0)).isLessThan(0.90);
        assertThat(coverage(3, 3)).isGreaterThan(coverage(3, 0));
    }

    private static double coverage(double error, double declared) {
        var random = new SplittableRandom(3);
        int covered = 0;
        for (int person = 0; person < PEOPLE; person++) {
            var items = Stream.generate(() -> answer(random, error, declared))
                    .limit(50)
                    .toList();
            covered += holdsTheTruth(items) ? 1 : 0;
        }
        return covered / (double) PEOPLE;
    }

    private static boolean holdsTheTruth(List<ScoredItem> items) {
        var ability = WeightedLikelihood.estimate(items).orElseThrow();
        return ability.low95() <= THETA && THETA <= ability.high95();
    }

    private static ScoredItem answer(SplittableRandom random, double error, double declared) {
        double rated = random.nextDouble(-2, 2);
        double truth = rated + error * random.nextGaussian();
        return new ScoredItem(new Difficulty(rated, declared), random.nextDouble() < Rasch.probability(THETA, truth));
    }
}
