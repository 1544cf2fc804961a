package org.aliquot.spacing;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.SplittableRandom;
import org.aliquot.oracle.Seeds;
import org.aliquot.oracle.Tolerances;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;

class MemoryGradientTest {

    private record Path(int[] days, int[] grades) {

        static Path random(SplittableRandom random) {
            int reviews = random.nextInt(1, 9);
            return new Path(
                    random.ints(reviews, 0, 40).map(day -> day < 8 ? 0 : day).toArray(),
                    random.ints(reviews, 1, 5).toArray());
        }

        MemoryGradient under(double[] weights) {
            var memory = new MemoryGradient(weights);
            memory.first(grades[0]);
            for (int i = 1; i < days.length; i++) {
                memory.predict(days[i]);
                memory.next(days[i], grades[i]);
            }
            memory.predict(30);
            return memory;
        }
    }

    @Test
    void remembersAsTheModelDoes() {
        Seeds.each(300, random -> {
            var weights = Histories.somebody(random, 0.2);
            var path = Path.random(random);
            var model = new MemoryModel(weights, true);
            Memory expected = model.next(null, 0, Rating.of(path.grades()[0]));
            for (int i = 1; i < path.days().length; i++) {
                expected = model.next(expected, path.days()[i], Rating.of(path.grades()[i]));
            }
            var memory = path.under(weights.toArray());
            assertThat(memory.stability())
                    .isCloseTo(expected.stability(), Offset.offset(1e-5 * Math.max(1, expected.stability())));
            assertThat(memory.difficulty()).isCloseTo(expected.difficulty(), Tolerances.SPACING);
        });
    }

    @Test
    void hasTheSlopesThatSmallStepsShow() {
        Seeds.each(300, random -> {
            double[] weights = Histories.somebody(random, 0.2).toArray();
            var path = Path.random(random);
            double[] slopes = path.under(weights).recallGradient();
            for (int k = 0; k < weights.length; k++) {
                double step = 1e-6 * Math.max(0.01, weights[k]);
                double here = recall(path, weights, k, 0);
                double after = (recall(path, weights, k, step) - here) / step;
                double before = (here - recall(path, weights, k, -step)) / step;
                double room = 1e-3 * Math.max(1, Math.abs(after));
                // at a bound the two differ, and either will do
                assertThat(slopes[k])
                        .as("w%d", k)
                        .isBetween(Math.min(before, after) - room, Math.max(before, after) + room);
            }
        });
    }

    private static double recall(Path path, double[] weights, int index, double step) {
        double[] moved = Arrays.copyOf(weights, weights.length);
        moved[index] += step;
        return path.under(moved).recall();
    }
}
