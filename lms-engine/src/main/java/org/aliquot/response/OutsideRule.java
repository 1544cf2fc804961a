package org.aliquot.response;

import java.util.Set;
import java.util.function.Function;

/**
 * A question that is scored outside of the engine, by rules that came along with it.
 *
 * @param kinds at least one
 * @param marking of a response of one of the kinds; pure, and safe for any number of threads
 */
public record OutsideRule(Set<ResponseKind> kinds, Function<Response, Marking> marking) implements ScoringRule {

    public OutsideRule {
        kinds = Set.copyOf(kinds);
        if (kinds.isEmpty()) {
            throw new IllegalArgumentException("a rule marks at least one kind of response");
        }
    }

    @Override
    public Marking judge(Response response) {
        return marking.apply(response);
    }
}
