package org.aliquot.delivery;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.aliquot.bank.ItemReview;
import org.aliquot.bank.RubricView;
import org.jspecify.annotations.Nullable;

/**
 * A written answer before somebody who marks. Whose it is, is not in here.
 *
 * @param rubric of the version that was asked
 * @param left other answers to the question that this person could mark
 * @param others marks of others: of an answer on which two differ, and of one that is settled
 * @param settledAt when it came to what it is now; null while it waits
 * @param remarkIsRead whether the learner sees the questions of this exam again some time, and the remark with them
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
        List<Given> others,
        @Nullable Instant settledAt,
        boolean remarkIsRead) {

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
     * @param counts whether they count, alone or with others
     * @param reason why they were changed later; null where they were not
     */
    public record Given(
            int slot,
            Marks marks,
            boolean own,
            boolean counts,
            @Nullable String reason) {}

    public ToMark {
        others = List.copyOf(others);
    }
}
