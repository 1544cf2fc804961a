package org.aliquot.search;

import java.util.UUID;

/** What a search led to. */
public sealed interface SearchResult {

    record Found(Findings findings) implements SearchResult {}

    /** An exam is open, and in an exam nothing is looked up. */
    record Closed(UUID attempt, String exam) implements SearchResult {}
}
