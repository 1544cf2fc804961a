package org.aliquot.notes;

import org.aliquot.delivery.ExamUnderWay;

/** What became of a change to a note. */
public sealed interface NoteResult {

    record Kept(NoteView note) implements NoteResult {}

    /** Somebody, most likely the same person elsewhere, changed it meanwhile. */
    record Stale(NoteView standing) implements NoteResult {}

    /** There is no such note or place, or it is not theirs. */
    record Unknown() implements NoteResult {}

    record TooMany(int most) implements NoteResult {}

    record Closed(ExamUnderWay.Sitting by) implements NoteResult {}
}
