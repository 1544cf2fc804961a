package org.aliquot.microscope.plate;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.aliquot.microscope.bench.Bench;
import org.aliquot.microscope.bench.Scene;
import org.junit.jupiter.api.Test;

/** Where colonies grow on a plate that was streaked for isolation. */
class IsolationTest {

    @Test
    void mostGrowInTheFirstAreaAndSomeStandAlone() {
        for (long seed = 1; seed < 7; seed++) {
            List<Colony> colonies = colonies(seed);

            assertThat(colonies).hasSizeBetween(1_000, 4_000);
            assertThat(colonies.stream()
                            .filter(colony -> next(colony, colonies) > 3)
                            .count())
                    .isBetween(4L, 60L);
        }
    }

    @Test
    void theyAreSmallWhereManyShareTheAgar() {
        List<Colony> colonies = colonies(3);
        double alone = colonies.stream()
                .filter(colony -> next(colony, colonies) > 3)
                .mapToDouble(Colony::radius)
                .average()
                .orElseThrow();
        double crowded = colonies.stream()
                .filter(colony -> next(colony, colonies) < 0.5)
                .mapToDouble(Colony::radius)
                .average()
                .orElseThrow();

        assertThat(2 * alone)
                .isBetween(Habits.AUREUS.size().low(), Habits.AUREUS.size().high());
        assertThat(crowded).isLessThan(0.5 * alone);
    }

    @Test
    void allLieOnTheAgarAndACloserPictureShowsSome() {
        for (long seed = 1; seed < 7; seed++) {
            Plate plate = plate(seed);
            Scene.Frame close = plate.close();
            double middle = plate.whole().side() / 2;

            assertThat(Isolation.largest(plate))
                    .allSatisfy(colony ->
                            assertThat(Math.hypot(colony.x(), colony.y())).isLessThan(Dish.USUAL.agar() - 2));
            assertThat(Isolation.largest(plate).stream()
                            .filter(colony ->
                                    Math.abs(colony.x() + middle - close.x() - close.side() / 2) < close.side() / 2)
                            .filter(colony ->
                                    Math.abs(colony.y() + middle - close.y() - close.side() / 2) < close.side() / 2))
                    .hasSizeBetween(12, 120);
        }
    }

    private static double next(Colony one, List<Colony> colonies) {
        return colonies.stream()
                .filter(other -> other != one)
                .mapToDouble(other -> Math.hypot(other.x() - one.x(), other.y() - one.y()))
                .min()
                .orElseThrow();
    }

    private static Plate plate(long seed) {
        return Isolation.plate(Habits.AUREUS, 1, Medium.BLOOD, Bench.Top.PANE, seed);
    }

    private static List<Colony> colonies(long seed) {
        return Isolation.largest(plate(seed));
    }
}
