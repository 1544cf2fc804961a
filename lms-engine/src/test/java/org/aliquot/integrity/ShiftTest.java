package org.aliquot.integrity;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.List;
import org.aliquot.ability.ItemResponseFunction;
import org.aliquot.forms.Seeded;
import org.junit.jupiter.api.Test;

class ShiftTest {

    /**
     * R 4.3: {@code mantelhaen.test(UCBAdmissions)}, the admissions of Berkeley (Bickel et al. 1975), women as "before", men as
     * "now": common odds ratio 0.9046968, X-squared 1.4269.
     */
    @Test
    void meetsTheReference() {
        Shift shift = Shift.of(List.of(
                new Shift.Group(89, 19, 512, 313),
                new Shift.Group(17, 8, 353, 207),
                new Shift.Group(202, 391, 120, 205),
                new Shift.Group(131, 244, 138, 279),
                new Shift.Group(94, 299, 53, 138),
                new Shift.Group(24, 317, 22, 351)));

        assertThat(Math.exp(requireNonNull(shift.logits()))).isCloseTo(0.9046968, within(1e-6));
        double z = requireNonNull(shift.z());
        assertThat(z).isNegative();
        assertThat(z * z).isCloseTo(1.4269, within(1e-4));
        assertThat(shift.before()).isEqualTo(1835);
        assertThat(shift.now()).isEqualTo(2691);
    }

    /** 30 of 60 right, then 45 of 60: the odds ratio is 3; the variance is 60·60·75·45 / (120²·119). */
    @Test
    void ofOneGroupIsItsOddsRatio() {
        Shift shift = Shift.of(List.of(new Shift.Group(30, 30, 45, 15)));

        assertThat(requireNonNull(shift.logits())).isCloseTo(Math.log(3), within(1e-12));
        assertThat(requireNonNull(shift.z())).isCloseTo(7 / Math.sqrt(12_150_000 / 1_713_600.0), within(1e-12));
        assertThat(shift.isEasier()).as("z 2.6 is not beyond 3").isFalse();
    }

    @Test
    void isFiniteWhenNobodyIsWrongAnyMore() {
        Shift shift = Shift.of(List.of(new Shift.Group(20, 20, 40, 0)));

        assertThat(requireNonNull(shift.logits())).isBetween(1.0, 5.0);
        assertThat(shift.isEasier()).isTrue();
        assertThat(Shift.of(List.of(new Shift.Group(40, 0, 20, 20))).isHarder()).isTrue();
    }

    @Test
    void saysNothingWhereNothingIsComparable() {
        for (List<Shift.Group> groups : List.of(
                List.<Shift.Group>of(),
                List.of(new Shift.Group(30, 30, 0, 0), new Shift.Group(0, 0, 30, 1)),
                List.of(new Shift.Group(10, 0, 10, 0)),
                List.of(new Shift.Group(0, 0, 0, 0)))) {
            Shift shift = Shift.of(groups);
            assertThat(shift.logits()).isNull();
            assertThat(shift.z()).isNull();
            assertThat(shift.isEasier() || shift.isHarder()).isFalse();
        }
    }

    /** 4,000 questions that did not change, answered by stronger people now: 3 in 1,000 are beyond 3 by chance, one way or the other. */
    @Test
    void keepsItsErrorRateWhenStrongerPeopleCome() {
        int named = 0;
        for (int question = 0; question < 4_000; question++) {
            Shift shift = simulated(question, 0);
            named += shift.isEasier() || shift.isHarder() ? 1 : 0;
        }
        assertThat(named).as("of 4,000; 10.8 expected").isLessThanOrEqualTo(22);
    }

    /** So many answers carry a shift of this size in two of three questions; the size itself is not far off. */
    @Test
    void findsAQuestionThatBecameEasierByALogitAndAHalf() {
        int found = 0;
        double sum = 0;
        for (int question = 0; question < 200; question++) {
            Shift shift = simulated(question, 1.5);
            found += shift.isEasier() ? 1 : 0;
            sum += requireNonNull(shift.logits());
        }
        assertThat(found).as("of 200 found").isGreaterThan(120);
        assertThat(sum / 200).as("mean shift").isCloseTo(1.5, within(0.2));
    }

    /**
     * One question of 40. 150 answers before by N(0, 1), 80 now by N(0.7, 1), grouped by the score on all 40 in twentieths: what
     * the product does. With the question itself in the score, people of one score are alike whatever their abilities (Holland
     * and Thayer 1988).
     */
    private static Shift simulated(long seed, double easier) {
        Seeded random = Seeded.stream(20261128, seed);
        double[] b = new double[40];
        for (int item = 0; item < b.length; item++) {
            b[item] = random.nextGaussian();
        }
        int[][] counts = new int[21][4];
        for (int person = 0; person < 230; person++) {
            boolean now = person >= 150;
            double theta = random.nextGaussian() + (now ? 0.7 : 0);
            boolean first = false;
            int raw = 0;
            for (int item = 0; item < b.length; item++) {
                double shown = b[item] - (now && item == 0 ? easier : 0);
                boolean right =
                        random.nextDouble() < ItemResponseFunction.rasch(shown).probability(theta);
                first |= right && item == 0;
                raw += right ? 1 : 0;
            }
            counts[20 * raw / b.length][(now ? 2 : 0) + (first ? 0 : 1)]++;
        }
        List<Shift.Group> groups = new ArrayList<>();
        for (int[] cells : counts) {
            groups.add(new Shift.Group(cells[0], cells[1], cells[2], cells[3]));
        }
        return Shift.of(groups);
    }
}
