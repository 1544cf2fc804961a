package org.aliquot.forms;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.SplittableRandom;
import java.util.stream.IntStream;
import org.aliquot.oracle.Seeds;
import org.junit.jupiter.api.Test;

class SeededTest {

    @Test
    void isTheSplitMix64OfThePaper() {
        var random = new Seeded(1234567);
        assertThat(IntStream.range(0, 5).mapToObj(_ -> Long.toUnsignedString(random.next())))
                .containsExactly(
                        "6457827717110365317",
                        "3203168211198807973",
                        "9817491932198370423",
                        "4593380528125082431",
                        "16408922859458223821");
    }

    @Test
    void agreesWithTheJdksGenerator() {
        Seeds.each(20, random -> {
            long seed = random.nextLong();
            var ours = new Seeded(seed);
            var theirs = new SplittableRandom(seed);
            for (int i = 0; i < 20; i++) {
                assertThat(ours.next()).isEqualTo(theirs.nextLong());
            }
        });
    }

    /** A change here changes the forms behind stored seeds. */
    @Test
    void neverChangesAnOrder() {
        assertThat(OptionOrder.of(List.of("a", "b", "c", "d"), true, 42, 1)).containsExactly("c", "d", "b", "a");
        assertThat(QuestionOrder.of(List.of("1", "2", "3", "4", "5", "6", "7", "8"), true, 42))
                .containsExactly("3", "6", "7", "2", "8", "5", "1", "4");
    }

    @Test
    void spreadsEvenlyBelowABound() {
        var random = new Seeded(7);
        int[] counts = new int[6];
        for (int i = 0; i < 60_000; i++) {
            counts[random.below(6)]++;
        }
        for (int count : counts) {
            assertThat(count).isBetween(9_600, 10_400);
        }
    }

    @Test
    void putsEachElementEverywhereEquallyOften() {
        int[][] counts = new int[4][4];
        for (int seed = 0; seed < 24_000; seed++) {
            var order = new Seeded(seed).shuffled(List.of(0, 1, 2, 3));
            for (int place = 0; place < 4; place++) {
                counts[order.get(place)][place]++;
            }
        }
        for (int[] row : counts) {
            for (int count : row) {
                assertThat(count).isBetween(5_700, 6_300);
            }
        }
    }
}
