package org.aliquot.response;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;

/**
 * A differential count: the share of classes whose count lies within its limits; a class left out was counted as 0.
 *
 * @param limits by class of cell
 */
public record CellCounts(Map<String, Limits> limits) implements ScoringRule {

    /** Both ends are right. */
    public record Limits(int low, int high) {
        public Limits {
            if (low < 0 || high < low) {
                throw new IllegalArgumentException("limits go from 0 upwards: " + low + " to " + high);
            }
        }

        boolean hold(int count) {
            return low <= count && count <= high;
        }
    }

    public CellCounts {
        limits = Map.copyOf(limits);
        if (limits.isEmpty()) {
            throw new IllegalArgumentException("a differential counts at least one class");
        }
    }

    @Override
    public Set<ResponseKind> kinds() {
        return Set.of(ResponseKind.COUNTS);
    }

    @Override
    public Marking judge(Response response) {
        Map<String, Integer> counts = ((Response.Counts) response).counts();
        Map<String, Boolean> parts = new HashMap<>();
        limits.forEach((cell, range) -> parts.put(cell, range.hold(counts.getOrDefault(cell, 0))));
        int right = (int) parts.values().stream().filter(isRight -> isRight).count();
        return Marking.of(Credit.share(right, 0, limits.size()), parts);
    }
}
