package org.aliquot.delivery;

import java.util.List;
import java.util.UUID;
import org.aliquot.bank.ItemReview;
import org.aliquot.bank.RubricView;
import org.jspecify.annotations.Nullable;

/**
 * A written answer before somebody who marks. Whose it is, is not in here.
 *
 * @param rubric of the version that was asked
 * @param left answers to the question that this person could mark after it
 * @param others marks of others: of an answer on which two differ, and of one that is settled
 */
public record ToMark(
        UUID id,
        String exam,
        String title,
        ItemReview question,
        RubricView rubric,
        String answer,
        Stage stage,
        int left,
        List<Given> others) {

    /** What this person may do with it. */
    public enum Stage {
        /** Mark it, seeing nobody else's points. */
        BLIND,
        /** Decide, because two people differ. */
        DECIDE,
        /** Change what it came to, with a reason. */
        SETTLED,
        /** Nothing now: somebody else has it, or it waits for another marker. */
        TAKEN
    }

    /**
     * Marks that stand.
     *
     * @param own whether they are this person's
     * @param reason why they were changed later; null where they were not
     */
    public record Given(
            int slot, Marks marks, boolean own, @Nullable String reason) {}

    public ToMark {
        others = List.copyOf(others);
    }
}
