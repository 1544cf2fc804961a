package org.aliquot.forms;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.IntStream;
import org.aliquot.oracle.Seeds;
import org.junit.jupiter.api.Test;

class FormDrawTest {

    private static final FormPlan FIVE = new FormPlan(5, List.of(new AreaCount("A", 2, 3), new AreaCount("B", 2, 3)));

    private static Candidate candidate(String id, String area, String... enemies) {
        return new Candidate(id, area, Set.of(enemies));
    }

    private static List<Candidate> area(String area, int items) {
        return IntStream.range(0, items)
                .mapToObj(i -> candidate(area + i, area))
                .toList();
    }

    @SafeVarargs
    private static List<Candidate> bank(List<Candidate>... areas) {
        return Arrays.stream(areas).flatMap(List::stream).toList();
    }

    private static List<String> drawn(FormPlan plan, List<Candidate> pool, long seed) {
        assertThat(FormDraw.draw(plan, pool, seed)).isInstanceOf(Draw.Drawn.class);
        return ((Draw.Drawn) FormDraw.draw(plan, pool, seed)).ids();
    }

    @Test
    void alwaysDrawsAValidForm() {
        Seeds.each(300, random -> {
            var bank = RandomBank.of(random);
            if (FormDraw.draw(bank.plan(), bank.pool(), random.nextLong()) instanceof Draw.Drawn(var ids)) {
                bank.assertValid(ids);
            }
        });
    }

    @Test
    void findsAFormWhereverASmallBankHoldsOne() {
        Seeds.each(150, random -> {
            var bank = RandomBank.of(random);
            if (FormDraw.draw(bank.plan(), bank.pool(), random.nextLong()) instanceof Draw.Short) {
                assertThat(bank.canBeFilled()).isFalse();
            }
        });
    }

    @Test
    void drawsTheSameFormFromTheSameSeedInWhateverOrderTheBankComes() {
        Seeds.each(100, random -> {
            var bank = RandomBank.of(random);
            long seed = random.nextLong();
            var mixed = new ArrayList<>(bank.pool());
            Collections.shuffle(mixed, new Random(random.nextLong()));
            assertThat(FormDraw.draw(bank.plan(), mixed, seed))
                    .isEqualTo(FormDraw.draw(bank.plan(), bank.pool(), seed));
        });
    }

    @Test
    void drawsOtherFormsFromOtherSeeds() {
        var pool = bank(area("A", 30), area("B", 30));
        var forms = new HashSet<List<String>>();
        for (int seed = 0; seed < 100; seed++) {
            forms.add(drawn(FIVE, pool, seed));
        }
        assertThat(forms).hasSize(100);
    }

    /** A change here changes the forms behind stored seeds. */
    @Test
    void neverChangesAForm() {
        assertThat(drawn(FIVE, bank(area("A", 9), area("B", 9)), 42)).containsExactly("B2", "B6", "A5", "A0", "A7");
    }

    @Test
    void usesEachItemEquallyOften() {
        int[] uses = new int[20];
        for (int seed = 0; seed < 8000; seed++) {
            drawn(FIVE, bank(area("A", 10), area("B", 10)), seed)
                    .forEach(id -> uses[(id.charAt(0) - 'A') * 10 + id.charAt(1) - '0']++);
        }
        for (int count : uses) {
            assertThat(count).isBetween(1850, 2150);
        }
    }

    @Test
    void mixesTheAreas() {
        int changes = 0;
        var plan = new FormPlan(20, List.of(new AreaCount("A", 10, 10), new AreaCount("B", 10, 10)));
        for (int seed = 0; seed < 200; seed++) {
            var ids = drawn(plan, bank(area("A", 12), area("B", 12)), seed);
            for (int i = 1; i < ids.size(); i++) {
                changes += ids.get(i).charAt(0) == ids.get(i - 1).charAt(0) ? 0 : 1;
            }
        }
        assertThat(changes / 200.0).isBetween(9.0, 11.0);
    }

