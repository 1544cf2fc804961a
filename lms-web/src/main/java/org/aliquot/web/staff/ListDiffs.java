package org.aliquot.web.staff;

import com.github.difflib.DiffUtils;
import com.github.difflib.algorithm.DiffAlgorithmI;
import com.github.difflib.algorithm.myers.MeyersDiff;
import com.github.difflib.algorithm.myers.MeyersDiffWithLinearSpace;
import java.util.List;

/**
 * Finds where two lists differ. The time it takes grows with the square of what differs, so a stretch that is too long to be compared
 * counts as one difference.
 */
final class ListDiffs {

    /** Beyond this, paths are not kept but found again: half of the speed for a small part of the memory. */
    private static final int KEPT_PATHS = 600;

    /** {@code size} words from {@code from} on are gone, {@code otherSize} of the other list's stand in their place. */
    record Difference(int from, int size, int otherFrom, int otherSize) {}

    private ListDiffs() {}

    /** @param most what both lists may have together, besides what they begin and end with alike */
    static List<Difference> of(List<String> before, List<String> after, int most) {
        int head = head(before, after);
        int tail = head(
                before.subList(head, before.size()).reversed(),
                after.subList(head, after.size()).reversed());
        List<String> old = before.subList(head, before.size() - tail);
        List<String> young = after.subList(head, after.size() - tail);
        if (old.isEmpty() && young.isEmpty()) {
            return List.of();
        }
        if (old.isEmpty() || young.isEmpty() || old.size() + young.size() > most) {
            return List.of(new Difference(head, old.size(), head, young.size()));
        }
        return DiffUtils.diff(old, young, algorithm(old.size() + young.size())).getDeltas().stream()
                .map(delta -> new Difference(
                        head + delta.getSource().getPosition(),
                        delta.getSource().size(),
                        head + delta.getTarget().getPosition(),
                        delta.getTarget().size()))
                .toList();
    }

    private static DiffAlgorithmI<String> algorithm(int size) {
        return size <= KEPT_PATHS ? new MeyersDiff<>() : new MeyersDiffWithLinearSpace<>();
    }

    /** How many both begin with alike. */
    private static int head(List<String> before, List<String> after) {
        int most = Math.min(before.size(), after.size());
        int same = 0;
        while (same < most && before.get(same).equals(after.get(same))) {
            same++;
        }
        return same;
    }
}
