package org.aliquot.forms;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.stream.IntStream;

/** A small random bank with enemies within and across areas, and a plan it may or may not be able to fill. */
record RandomBank(FormPlan plan, List<Candidate> pool) {

    static RandomBank of(SplittableRandom random) {
        return new RandomBank(plan(random), pool(random, random.nextInt(4, 15)));
    }

    private static FormPlan plan(SplittableRandom random) {
        var areas = IntStream.range(0, random.nextInt(1, 4))
                .mapToObj(i -> count("A" + i, random))
                .toList();
        int least = areas.stream().mapToInt(AreaCount::min).sum();
        int most = areas.stream().mapToInt(AreaCount::max).sum();
        return new FormPlan(random.nextInt(least, most + 1), areas);
    }

    private static AreaCount count(String code, SplittableRandom random) {
        int min = random.nextInt(0, 3);
        return new AreaCount(code, min, min + random.nextInt(0, 3));
    }

    private static List<Candidate> pool(SplittableRandom random, int items) {
        var pool = new ArrayList<Candidate>();
        for (int i = 0; i < items; i++) {
            Set<String> enemies = random.nextInt(2) == 0 ? Set.of() : Set.of("i" + random.nextInt(items));
            pool.add(new Candidate("i" + i, "A" + random.nextInt(3), enemies));
        }
        return pool;
    }

    void assertValid(List<String> ids) {
        assertThat(ids).hasSize(plan.items()).doesNotHaveDuplicates();
        assertThat(keepsAreas(ids)).as("areas of %s", ids).isTrue();
        assertThat(keepsPeace(ids)).as("enemies in %s", ids).isTrue();
    }

    /** Whether any form exists, by trying all subsets. */
    boolean canBeFilled() {
        for (int bits = 0; bits < 1 << pool.size(); bits++) {
            int subset = bits;
            if (Integer.bitCount(subset) == plan.items()) {
                var ids = IntStream.range(0, pool.size())
                        .filter(i -> (subset >> i & 1) == 1)
                        .mapToObj(i -> "i" + i)
                        .toList();
                if (keepsAreas(ids) && keepsPeace(ids)) {
                    return true;
                }
            }
        }
        return false;
    }

    private boolean keepsAreas(List<String> ids) {
        var held = pool.stream()
                .filter(c -> ids.contains(c.id()))
                .map(Candidate::area)
                .toList();
        var planned = plan.areas().stream().map(AreaCount::code).toList();
        return planned.containsAll(held)
                && plan.areas().stream().allMatch(area -> {
                    long count = held.stream().filter(area.code()::equals).count();
                    return area.min() <= count && count <= area.max();
                });
    }

    private boolean keepsPeace(List<String> ids) {
        return pool.stream().filter(c -> ids.contains(c.id())).noneMatch(c -> {
            var others = new HashSet<>(ids);
            others.remove(c.id());
            others.retainAll(c.enemies());
            return !others.isEmpty();
        });
    }
}
