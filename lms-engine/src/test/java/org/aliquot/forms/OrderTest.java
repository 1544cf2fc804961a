package org.aliquot.forms;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.List;
import java.util.stream.IntStream;
import org.aliquot.oracle.Seeds;
import org.junit.jupiter.api.Test;

class OrderTest {

    private static final List<String> OPTIONS = List.of("a", "b", "c", "d");

    @Test
    void staysAsAuthoredWithoutShuffling() {
        assertThat(OptionOrder.of(OPTIONS, false, 9, 3)).isEqualTo(OPTIONS);
        assertThat(QuestionOrder.of(OPTIONS, false, 9)).isEqualTo(OPTIONS);
    }

    @Test
    void isTheSameEachTimeAndLosesNothing() {
        Seeds.each(200, random -> {
            long seed = random.nextLong();
            int position = random.nextInt(1, 300);
            var order = OptionOrder.of(OPTIONS, true, seed, position);
            assertThat(order).containsExactlyInAnyOrderElementsOf(OPTIONS);
            assertThat(OptionOrder.of(OPTIONS, true, seed, position)).isEqualTo(order);
        });
    }

    @Test
    void differsBetweenPositionsAndSeeds() {
        var positions = new HashSet<>(IntStream.range(1, 400)
                .mapToObj(position -> OptionOrder.of(OPTIONS, true, 5, position))
                .toList());
        var seeds = new HashSet<>(IntStream.range(1, 400)
                .mapToObj(seed -> OptionOrder.of(OPTIONS, true, seed, 1))
                .toList());
        assertThat(positions).hasSize(24);
        assertThat(seeds).hasSize(24);
    }
}
