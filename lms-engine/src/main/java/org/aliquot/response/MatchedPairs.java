package org.aliquot.response;

import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Matching: the share of sources matched with their own target.
 *
 * @param key target by source
 */
public record MatchedPairs(Map<String, String> key) implements ScoringRule {

    public MatchedPairs {
        key = Map.copyOf(key);
        if (key.isEmpty()) {
            throw new IllegalArgumentException("matching needs at least one pair");
        }
    }

    @Override
    public Set<ResponseKind> kinds() {
        return Set.of(ResponseKind.PAIRS);
    }

    @Override
    public Marking judge(Response response) {
        Map<String, Boolean> parts = ((Response.Pairs) response)
                .targets().entrySet().stream()
                        .collect(Collectors.toMap(
                                Map.Entry::getKey, pair -> pair.getValue().equals(key.get(pair.getKey()))));
        int right = (int) parts.values().stream().filter(isRight -> isRight).count();
        return Marking.of(Credit.share(right, 0, key.size()), parts);
    }
}
