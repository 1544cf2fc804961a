package org.aliquot.response;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/**
 * Hotspot: +1 for each target that was marked, -1 for each other mark, never below 0, as a share of the targets. Marks are
 * points on the picture or choices from the list of its places; a second point in the same target is another mark.
 *
 * @param targets the regions to be found
 * @param listed what is right in the list: the targets, or what several of them have in common
 */
public record MarkedRegions(Map<String, Region> targets, Set<String> listed) implements ScoringRule {

    public MarkedRegions(Map<String, Region> targets) {
        this(targets, targets.keySet());
    }

    public MarkedRegions {
        targets = Map.copyOf(targets);
        listed = Set.copyOf(listed);
        if (targets.isEmpty()) {
            throw new IllegalArgumentException("a picture to be marked has at least one target");
        }
    }

    @Override
    public Set<ResponseKind> kinds() {
        return Set.of(ResponseKind.POINTS, ResponseKind.CHOICES);
    }

    @Override
    public Marking judge(Response response) {
        return response instanceof Response.Choices(var options)
                ? new MultipleResponse(listed).judge(options)
                : judge((Response.Points) response);
    }

    private Marking judge(Response.Points response) {
        Set<String> hit = new HashSet<>();
        int misses = 0;
        for (Point point : response.points()) {
            boolean found = targets.entrySet().stream()
                    .anyMatch(target -> target.getValue().contains(point) && hit.add(target.getKey()));
            misses += found ? 0 : 1;
        }
        Map<String, Boolean> parts = new HashMap<>();
        targets.keySet().forEach(target -> parts.put(target, hit.contains(target)));
        return Marking.of(Credit.share(hit.size(), misses, targets.size()), parts);
    }
}
