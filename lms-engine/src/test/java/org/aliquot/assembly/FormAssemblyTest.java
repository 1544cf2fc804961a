package org.aliquot.assembly;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.aliquot.assembly.Assembled.Demand;
import org.aliquot.assembly.Assembled.Obstacle;
import org.aliquot.forms.AreaCount;
import org.aliquot.forms.FormPlan;
import org.aliquot.forms.Seeded;
import org.junit.jupiter.api.Test;

class FormAssemblyTest {

    private static final List<String> LEVELS = List.of("recall", "application", "analysis");

    @Test
    void fourFormsOfAHundredFromAThousandKeepEveryDemand() {
        List<FormItem> bank = bank(1000, 7, 1);
        AssemblyPlan plan = new AssemblyPlan(
                new FormPlan(100, areas(7, 10, 20)),
                List.of(new AreaCount("recall", 30, 40), new AreaCount("application", 30, 40)),
                4,
                10,
                0.2,
                0.05);
        long began = System.nanoTime();
        var forms = ((Assembled.Forms) FormAssembly.assemble(plan, bank, 3)).forms();
        double seconds = (System.nanoTime() - began) / 1e9;

        assertThat(forms).hasSize(4);
        holds(plan, bank, forms);
        assertThat(seconds).isLessThan(60);
    }

    @Test
    void aSearchThatWasEndedDoesNotSayThatThereAreNoForms() {
        AssemblyPlan plan = new AssemblyPlan(new FormPlan(100, areas(7, 10, 20)), List.of(), 4, 10, 0.2, 0.05);

        assertThat(FormAssembly.assemble(plan, bank(1000, 7, 1), 3, 1))
                .isEqualTo(
                        new Assembled.Impossible(List.of(new Assembled.Obstacle(Assembled.Demand.TIME, null, 0, 0))));
    }

    @Test
    void aSmallBankSharesNoMoreThanAllowed() {
        List<FormItem> bank = bank(70, 2, 2);
        AssemblyPlan plan = new AssemblyPlan(new FormPlan(50, areas(2, 10, 40)), List.of(), 3, 30, 0, 0.5);
        var assembled = FormAssembly.assemble(plan, bank, 1);
        assertThat(assembled).isInstanceOf(Assembled.Forms.class);
        holds(plan, bank, ((Assembled.Forms) assembled).forms());
    }

    @Test
    void theFirstFormLeavesTheRareOnesForTheLast() {
        // twelve analysis questions among sixty: three forms need four each, though recall would be cheaper for the
        // last
        List<FormItem> bank = new ArrayList<>();
        for (int i = 0; i < 60; i++) {
            bank.add(new FormItem("i" + (100 + i), "A0", i % 5 == 0 ? "analysis" : "recall", i % 7 - 3, Set.of()));
        }
        AssemblyPlan plan = new AssemblyPlan(
                new FormPlan(20, areas(1, 0, 20)), List.of(new AreaCount("analysis", 4, 20)), 3, 0, 0, 0.2);
        holds(plan, bank, ((Assembled.Forms) FormAssembly.assemble(plan, bank, 5)).forms());
    }

    @Test
    void whatIsKeptStaysInItsFormAndOneIsSwappedForAnotherThatMeetsAllDemands() {
        List<FormItem> bank = bank(120, 2, 2);
        AssemblyPlan plan = new AssemblyPlan(new FormPlan(20, areas(2, 5, 15)), List.of(), 2, 0, 0, 0.3);
        var first = ((Assembled.Forms) FormAssembly.assemble(plan, bank, 1)).forms();
        String out = first.get(1).get(7);
        List<Set<String>> kept = first.stream()
                .map(form -> form.stream().filter(id -> !id.equals(out)).collect(Collectors.toSet()))
                .toList();
        AssemblyPlan again = new AssemblyPlan(new FormPlan(20, areas(2, 5, 15)), List.of(), 2, 0, 0, 0.3, kept);

        var swapped = ((Assembled.Forms) FormAssembly.assemble(
                        again,
                        bank.stream().filter(item -> !item.id().equals(out)).toList(),
                        2))
                .forms();

        assertThat(swapped.get(0)).containsExactlyInAnyOrderElementsOf(first.get(0));
        assertThat(swapped.get(1)).containsAll(kept.get(1)).doesNotContain(out).hasSize(20);
        holds(plan, bank, swapped);
    }

    @Test
    void enemiesNeverMeet() {
        List<FormItem> bank = new ArrayList<>();
        for (int i = 0; i < 20; i++) {
            Set<String> enemies = i % 2 == 0 ? Set.of("i" + (101 + i), "nowhere", "i" + (100 + i)) : Set.of();
            bank.add(new FormItem("i" + (100 + i), "A0", "recall", 0, enemies));
        }
        AssemblyPlan plan = new AssemblyPlan(new FormPlan(10, areas(1, 0, 10)), List.of(), 2, 0, 0, 0.1);
        holds(plan, bank, ((Assembled.Forms) FormAssembly.assemble(plan, bank, 5)).forms());

        AssemblyPlan eleven = new AssemblyPlan(new FormPlan(11, areas(1, 0, 11)), List.of(), 1, 0, 0, 0.1);
        assertThat(obstacles(eleven, bank)).containsExactly(new Obstacle(Demand.ENEMIES, null, 0, 0));
    }

