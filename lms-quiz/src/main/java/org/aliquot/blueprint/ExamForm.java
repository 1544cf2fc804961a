package org.aliquot.blueprint;

import java.util.List;
import java.util.UUID;
import org.aliquot.bank.ItemVersionId;

/**
 * A fixed form of an exam.
 *
 * @param number counts from 1 among those assembled together
 * @param questions that are scored
 * @param pilots questions tried out beside them, not scored
 */
public record ExamForm(UUID id, int number, List<ItemVersionId> questions, List<ItemVersionId> pilots) {

    public ExamForm {
        questions = List.copyOf(questions);
        pilots = List.copyOf(pilots);
    }

    /** The same form of another version. */
    ExamForm withId(UUID other) {
        return new ExamForm(other, number, questions, pilots);
    }
}
