package org.aliquot.search;

import org.aliquot.delivery.ExamUnderWay;

/** What a search led to. */
public sealed interface SearchResult {

    record Found(Findings findings) implements SearchResult {}

    /** An exam is open, and in an exam nothing is looked up. */
    record Closed(ExamUnderWay.Sitting by) implements SearchResult {}
}
