package org.aliquot.family;

import java.util.HashSet;
import java.util.List;
import org.aliquot.forms.Seeded;

/**
 * The options that one learner reads of a family that has more: the key, and wrong ones of which as many lie below it as the seed says.
 * Where all are shown, the key stands where its mistakes leave it, which is in the middle, and so it can be guessed.
 */
public final class ShownOptions {

    private static final long PURPOSE = 0x73686f776eL;

    private ShownOptions() {}

    /**
     * Each number of wrong options below the key that the family allows is equally likely, and then each choice of them.
     *
     * @param count from 2 to the number of options
     * @return ids in the order of {@link FilledOptions#inOrder()}, the same for the same options and seed on every machine
     */
    public static List<String> of(FilledOptions options, int count, long seed) {
        var order = options.inOrder();
        int key = order.indexOf(options.key());
        var below = order.subList(0, key);
        var above = order.subList(key + 1, order.size());
        int wrong = count - 1;
        int fewest = Math.max(0, wrong - above.size());
        int most = Math.min(wrong, below.size());
        var random = Seeded.stream(seed, PURPOSE);
        int place = fewest + random.below(most - fewest + 1);
        var shown = new HashSet<>(random.shuffled(below).subList(0, place));
        shown.addAll(random.shuffled(above).subList(0, wrong - place));
        shown.add(options.key());
        return order.stream().filter(shown::contains).toList();
    }
}
