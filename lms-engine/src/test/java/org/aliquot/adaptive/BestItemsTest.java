package org.aliquot.adaptive;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Comparator;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class BestItemsTest {

    private static final long SEED = 20261126;
    private static final int ITEMS = 60;

    /** Few different worths, so that many are equal. */
    @ParameterizedTest
    @ValueSource(ints = {1, 2, 7, ITEMS, 2 * ITEMS})
    void theBestComeFirstEqualsInTheOrderShownAndThoseLikeTheLastBelong(int wanted) {
        Random random = new Random(SEED);
        for (int round = 0; round < 200; round++) {
            List<Integer> worths = random.ints(ITEMS, 0, 1 + round % 20).boxed().toList();
            BestItems best = new BestItems(wanted);
            IntStream.range(0, ITEMS).forEach(item -> best.offer(item, worths.get(item)));

            assertThat(IntStream.range(0, best.size()).map(best::item).boxed().toList())
                    .as("seed %d, round %d", SEED, round)
                    .isEqualTo(expected(worths, wanted));
        }
    }

    private static List<Integer> expected(List<Integer> worths, int wanted) {
        List<Integer> sorted = IntStream.range(0, ITEMS)
                .boxed()
                .sorted(Comparator.comparing(worths::get, Comparator.reverseOrder()))
                .toList();
        int last = worths.get(sorted.get(Math.min(wanted, ITEMS) - 1));
        return sorted.stream().filter(item -> worths.get(item) >= last).toList();
    }
}
