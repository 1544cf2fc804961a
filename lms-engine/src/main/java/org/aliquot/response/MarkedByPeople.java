package org.aliquot.response;

import java.util.Set;

/**
 * A written answer that people mark: a machine can say nothing of it, so by this rule it earns nothing. Who scores one puts the
 * credit of its marks in this rule's place.
 */
public record MarkedByPeople() implements ScoringRule {

    @Override
    public Set<ResponseKind> kinds() {
        return Set.of(ResponseKind.TEXT);
    }

    @Override
    public Marking judge(Response response) {
        return Marking.whole(Credit.NONE);
    }
}
