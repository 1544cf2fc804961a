package org.aliquot.reference;

import java.util.List;
import java.util.Map;

/**
 * Everything a pack brings to be looked up.
 *
 * @param topics titles of the subtopics by their ids
 */
public record Tables(List<Interval> intervals, List<Formula> formulas, List<Term> terms, Map<String, String> topics) {

    public static final Tables NONE = new Tables(List.of(), List.of(), List.of(), Map.of());

    public Tables {
        intervals = List.copyOf(intervals);
        formulas = List.copyOf(formulas);
        terms = List.copyOf(terms);
        topics = Map.copyOf(topics);
    }
}
