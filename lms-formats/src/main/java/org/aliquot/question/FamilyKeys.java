package org.aliquot.question;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;

/** Where the key of a family stands among the options that attempts show. */
public final class FamilyKeys {

    private FamilyKeys() {}

    /**
     * How often it is first, second, and so on.
     *
     * @param seed of the first draw; the others follow it
     * @return empty where options are mixed for each attempt, and where there is nothing drawn or to choose
     */
    public static Optional<List<Integer>> places(ItemContent item, long seed, int draws) {
        FamilyContent family = item.family();
        return family == null || !(item.task() instanceof SingleTask task) || task.shuffle()
                ? Optional.empty()
                : Optional.of(places(item, family, seed, draws));
    }

    private static List<Integer> places(ItemContent item, FamilyContent family, long seed, int draws) {
        List<Integer> times = new ArrayList<>(Collections.nCopies(item.optionsShown(), 0));
        String key = item.key().getFirst();
        Generation.shown(item, family, seed, draws)
                .forEach(shown -> times.set(shown.indexOf(key), times.get(shown.indexOf(key)) + 1));
        return List.copyOf(times);
    }
}
