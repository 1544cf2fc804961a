package org.aliquot.adaptive;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.stream.Collectors;
import org.aliquot.ability.ItemResponseFunction;
import org.aliquot.ability.Population;
import org.aliquot.forms.AreaCount;
import org.aliquot.oracle.Oracle;
import org.aliquot.oracle.Seeds;
import org.aliquot.oracle.Tolerances;
import org.junit.jupiter.api.Test;

class SittingTest {

    private static final Population STANDARD = new Population(0, 1);

    @Test
    void takesTheItemsOfEveryReferenceTrace() {
        var traces = Oracle.rows("traces.csv").stream()
                .collect(Collectors.groupingBy(row -> row.cell("trace"), LinkedHashMap::new, Collectors.toList()));
        assertThat(traces).hasSize(90);
        for (String bank : List.of("bank_rasch", "bank_2pl")) {
            var items = Banks.oracle(bank);
            traces.forEach((name, steps) -> {
                if (name.startsWith(bank) && name.endsWith("ccat")) {
                    replayBalanced(items, name, steps);
                } else if (name.startsWith(bank)) {
                    replay(items, name, steps);
                }
            });
        }
    }

    private static void replay(List<BankItem> bank, String name, List<Oracle> steps) {
        var plan = name.endsWith("ranges") ? Banks.sevenAreas(steps.size()) : new AdaptivePlan(steps.size(), List.of());
        var exam = new AdaptiveExam(bank, plan);
        var sitting = new Sitting(exam, ItemChoice.MOST_INFORMATIVE, interim(name), Set.of(), 0);
        for (Oracle step : steps) {
            int item = sitting.next();
            assertThat(exam.item(item).id()).as("%s", step).isEqualTo(step.cell("item"));
            sitting.answer(item, step.cell("response").equals("1"));
            assertThat(sitting.interim().theta()).as("%s", step).isCloseTo(step.number("theta"), Tolerances.ABILITY);
            assertThat(sitting.interim().se()).as("%s", step).isCloseTo(step.number("se"), Tolerances.ABILITY);
        }
        assertThat(sitting.isOver()).isTrue();
        assertThat(sitting.violations()).isZero();
        assertThatIllegalStateException().isThrownBy(sitting::next);
    }

    /**
     * These traces take each item from the area that is furthest behind its share (Kingsbury and Zara 1989), which the product
     * does not do: here every item has a plan of its own that leaves only that area open.
     */
    private static void replayBalanced(List<BankItem> bank, String name, List<Oracle> steps) {
        var areas = new ArrayList<String>();
        var items = new ArrayList<Integer>();
        for (Oracle step : steps) {
            areas.add(Banks.furthestBehind(areas));
            var exam = new AdaptiveExam(bank, Banks.exactly(areas));
            var sitting = new Sitting(exam, ItemChoice.MOST_INFORMATIVE, interim(name), Set.of(), 0);
            for (int t = 0; t < items.size(); t++) {
                sitting.answer(items.get(t), steps.get(t).cell("response").equals("1"));
            }
            int item = sitting.next();
            assertThat(exam.item(item).id()).as("%s", step).isEqualTo(step.cell("item"));
            sitting.answer(item, step.cell("response").equals("1"));
            items.add(item);
            assertThat(sitting.interim().theta()).as("%s", step).isCloseTo(step.number("theta"), Tolerances.ABILITY);
            assertThat(sitting.interim().se()).as("%s", step).isCloseTo(step.number("se"), Tolerances.ABILITY);
        }
    }

    private static InterimEstimator interim(String trace) {
        return trace.contains("MLE")
                ? InterimEstimator.mle(STANDARD)
                : trace.contains("WLE") ? InterimEstimator.wle(STANDARD) : InterimEstimator.eap(STANDARD);
    }

