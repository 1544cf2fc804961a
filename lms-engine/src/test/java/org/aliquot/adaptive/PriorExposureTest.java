package org.aliquot.adaptive;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SplittableRandom;
import org.aliquot.ability.ItemResponseFunction;
import org.aliquot.ability.Population;
import org.aliquot.forms.AreaCount;
import org.aliquot.oracle.Seeds;
import org.junit.jupiter.api.Test;

/** Items a person has met come last; items that give each other away never come together. */
class PriorExposureTest {

    private static final Population STANDARD = new Population(0, 1);

    private static Sitting sitting(AdaptiveExam exam, PriorExposure met, long seed) {
        return new Sitting(exam, ItemChoice.RANDOMESQUE, InterimEstimator.eap(STANDARD), met, seed);
    }

    private static List<String> sat(AdaptiveExam exam, PriorExposure met, SplittableRandom random) {
        var sitting = sitting(exam, met, random.nextLong());
        var ids = new ArrayList<String>();
        while (!sitting.isOver()) {
            int item = sitting.next();
            ids.add(exam.item(item).id());
            sitting.answer(item, random.nextBoolean());
        }
        assertThat(sitting.violations()).isZero();
        return ids;
    }

    @Test
    void givesNewItemsFirstThenThoseMetLongestAgo() {
        var bank = new ArrayList<BankItem>();
        var when = new HashMap<String, Integer>();
        for (int i = 0; i < 30; i++) {
            bank.add(new BankItem("i" + i, ItemResponseFunction.rasch(i / 10.0 - 1.5), null));
            if (i % 3 > 0) {
                when.put("i" + i, i % 3);
            }
        }
        var exam = new AdaptiveExam(bank, new AdaptivePlan(25, List.of()));
        Seeds.each(50, random -> {
            var tiers = sat(exam, new PriorExposure(when), random).stream()
                    .map(id -> when.getOrDefault(id, 0))
                    .toList();
            assertThat(tiers).isSorted();
            assertThat(tiers.subList(0, 10)).containsOnly(0);
            assertThat(tiers.subList(10, 20)).containsOnly(1);
        });
    }

    @Test
    void givesAnItemAgainWhereItsAreaHasNoFresherOne() {
        var bank = List.of(
                new BankItem("met", ItemResponseFunction.rasch(0), "A"),
                new BankItem("new1", ItemResponseFunction.rasch(0), "B"),
                new BankItem("new2", ItemResponseFunction.rasch(0), "B"),
                new BankItem("new3", ItemResponseFunction.rasch(0), "B"));
        var plan = new AdaptivePlan(3, List.of(new AreaCount("A", 1, 1), new AreaCount("B", 2, 2)));
        var ids = sat(new AdaptiveExam(bank, plan), new PriorExposure(Map.of("met", 1)), new SplittableRandom(5));
        assertThat(ids).hasSize(3).contains("met").last().isEqualTo("met");
    }

    @Test
    void keepsEnemiesApartAndThePlanWhole() {
        Seeds.each(400, random -> {
            int areas = random.nextInt(1, 4);
            var bank = tangled(random, random.nextInt(6, 40), areas);
            var counts = new ArrayList<AreaCount>();
            for (int i = 0; i < areas; i++) {
                int min = random.nextInt(0, 4);
                counts.add(new AreaCount("A" + i, min, min + random.nextInt(1, 5)));
            }
            int least = counts.stream().mapToInt(AreaCount::min).sum();
            int most = counts.stream().mapToInt(AreaCount::max).sum();
            var exam = new AdaptiveExam(bank, new AdaptivePlan(random.nextInt(Math.max(1, least), most + 1), counts));
            if (exam.shortage(Set.of()).isEmpty()) {
                var ids = new HashSet<>(sat(exam, PriorExposure.NOTHING, random));
                assertThat(ids).hasSize(exam.plan().items());
                bank.stream()
                        .filter(item -> ids.contains(item.id()))
                        .forEach(item -> assertThat(item.enemies()).noneMatch(ids::contains));
            }
        });
    }

    @Test
    void saysWhenEnemiesLeaveTooFew() {
        var bank = List.of(
                new BankItem("x", ItemResponseFunction.rasch(0), null, Set.of("y", "elsewhere")),
                new BankItem("y", ItemResponseFunction.rasch(0), null),
                new BankItem("z", ItemResponseFunction.rasch(0), null));
        assertThat(new AdaptiveExam(bank, new AdaptivePlan(3, List.of())).shortage(Set.of()))
                .contains(new Shortage(null, 3, 2));
        assertThat(new AdaptiveExam(bank, new AdaptivePlan(2, List.of())).shortage(Set.of()))
                .isEmpty();
        assertThat(new AdaptiveExam(bank, new AdaptivePlan(2, List.of())).shortage(Set.of("z")))
                .isPresent();
    }

    private static List<BankItem> tangled(SplittableRandom random, int size, int areas) {
        var bank = new ArrayList<BankItem>();
        for (int i = 0; i < size; i++) {
            var enemies = new HashSet<String>();
            while (random.nextInt(3) == 0) {
                enemies.add("i" + random.nextInt(size));
            }
            enemies.remove("i" + i);
            bank.add(new BankItem(
                    "i" + i, ItemResponseFunction.rasch(random.nextGaussian()), "A" + random.nextInt(areas), enemies));
        }
        return bank;
    }
}
