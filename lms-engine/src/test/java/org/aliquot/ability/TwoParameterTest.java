package org.aliquot.ability;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SplittableRandom;
import org.aliquot.oracle.Oracle;
import org.aliquot.oracle.Seeds;
import org.aliquot.oracle.Tolerances;
import org.junit.jupiter.api.Test;

/** Ability with items of different slopes. */
class TwoParameterTest {

    @Test
    void meetsTheReferenceInBothBanks() {
        var banks = Map.of("bank_rasch", bank("bank_rasch.csv"), "bank_small_2pl", bank("bank_small_2pl.csv"));
        for (Oracle row : Oracle.rows("ability_estimates.csv")) {
            var items = answers(row, requireNonNull(banks.get(row.cell("bank"))));
            compare(row, "mle", "mle_se", MaximumLikelihood.estimate(items));
            compare(row, "wle", "wle_se", WeightedLikelihood.estimate(items));
            compare(row, "eap_n01", "eap_n01_sd", eap(items, new Population(0, 1)));
            compare(row, "eap_n03_12", "eap_n03_12_sd", eap(items, new Population(0.3, 1.2)));
            assertThat(items.status()).isEqualTo(status(row.cell("mle_status")));
        }
    }

    private static Optional<Ability> eap(AnsweredItems items, Population population) {
        return Optional.of(ExpectedAPosteriori.estimate(items, population));
    }

    private static AnsweredItems.Status status(String mle) {
        return switch (mle) {
            case "plus_inf" -> AnsweredItems.Status.ALL_RIGHT;
            case "minus_inf" -> AnsweredItems.Status.ALL_WRONG;
            case "none" -> AnsweredItems.Status.NONE;
            default -> AnsweredItems.Status.OK;
        };
    }

    private static void compare(Oracle row, String value, String error, Optional<Ability> estimate) {
        if (row.cell(value).isEmpty()) {
            assertThat(estimate).as("%s", row).isEmpty();
            return;
        }
        assertThat(estimate).hasValueSatisfying(ability -> {
            assertThat(ability.theta()).as("%s of %s", value, row).isCloseTo(row.number(value), Tolerances.ABILITY);
            assertThat(ability.se()).as("%s of %s", error, row).isCloseTo(row.number(error), Tolerances.ABILITY);
        });
    }

    private static Map<String, ItemResponseFunction> bank(String file) {
        var bank = new HashMap<String, ItemResponseFunction>();
        for (Oracle row : Oracle.rows(file)) {
            double a = row.cells().containsKey("a") ? row.number("a") : 1;
            bank.put(row.cell("item"), new ItemResponseFunction(a, row.number("b")));
        }
        return bank;
    }

    private static AnsweredItems answers(Oracle row, Map<String, ItemResponseFunction> bank) {
        var ids = row.words("items");
        var responses = row.words("responses");
        var answers = new ArrayList<AnsweredItems.Answer>();
        for (int i = 0; i < ids.size(); i++) {
            var curve = requireNonNull(bank.get(ids.get(i)));
            answers.add(new AnsweredItems.Answer(curve, responses.get(i).equals("1")));
        }
        return AnsweredItems.of(answers);
    }

    @Test
    void isFiniteForAnyPattern() {
        Seeds.each(2000, random -> {
            var items = AnsweredItems.of(pattern(random));
            var warm = WeightedLikelihood.estimate(items).orElseThrow();
            assertThat(warm.theta()).isFinite();
            assertThat(Math.abs(new TestResponse(items).weightedScore(warm.theta())))
                    .isLessThan(1e-6);
            assertThat(ExpectedAPosteriori.estimate(items, new Population(0, 1)).theta())
                    .isBetween(-8.0, 8.0);
            MaximumLikelihood.estimate(items)
                    .ifPresent(ability -> assertThat(ability.theta()).isFinite());
        });
    }

    @Test
    void neverFallsWithOneMoreRightAnswer() {
        Seeds.each(2000, random -> {
            var pattern = new ArrayList<>(pattern(random));
            int place = random.nextInt(pattern.size());
            var curve = pattern.get(place).curve();
            pattern.set(place, new AnsweredItems.Answer(curve, false));
            var wrong = AnsweredItems.of(pattern);
            pattern.set(place, new AnsweredItems.Answer(curve, true));
            var right = AnsweredItems.of(pattern);
            assertThat(theta(right)).isGreaterThanOrEqualTo(theta(wrong) - 1e-9);
            var population = new Population(0, 1);
            assertThat(ExpectedAPosteriori.estimate(right, population).theta())
                    .isGreaterThanOrEqualTo(
                            ExpectedAPosteriori.estimate(wrong, population).theta() - 1e-9);
        });
    }

    private static double theta(AnsweredItems items) {
        return WeightedLikelihood.estimate(items).orElseThrow().theta();
    }

    private static List<AnsweredItems.Answer> pattern(SplittableRandom random) {
        var pattern = new ArrayList<AnsweredItems.Answer>();
        for (int i = random.nextInt(1, 40); i > 0; i--) {
            var curve = new ItemResponseFunction(random.nextDouble(0.2, 3), random.nextDouble(-4, 4));
            pattern.add(new AnsweredItems.Answer(curve, random.nextBoolean()));
        }
        return pattern;
    }

    @Test
    void turnsItemsOfFallingCurveRound() {
        var falling = AnsweredItems.of(List.of(new AnsweredItems.Answer(new ItemResponseFunction(-1.3, 0.4), false)));
        var rising = AnsweredItems.of(List.of(new AnsweredItems.Answer(new ItemResponseFunction(1.3, 0.4), true)));
        assertThat(theta(falling)).isCloseTo(theta(rising), Tolerances.ROUNDING);
        assertThat(falling.status()).isEqualTo(AnsweredItems.Status.ALL_WRONG);
    }

    @Test
    void learnsNothingFromAFlatItem() {
        var flat = AnsweredItems.of(List.of(new AnsweredItems.Answer(new ItemResponseFunction(0, 1), true)));
        assertThat(WeightedLikelihood.estimate(flat)).isEmpty();
        assertThat(MaximumLikelihood.estimate(flat)).isEmpty();
        assertThat(flat.status()).isEqualTo(AnsweredItems.Status.ALL_RIGHT);
    }

    @Test
    void endsEvenWhenAnItemIsAlmostFlat() {
        var items = AnsweredItems.of(List.of(
                new AnsweredItems.Answer(new ItemResponseFunction(1e-9, 3), true),
                new AnsweredItems.Answer(new ItemResponseFunction(20, 0), true)));
        assertThat(theta(items)).isFinite();
    }
}
