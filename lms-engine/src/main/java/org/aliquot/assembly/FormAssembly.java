package org.aliquot.assembly;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.aliquot.assembly.Assembled.Demand;
import org.aliquot.assembly.Assembled.Obstacle;
import org.aliquot.forms.Seeded;

/**
 * Assembles parallel forms one after the other, each as a mixed integer programme in which the forms still to come take part as
 * one big shadow form (van der Linden and Adema 1998), so that the first does not take the best away from the last. Questions
 * of equal worth are chosen by seed; fresh ones before shared ones.
 *
 * <p>Each form holds its bounds exactly. The search for a form ends after {@value FormProgramme#ENOUGH_MILLIS} ms with the best
 * found so far: so the same seed may give other forms on a slower machine, but never ones that break a demand. One that has found
 * none goes on for {@value FormProgramme#MOST_MILLIS} ms.
 */
public final class FormAssembly {

    private static final long PURPOSE = 0x666f726dL;

    private final AssemblyPlan plan;
    private final List<FormItem> items;
    private final long seed;
    private final long mostMillis;

    private FormAssembly(AssemblyPlan plan, List<FormItem> items, long seed, long mostMillis) {
        this.plan = plan;
        this.items = items;
        this.seed = seed;
        this.mostMillis = mostMillis;
    }

    /** @param bank with distinct ids; those of areas outside the plan are ignored */
    public static Assembled assemble(AssemblyPlan plan, List<FormItem> bank, long seed) {
        return assemble(plan, bank, seed, FormProgramme.MOST_MILLIS);
    }

    /** @param mostMillis that the search for a form may take */
    static Assembled assemble(AssemblyPlan plan, List<FormItem> bank, long seed, long mostMillis) {
        List<FormItem> items = wanted(plan, bank);
        List<Obstacle> short_ = Shortages.of(plan, items);
        return short_.isEmpty()
                ? new FormAssembly(plan, items, seed, mostMillis).assemble()
                : new Assembled.Impossible(short_);
    }

    private Assembled assemble() {
        List<Set<Integer>> done = new ArrayList<>();
        return switch (search(Set.of(), done)) {
            case FormProgramme.Found _ ->
                new Assembled.Forms(done.stream().map(this::ids).toList());
            case FormProgramme.NotFound(boolean isProven) ->
                new Assembled.Impossible(isProven ? explain() : List.of(new Obstacle(Demand.TIME, null, 0, 0)));
        };
    }

    private List<String> ids(Set<Integer> form) {
        return form.stream().sorted().map(item -> items.get(item).id()).toList();
    }

    private static List<FormItem> wanted(AssemblyPlan plan, List<FormItem> bank) {
        Set<String> areas = new HashSet<>();
        plan.form().areas().forEach(area -> areas.add(area.code()));
        Set<String> ids = new HashSet<>();
        for (FormItem item : bank) {
            if (!ids.add(item.id())) {
                throw new IllegalArgumentException("question %s is in the bank twice".formatted(item.id()));
            }
        }
        return bank.stream()
                .filter(item -> areas.contains(item.area()))
                .sorted(Comparator.comparing(FormItem::id))
                .toList();
    }

    /**
     * Forms one by one.
     *
     * @param without demands not made
     * @param done where the forms go
     * @return of the last of them, or of the first that was not found
     */
    private FormProgramme.Search search(Set<Demand> without, List<Set<Integer>> done) {
        var random = Seeded.stream(seed, PURPOSE);
        double[] whims = items.stream().mapToDouble(_ -> random.nextDouble()).toArray();
        List<int[]> enemies = without.contains(Demand.ENEMIES) ? List.of() : enemies(items);
        while (true) {
            var programme = new FormProgramme(plan, items, done, whims, without);
            programme.bar(enemies);
            FormProgramme.Search search = programme.solve(mostMillis);
            if (search instanceof FormProgramme.Found(Set<Integer> questions)) {
                done.add(questions);
            }
            if (search instanceof FormProgramme.NotFound || done.size() == plan.forms()) {
                return search;
            }
        }
    }

    private static List<int[]> enemies(List<FormItem> items) {
        Map<String, Integer> numbers = new HashMap<>();
        for (FormItem item : items) {
            numbers.put(item.id(), numbers.size());
        }
        List<int[]> pairs = new ArrayList<>();
        for (int i = 0; i < items.size(); i++) {
            for (String enemy : items.get(i).enemies()) {
                Integer other = numbers.get(enemy);
                if (other != null && other != i) {
                    pairs.add(new int[] {i, other});
                }
            }
        }
        return pairs;
    }

    /** Leaves out one demand after the other: where that helps, it stood in the way. */
    private List<Obstacle> explain() {
        List<Obstacle> found = new ArrayList<>();
        for (Demand demand : List.of(Demand.DIFFICULTY, Demand.OVERLAP, Demand.LEVEL, Demand.ENEMIES, Demand.AREA)) {
            if (search(Set.of(demand), new ArrayList<>()) instanceof FormProgramme.Found) {
                found.add(new Obstacle(demand, null, 0, 0));
            }
        }
        return found.isEmpty() ? List.of(new Obstacle(Demand.TOGETHER, null, 0, 0)) : found;
    }
}