    @Test
    void keepsThePlanWhateverTheBank() {
        Seeds.each(300, random -> {
            int areas = random.nextInt(1, 5);
            var bank = Banks.random(random, random.nextInt(5, 60), areas);
            var counts = new ArrayList<AreaCount>();
            for (int i = 0; i < areas; i++) {
                int min = random.nextInt(0, 4);
                counts.add(new AreaCount("A" + i, min, min + random.nextInt(0, 6)));
            }
            int least = counts.stream().mapToInt(AreaCount::min).sum();
            int most = counts.stream().mapToInt(AreaCount::max).sum();
            if (most == 0) {
                return;
            }
            var exam = new AdaptiveExam(bank, new AdaptivePlan(random.nextInt(Math.max(1, least), most + 1), counts));
            if (exam.shortage(Set.of()).isEmpty()) {
                var sitting = new Sitting(
                        exam, ItemChoice.RANDOMESQUE, InterimEstimator.eap(STANDARD), Set.of(), random.nextLong());
                while (!sitting.isOver()) {
                    sitting.answer(sitting.next(), random.nextBoolean());
                }
                assertThat(sitting.items()).doesNotHaveDuplicates();
                assertThat(sitting.violations()).isZero();
            }
        });
    }

    @Test
    void goesOnFromStoredAnswersAsWithoutAStop() {
        var exam = new AdaptiveExam(Banks.oracle("bank_rasch"), Banks.sevenAreas(60));
        var whole = new Sitting(exam, ItemChoice.RANDOMESQUE, InterimEstimator.eap(STANDARD), Set.of(), 42);
        var random = new SplittableRandom(1);
        var right = new ArrayList<Boolean>();
        while (!whole.isOver()) {
            assertThat(whole.next()).isEqualTo(whole.next());
            right.add(random.nextBoolean());
            whole.answer(whole.next(), right.getLast());
        }
        var resumed = new Sitting(exam, ItemChoice.RANDOMESQUE, InterimEstimator.eap(STANDARD), Set.of(), 42);
        for (int t = 0; t < 30; t++) {
            resumed.answer(whole.items().get(t), right.get(t));
        }
        assertThat(resumed.next()).isEqualTo(whole.items().get(30));
        assertThat(resumed.interim().theta()).isFinite();
        assertThat(whole.estimate()).isPresent();
    }

    @Test
    void givesNoBarredItem() {
        var bank = Banks.oracle("bank_rasch");
        var exam = new AdaptiveExam(bank, new AdaptivePlan(20, List.of()));
        var barred = bank.stream().limit(200).map(BankItem::id).collect(Collectors.toSet());
        var sitting = new Sitting(exam, ItemChoice.RANDOMESQUE, InterimEstimator.eap(STANDARD), barred, 3);
        while (!sitting.isOver()) {
            int item = sitting.next();
            assertThat(barred).doesNotContain(exam.item(item).id());
            sitting.answer(item, true);
        }
        var all = bank.stream().map(BankItem::id).collect(Collectors.toSet());
        assertThat(exam.shortage(all)).contains(new Shortage(null, 20, 0));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Sitting(exam, ItemChoice.RANDOMESQUE, InterimEstimator.eap(STANDARD), all, 3));
    }

    @Test
    void saysWhichAreaIsShort() {
        var bank = List.of(
                new BankItem("x", ItemResponseFunction.rasch(0), "A"),
                new BankItem("y", ItemResponseFunction.rasch(0), "B"),
                new BankItem("z", ItemResponseFunction.rasch(0), null));
        var needy = new AdaptivePlan(3, List.of(new AreaCount("A", 0, 3), new AreaCount("B", 2, 3)));
        assertThat(new AdaptiveExam(bank, needy).shortage(Set.of())).contains(new Shortage("B", 2, 1));
        var wide = new AdaptivePlan(3, List.of(new AreaCount("A", 0, 3), new AreaCount("B", 0, 3)));
        assertThat(new AdaptiveExam(bank, wide).shortage(Set.of())).contains(new Shortage(null, 3, 2));
        assertThat(new AdaptiveExam(bank, new AdaptivePlan(3, List.of())).shortage(Set.of()))
                .isEmpty();
    }

    @Test
    void takesTheFirstOfEquals() {
        var bank = List.of(
                new BankItem("far", ItemResponseFunction.rasch(1), null),
                new BankItem("first", ItemResponseFunction.rasch(0), null),
                new BankItem("second", ItemResponseFunction.rasch(0), null));
        var sitting = new Sitting(
                new AdaptiveExam(bank, new AdaptivePlan(2, List.of())),
                ItemChoice.MOST_INFORMATIVE,
                InterimEstimator.eap(STANDARD),
                Set.of(),
                1);
        assertThat(sitting.next()).isEqualTo(1);
    }
}
