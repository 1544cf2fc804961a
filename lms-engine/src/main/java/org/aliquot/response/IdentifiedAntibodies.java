package org.aliquot.response;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;

/**
 * Antibody identification: the antibodies named, scored as multiple response. Where the work counts too, that is half, and
 * the other half is the share of antigens that may be ruled out and were, less those crossed out wrongly.
 *
 * @param antibodies by antigen
 * @param ruledOut antigens that the panel rules out; empty when the crossing out is not scored
 */
public record IdentifiedAntibodies(Set<String> antibodies, Set<String> ruledOut) implements ScoringRule {

    public IdentifiedAntibodies {
        antibodies = Set.copyOf(antibodies);
        ruledOut = Set.copyOf(ruledOut);
        if (antibodies.isEmpty()) {
            throw new IllegalArgumentException("a panel has at least one antibody to find");
        }
    }

    @Override
    public Set<ResponseKind> kinds() {
        return Set.of(ResponseKind.ANTIBODIES);
    }

    @Override
    public Marking judge(Response response) {
        var work = (Response.Antibodies) response;
        Marking named = new MultipleResponse(antibodies).judge(work.antibodies());
        if (ruledOut.isEmpty()) {
            return named;
        }
        Marking crossed = new MultipleResponse(ruledOut).judge(work.crossedOut());
        Map<String, Boolean> parts = new HashMap<>(crossed.parts());
        parts.putAll(named.parts());
        return Marking.of(
                new Credit((named.credit().hundredths() + crossed.credit().hundredths()) / 2), parts);
    }
}
