package org.aliquot.response;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Ordering: credit for each pair of neighbours of the right order that also follow each other in the answer, as a share of
 * all such pairs. So one step out of place does not cost every step behind it. A part is right in its own place.
 */
public record OrderedSteps(List<String> key) implements ScoringRule {

    public OrderedSteps {
        key = List.copyOf(key);
        if (key.size() < 2) {
            throw new IllegalArgumentException("an order has at least two steps");
        }
    }

    @Override
    public Set<ResponseKind> kinds() {
        return Set.of(ResponseKind.ORDER);
    }

    @Override
    public Marking judge(Response response) {
        List<String> steps = ((Response.Order) response).steps();
        int neighbours = 0;
        Map<String, Boolean> inPlace = new HashMap<>();
        for (int i = 0; i < steps.size(); i++) {
            int place = key.indexOf(steps.get(i));
            inPlace.put(steps.get(i), place == i);
            boolean follows = i > 0 && place > 0 && key.get(place - 1).equals(steps.get(i - 1));
            neighbours += follows ? 1 : 0;
        }
        return Marking.of(Credit.share(neighbours, 0, key.size() - 1), inPlace);
    }
}
