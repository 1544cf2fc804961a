package org.aliquot.cohort;

/** What came of taking back an act in a class. */
public sealed interface UndoResult {

    record Undone(ClassActKind kind) implements UndoResult {}

    /** Somebody has changed the same since, or has taken it back, or what it was about is no more. */
    record Stands() implements UndoResult {}

    /** No such act of the caller's. */
    record Unknown() implements UndoResult {}
}
