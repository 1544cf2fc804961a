package org.aliquot.calibration;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.aliquot.ability.ItemResponseFunction;
import org.aliquot.calibration.Drift.Estimate;
import org.aliquot.calibration.ProductScale.Before;
import org.aliquot.calibration.ProductScale.Placed;
import org.aliquot.classical.ScoreMatrix;
import org.aliquot.forms.Seeded;
import org.junit.jupiter.api.Test;

class ProductScaleTest {

    private static final int PERSONS = 3000;
    private static final List<Double> TRUTH =
            IntStream.range(0, 30).mapToObj(i -> -1.5 + i / 10.0).toList();

    @Test
    void theFirstHasTheMeanOfTheAuthorsRatings() {
        List<Before> rated = TRUTH.stream().map(b -> rated(b > 0 ? 1 : -0.5)).toList();
        Placed placed = ProductScale.place(answers(TRUTH, 0.5, 1), rated);

        double difficulties = placed.calibration().items().stream()
                .mapToDouble(CalibratedItem::b)
                .average()
                .orElseThrow();
        double ratings = rated.stream().mapToDouble(Before::rated).average().orElseThrow();
        assertThat(difficulties).isCloseTo(ratings, within(1e-9));
        assertThat(placed.anchors()).isZero();
        assertThat(placed.calibration().latentMean()).isEqualTo(placed.shift());
        assertThat(placed.drift()).allSatisfy(drift -> assertThat(drift).isEmpty());
        assertThat(placed.isAnchor(0)).isFalse();
    }

    @Test
    void itemsWithFewAnswersDoNotMoveTheFirstScale() {
        var sparse = new ScoreMatrix.Builder(31);
        ScoreMatrix all = answers(TRUTH, 0.5, 2);
        for (int person = 0; person < all.persons(); person++) {
            for (int answer = all.from(person); answer < all.to(person); answer++) {
                sparse.answer(all.item(answer), all.right(answer));
            }
            if (person < 49) {
                sparse.answer(30, person % 2 == 0);
            }
            sparse.endPerson();
        }
        List<Before> rated =
                new ArrayList<>(TRUTH.stream().map(ProductScaleTest::rated).toList());
        double without = ProductScale.place(all, rated).shift();
        rated.add(rated(3));

        assertThat(ProductScale.place(sparse.build(), rated).shift()).isCloseTo(without, within(1e-3));
    }

    @Test
    void laterOnesStayOnTheScaleWhoeverAnswers() {
        List<Before> before = new ArrayList<>();
        for (int item = 0; item < 30; item++) {
            before.add(item < 20 ? operational(TRUTH.get(item)) : rated(0));
        }
        // an abler class: without anchors every difficulty would move by its advantage
        Placed placed = ProductScale.place(answers(TRUTH, 1.5, 3), before);

        assertThat(placed.anchors()).isBetween(18, 20);
        assertThat(placed.calibration().latentMean()).isCloseTo(1.5, within(0.08));
        for (int item = 20; item < 30; item++) {
            CalibratedItem pilot = placed.calibration().items().get(item);
            assertThat(pilot.b()).isCloseTo(TRUTH.get(item), within(4 * pilot.seB()));
            assertThat(placed.drift().get(item)).isEmpty();
        }
        assertThat(placed.calibration().items().get(3).b()).isEqualTo(TRUTH.get(3));
    }

    @Test
    void anItemThatLeakedIsFoundAndEstimatedAnew() {
        var leaked = new ArrayList<>(TRUTH);
        leaked.set(12, TRUTH.get(12) - 1.2);
        List<Before> before = TRUTH.stream().map(ProductScaleTest::operational).toList();
        Placed placed = ProductScale.place(answers(leaked, 0.5, 4), before);

        assertThat(placed.isAnchor(12)).isFalse();
        assertThat(placed.drift().get(12).orElseThrow().displacement()).isCloseTo(-1.2, within(0.25));
        assertThat(placed.calibration().items().get(12).b()).isCloseTo(leaked.get(12), within(0.25));
        assertThat(placed.isAnchor(11)).isTrue();
    }

    private static Before rated(double b) {
        return new Before(b, Optional.empty());
    }

    private static Before operational(double b) {
        return new Before(0, Optional.of(new Estimate(b, 0.05)));
    }

    private static ScoreMatrix answers(List<Double> difficulties, double mean, long seed) {
        var builder = new ScoreMatrix.Builder(difficulties.size());
        for (int person = 0; person < PERSONS; person++) {
            var random = Seeded.stream(seed, person);
            double theta = mean + random.nextGaussian();
            for (int item = 0; item < difficulties.size(); item++) {
                builder.answer(
                        item,
                        random.nextDouble()
                                < ItemResponseFunction.rasch(difficulties.get(item))
                                        .probability(theta));
            }
            builder.endPerson();
        }
        return builder.build();
    }
}
