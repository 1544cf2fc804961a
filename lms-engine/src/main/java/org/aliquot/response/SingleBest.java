package org.aliquot.response;

import java.util.Map;
import java.util.Set;

/** Single best answer: the key earns the point, anything else nothing. */
public record SingleBest(String key) implements ScoringRule {

    public SingleBest {
        if (key.isBlank()) {
            throw new IllegalArgumentException("a single best answer needs a key");
        }
    }

    @Override
    public Set<ResponseKind> kinds() {
        return Set.of(ResponseKind.CHOICE);
    }

    @Override
    public Marking judge(Response response) {
        String chosen = ((Response.Choice) response).option();
        return Marking.of(chosen.equals(key) ? Credit.FULL : Credit.NONE, Map.of(chosen, chosen.equals(key)));
    }
}
