package org.aliquot.spacing;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.SplittableRandom;
import org.aliquot.oracle.Oracle;
import org.aliquot.oracle.Seeds;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;

class WeightFitTest {

    private static final Offset<Double> PRINTED = Offset.offset(2e-6);

    @Test
    void predictsAsTheReferenceFitDoes() {
        double worse = 0;
        int tested = 0;
        for (Oracle user : Oracle.rows("fsrs_optimizer.csv")) {
            var cards = Histories.reference(user.cell("user"));
            long last = user.whole("train_last_day");
            FittedWeights fitted = WeightFit.of(Histories.upTo(cards, last), CalendarDays.UTC);
            assertThat(fitted.scored()).isEqualTo(user.whole("scored_train"));
            assertThat(fitted.lossBefore()).isCloseTo(user.number("default_train"), PRINTED);
            assertThat(Histories.lossAfter(FsrsWeights.defaults(), cards, last))
                    .isCloseTo(user.number("default_test"), PRINTED);
            assertThat(fitted.loss()).as("%s", user).isLessThanOrEqualTo(user.number("fitted_train") + 0.002);
            worse += (Histories.lossAfter(fitted.weights(), cards, last) - user.number("fitted_test"))
                    * user.whole("scored_test");
            tested += user.whole("scored_test");
        }
        assertThat(worse / tested).isLessThanOrEqualTo(0.004);
    }

    /** The next quarter of a year is foretold better than by the defaults, and nearly as well as by the truth. */
    @Test
    void comesNearerToALearnersOwnMemoryThanTheDefaults() {
        double byDefaults = 0;
        double byFit = 0;
        double byTruth = 0;
        for (long seed = 1; seed <= 8; seed++) {
            var random = new SplittableRandom(seed);
            FsrsWeights truth = Histories.somebody(random, 0.5);
            var cards = Histories.year(truth, 400, random);
            FsrsWeights fitted =
                    WeightFit.of(Histories.upTo(cards, 270), CalendarDays.UTC).weights();
            byDefaults += Histories.lossAfter(FsrsWeights.defaults(), cards, 270);
            byFit += Histories.lossAfter(fitted, cards, 270);
            byTruth += Histories.lossAfter(truth, cards, 270);
        }
        assertThat(byFit).isLessThan(byDefaults);
        assertThat(byFit - byTruth).isLessThan((byDefaults - byTruth) / 4);
    }

    @Test
    void fitsNeverWorseThanTheDefaultsAndAlwaysTheSame() {
        Seeds.each(5, random -> {
            var cards = Histories.year(Histories.somebody(random, 0.5), 100, random);
            FittedWeights fitted = WeightFit.of(cards, CalendarDays.UTC);
            assertThat(fitted.loss()).isLessThanOrEqualTo(fitted.lossBefore());
            assertThat(fitted.loss()).isCloseTo(Histories.loss(fitted.weights(), cards), Offset.offset(1e-9));
            assertThat(WeightFit.of(cards, CalendarDays.UTC)).isEqualTo(fitted);
        });
    }

    @Test
    void keepsTheDefaultsWhileThereIsLittleToGoBy() {
        assertThat(WeightFit.of(List.of(), CalendarDays.UTC))
                .isEqualTo(new FittedWeights(FsrsWeights.defaults(), 0, 0, 0));
        var few = Histories.year(Histories.somebody(new SplittableRandom(1), 0.5), 12, new SplittableRandom(1));
        FittedWeights kept = WeightFit.of(few, CalendarDays.UTC);
        assertThat(kept.scored()).isBetween(1, WeightFit.LEAST_SCORED - 1);
        assertThat(kept.weights()).isEqualTo(FsrsWeights.defaults());
    }

    @Test
    void takesSecondsForTenThousandReviews() {
        var cards = Histories.year(FsrsWeights.defaults(), 1_400, new SplittableRandom(1));
        assertThat(cards.stream().mapToInt(List::size).sum()).isGreaterThan(10_000);
        long began = System.nanoTime();
        WeightFit.of(cards, CalendarDays.UTC);
        assertThat((System.nanoTime() - began) / 1e9).isLessThan(10);
    }
}