    @Test
    void keepsEnemiesApartWhicheverSideNamesThem() {
        var plan = new FormPlan(2, List.of(new AreaCount("A", 2, 2)));
        var pool = List.of(candidate("1", "A", "2"), candidate("2", "A"), candidate("3", "A", "1"));
        for (int seed = 0; seed < 50; seed++) {
            assertThat(drawn(plan, pool, seed)).containsExactlyInAnyOrder("2", "3");
        }
    }

    /** 30 items each exclude three others: a form of 90 must avoid all 30, which chance alone never does. */
    @Test
    void avoidsItemsWithManyEnemiesWhereTheBankBarelySuffices() {
        var pool = new ArrayList<Candidate>();
        for (int i = 0; i < 30; i++) {
            pool.add(candidate("hub" + i, "A", "a" + i, "b" + i, "c" + i));
            pool.addAll(List.of(candidate("a" + i, "A"), candidate("b" + i, "A"), candidate("c" + i, "A")));
        }
        var all = new FormPlan(90, List.of(new AreaCount("A", 0, 90)));
        assertThat(drawn(all, pool, 1)).hasSize(90).noneMatch(id -> id.startsWith("hub"));
        var tooMany = new FormPlan(91, List.of(new AreaCount("A", 0, 91)));
        assertThat(FormDraw.draw(tooMany, pool, 1)).isEqualTo(new Draw.Short(null, 91, 90));
    }

    @Test
    void takesNoOffenseAtEnemiesOutsideTheBankNorAtItself() {
        var plan = new FormPlan(1, List.of(new AreaCount("A", 1, 1)));
        assertThat(drawn(plan, List.of(candidate("1", "A", "1", "elsewhere")), 0))
                .containsExactly("1");
    }

    @Test
    void saysWhichAreaLacksHowMany() {
        assertThat(FormDraw.draw(FIVE, bank(area("A", 9), area("B", 1)), 1)).isEqualTo(new Draw.Short("B", 2, 1));
        assertThat(FormDraw.draw(FIVE, area("B", 9), 1)).isEqualTo(new Draw.Short("A", 2, 0));
    }

    @Test
    void saysThatAllAreasTogetherFallShort() {
        assertThat(FormDraw.draw(FIVE, bank(area("A", 2), area("B", 2)), 1)).isEqualTo(new Draw.Short(null, 5, 4));
    }

    @Test
    void countsEnemiesAsOne() {
        var pool = bank(area("A", 3), List.of(candidate("x", "B", "y"), candidate("y", "B")));
        assertThat(FormDraw.draw(FIVE, pool, 1)).isEqualTo(new Draw.Short("B", 2, 1));
    }

    @Test
    void ignoresAreasOutsideThePlan() {
        var plan = new FormPlan(2, List.of(new AreaCount("A", 0, 2)));
        assertThat(drawn(plan, bank(area("A", 2), area("B", 50)), 3)).containsExactlyInAnyOrder("A0", "A1");
    }

    @Test
    void drawsAnEmptyForm() {
        assertThat(drawn(new FormPlan(0, List.of()), List.of(), 3)).isEmpty();
    }

    @Test
    void refusesABankWithAnItemTwice() {
        var twice = List.of(candidate("1", "A"), candidate("1", "B"));
        assertThatIllegalArgumentException().isThrownBy(() -> FormDraw.draw(FIVE, twice, 1));
    }

    @Test
    void refusesPlansWithoutASolution() {
        var area = List.of(new AreaCount("A", 2, 3));
        assertThatIllegalArgumentException().isThrownBy(() -> new FormPlan(1, area));
        assertThatIllegalArgumentException().isThrownBy(() -> new FormPlan(4, area));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new FormPlan(2, List.of(new AreaCount("A", 1, 1), new AreaCount("A", 1, 1))));
    }
}
