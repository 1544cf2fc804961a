package org.aliquot.ability;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.SplittableRandom;
import java.util.stream.Stream;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;

/** Too slow to repeat for every mutant; the mutation run leaves it out. */
class MillionAnswersTest {

    @Test
    void recoverTheAbilityBehindThem() {
        var random = new SplittableRandom(1);
        List<ScoredItem> items =
                Stream.generate(() -> answer(random, 0.7)).limit(1_000_000).toList();
        var ability = WeightedLikelihood.estimate(items).orElseThrow();
        assertThat(ability.theta()).isCloseTo(0.7, Offset.offset(4 * ability.se()));
        assertThat(ability.se()).isBetween(0.002, 0.003);
    }

    private static ScoredItem answer(SplittableRandom random, double theta) {
        double b = random.nextDouble(-3, 3);
        return Answers.item(b, random.nextDouble() < Rasch.probability(theta, b));
    }
}
