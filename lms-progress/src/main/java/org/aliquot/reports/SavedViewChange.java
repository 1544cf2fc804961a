package org.aliquot.reports;

/** What became of a change to a saved view. */
public sealed interface SavedViewChange {

    record Saved(SavedView view) implements SavedViewChange {}

    /** The person has another view of that name. */
    record NameTaken() implements SavedViewChange {}

    /** What it searches for may be a learner's name, which is not shared. */
    record HoldsSearch() implements SavedViewChange {}

    /** It was changed meanwhile; this is how it stands. */
    record Stale(SavedView standing) implements SavedViewChange {}

    /** There is none, or it is not the caller's. */
    record Unknown() implements SavedViewChange {}
}
