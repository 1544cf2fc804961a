package org.aliquot.family;

import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.aliquot.forms.Seeded;

/** Draws from a family for its author: what never holds, what fails now and then, and whether there are enough instances. Used once. */
final class Trial {

    /** A draw gives up after 1000 tries; a family that needs more than 50 on average is refused. */
    private static final int TRIES = 10_000;

    private static final int MOST_INSTANCES = 500;
    private static final int FEWEST_KEPT = TRIES / 50;
    private static final int FEWEST_DISTINCT = 20;

    private final ItemFamily family;
    private final Map<String, Wording> wordings;
    private final Map<String, Integer> drops = new LinkedHashMap<>();
    private final Map<String, String> whys = new LinkedHashMap<>();
    private final Map<String, FamilyProblem> mistakes = new LinkedHashMap<>();
    private final Set<Instance> instances = new HashSet<>();

    Trial(ItemFamily family, Map<String, Wording> wordings) {
        this.family = family;
        this.wordings = wordings;
    }

    List<FamilyProblem> problems() {
        var random = Seeded.stream(0, 0);
        int kept = 0;
        int tries = 0;
        while (kept < MOST_INSTANCES && tries < (mistakes.isEmpty() ? TRIES : MOST_INSTANCES)) {
            tries++;
            switch (family.attempt(random)) {
                case Attempt.Kept(var instance) -> {
                    kept++;
                    keep(instance);
                }
                case Attempt.Dropped dropped -> drop(dropped);
            }
        }
        if (!mistakes.isEmpty()) {
            return List.copyOf(mistakes.values());
        }
        if (kept < FEWEST_KEPT) {
            return List.of(rare(kept));
        }
        return instances.size() < FEWEST_DISTINCT ? List.of(monotonous(kept)) : List.of();
    }

    private void keep(Instance instance) {
        if (instances.add(instance)) {
            wordings.forEach((where, wording) -> {
                try {
                    wording.fill(instance);
                } catch (FamilyException e) {
                    mistakes.putIfAbsent(where, new FamilyProblem(where, e.problem()));
                }
            });
        }
    }

    private void drop(Attempt.Dropped dropped) {
        drops.merge(dropped.where(), 1, Integer::sum);
        whys.put(dropped.where(), dropped.why());
        if (dropped.mistake()) {
            mistakes.putIfAbsent(dropped.where(), new FamilyProblem(dropped.where(), dropped.why()));
        }
    }

    private FamilyProblem rare(int kept) {
        var most = drops.entrySet().stream().max(Map.Entry.comparingByValue()).orElseThrow();
        return new FamilyProblem(
                most.getKey(),
                "leaves too few instances: " + kept + " of " + TRIES + " draws; " + most.getValue()
                        + " fell here, the last because it " + whys.get(most.getKey()));
    }

    private FamilyProblem monotonous(int kept) {
        return new FamilyProblem(
                "family",
                "has only " + instances.size() + " different instances in " + kept + "; at least " + FEWEST_DISTINCT
                        + " are needed");
    }
}
