package org.aliquot.response;

import java.util.Set;

/** Another rule without its partial credit: the full point or nothing. */
public record AllOrNothing(ScoringRule rule) implements ScoringRule {

    @Override
    public Set<ResponseKind> kinds() {
        return rule.kinds();
    }

    @Override
    public Marking judge(Response response) {
        Marking marking = rule.judge(response);
        return new Marking(marking.credit().isFull() ? Credit.FULL : Credit.NONE, marking.parts());
    }
}
