package org.aliquot.response;

import java.util.Set;

/** How the answers to one question turn into credit; holds the key, so it never leaves the server. */
public sealed interface ScoringRule
        permits AllOrNothing,
                CellCounts,
                ChartReading,
                CountedFields,
                FilledGaps,
                IdentifiedAntibodies,
                MarkedByPeople,
                MarkedRegions,
                MatchedPairs,
                MultipleResponse,
                NumericAnswer,
                OrderedSteps,
                OutsideRule,
                SingleBest,
                TextAnswer {

    /** The shapes of answer this rule can mark; at least one. */
    Set<ResponseKind> kinds();

    /**
     * Marks an answer of one of the rule's kinds.
     *
     * @throws ClassCastException for any other: {@link #mark} refuses those
     */
    Marking judge(Response response);

    /** Whether a response is of a kind this rule can mark; ask before storing what came over the network. */
    default boolean accepts(Response response) {
        return kinds().contains(response.kind());
    }

    /**
     * Credit for a response, and which of its parts are right.
     *
     * @throws IllegalArgumentException when the response is of a kind the rule cannot mark
     */
    default Marking mark(Response response) {
        if (!accepts(response)) {
            throw new IllegalArgumentException("an answer of the kind " + response.kind() + " came where "
                    + kinds().stream().sorted().toList() + " was asked for");
        }
        return judge(response);
    }

    /** Credit for a response; the same refusal as {@link #mark}. */
    default Credit score(Response response) {
        return mark(response).credit();
    }
}