    @Test
    void saysWhichAreaOrLevelIsShort() {
        List<FormItem> bank = bank(30, 3, 4);
        AssemblyPlan areas = new AssemblyPlan(new FormPlan(20, areas(3, 0, 20)), List.of(), 1, 0, 0, 9);
        AssemblyPlan short_ = new AssemblyPlan(
                new FormPlan(20, List.of(new AreaCount("A0", 15, 20), new AreaCount("A1", 0, 5))),
                List.of(new AreaCount("creation", 1, 20)),
                1,
                0,
                0,
                9);
        assertThat(FormAssembly.assemble(areas, bank, 1)).isInstanceOf(Assembled.Forms.class);
        assertThat(obstacles(short_, bank))
                .containsExactly(new Obstacle(Demand.AREA, "A0", 15, 10), new Obstacle(Demand.LEVEL, "creation", 1, 0));
        AssemblyPlan all = new AssemblyPlan(new FormPlan(31, areas(3, 0, 31)), List.of(), 1, 0, 0, 9);
        assertThat(obstacles(all, bank)).containsExactly(new Obstacle(Demand.AREA, null, 31, 30));
    }

    @Test
    void saysWhatWouldHaveToGive() {
        List<FormItem> bank = bank(60, 3, 6);
        AssemblyPlan hard = new AssemblyPlan(new FormPlan(30, areas(3, 5, 15)), List.of(), 1, 0, 4, 0.1);
        assertThat(obstacles(hard, bank)).containsExactly(new Obstacle(Demand.DIFFICULTY, null, 0, 0));
        AssemblyPlan many = new AssemblyPlan(new FormPlan(30, areas(3, 5, 15)), List.of(), 3, 5, 0, 2);
        assertThat(obstacles(many, bank)).containsExactly(new Obstacle(Demand.OVERLAP, null, 0, 0));
    }

    @Test
    void refusesWhatMakesNoSense() {
        FormPlan form = new FormPlan(5, areas(1, 0, 5));
        assertThatIllegalArgumentException().isThrownBy(() -> new AssemblyPlan(form, List.of(), 0, 0, 0, 1));
        assertThatIllegalArgumentException().isThrownBy(() -> new AssemblyPlan(form, List.of(), 11, 0, 0, 1));
        assertThatIllegalArgumentException().isThrownBy(() -> new AssemblyPlan(form, List.of(), 1, -1, 0, 1));
        assertThatIllegalArgumentException().isThrownBy(() -> new AssemblyPlan(form, List.of(), 1, 0, 0, 0));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new AssemblyPlan(new FormPlan(0, List.of()), List.of(), 1, 0, 0, 1));
        FormItem item = new FormItem("i", "A0", "recall", 0, Set.of());
        AssemblyPlan plan = new AssemblyPlan(form, List.of(), 1, 0, 0, 1);
        assertThatIllegalArgumentException().isThrownBy(() -> FormAssembly.assemble(plan, List.of(item, item), 1));
        assertThatIllegalArgumentException().isThrownBy(() -> new FormItem("i", "A0", "recall", Double.NaN, Set.of()));
    }

    private static List<Obstacle> obstacles(AssemblyPlan plan, List<FormItem> bank) {
        return ((Assembled.Impossible) FormAssembly.assemble(plan, bank, 1)).obstacles();
    }

    private static void holds(AssemblyPlan plan, List<FormItem> bank, List<List<String>> forms) {
        Map<String, FormItem> byId = bank.stream().collect(Collectors.toMap(FormItem::id, item -> item));
        for (List<String> form : forms) {
            List<FormItem> items = form.stream().map(byId::get).toList();
            assertThat(new HashSet<>(form)).hasSize(plan.form().items());
            assertThat(items.stream().mapToDouble(FormItem::b).average().orElseThrow())
                    .isCloseTo(plan.meanDifficulty(), within(plan.tolerance() + 1e-6));
            Map<String, Integer> counts = new HashMap<>();
            for (FormItem item : items) {
                counts.merge(item.area(), 1, Integer::sum);
                counts.merge(item.level(), 1, Integer::sum);
                assertThat(item.enemies().stream().filter(enemy -> !enemy.equals(item.id())))
                        .doesNotContainAnyElementsOf(form);
            }
            for (AreaCount count : plan.form().areas()) {
                assertThat(counts.getOrDefault(count.code(), 0)).isBetween(count.min(), count.max());
            }
            for (AreaCount count : plan.levels()) {
                assertThat(counts.getOrDefault(count.code(), 0)).isBetween(count.min(), count.max());
            }
            for (List<String> other : forms) {
                if (other != form) {
                    assertThat(form.stream().filter(other::contains).count()).isLessThanOrEqualTo(plan.overlap());
                }
            }
        }
    }

    private static List<AreaCount> areas(int number, int min, int max) {
        List<AreaCount> areas = new ArrayList<>();
        for (int area = 0; area < number; area++) {
            areas.add(new AreaCount("A" + area, min, max));
        }
        return areas;
    }

    /** Areas and levels in turn, difficulties N(0, 1.1). */
    private static List<FormItem> bank(int size, int areas, long seed) {
        var random = Seeded.stream(seed, 99);
        List<FormItem> bank = new ArrayList<>();
        for (int i = 0; i < size; i++) {
            bank.add(new FormItem(
                    "i" + (1000 + i),
                    "A" + i % areas,
                    LEVELS.get(i / areas % 3),
                    1.1 * random.nextGaussian(),
                    Set.of()));
        }
        return bank;
    }
}
