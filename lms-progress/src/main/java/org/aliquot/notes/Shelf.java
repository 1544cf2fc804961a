package org.aliquot.notes;

import java.util.List;
import org.aliquot.delivery.ExamUnderWay;

/** A learner's notes, or why they cannot be seen now. */
public sealed interface Shelf {

    record Open(List<NoteView> notes) implements Shelf {
        public Open {
            notes = List.copyOf(notes);
        }
    }

    /** In an exam one has no notes. */
    record Closed(ExamUnderWay.Sitting by) implements Shelf {}
}
