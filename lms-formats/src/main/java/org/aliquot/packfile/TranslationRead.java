package org.aliquot.packfile;

import java.util.List;
import java.util.SortedMap;

/**
 * The translation of a pack with all that its reader found.
 *
 * @param problems faults, and what nobody accepted yet; what has one is not in the translation
 * @param stale what was made from an English that has changed since; it is not in the translation either
 * @param counts how many of how many pieces of each kind it has
 * @param madeFrom fingerprint of the English of each sound piece, by kind and id
 */
public record TranslationRead(
        Translation translation,
        List<Problem> problems,
        List<Problem> stale,
        List<Count> counts,
        SortedMap<String, SortedMap<String, String>> madeFrom) {

    /** How many pieces of a kind are translated. */
    public record Count(String kind, int there, int of) {}

    public TranslationRead {
        problems = List.copyOf(problems);
        stale = List.copyOf(stale);
        counts = List.copyOf(counts);
    }

    /** Whether the pack has anything in another language. */
    public boolean isAny() {
        return !problems.isEmpty() || counts.stream().anyMatch(count -> count.there() > 0);
    }
}
