package org.aliquot.reference;

import java.util.List;

/** Everything a pack brings to be looked up. */
public record Tables(List<Interval> intervals, List<Formula> formulas, List<Term> terms) {

    public static final Tables NONE = new Tables(List.of(), List.of(), List.of());

    public Tables {
        intervals = List.copyOf(intervals);
        formulas = List.copyOf(formulas);
        terms = List.copyOf(terms);
    }
}
