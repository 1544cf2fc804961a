package org.aliquot.delivery;

import org.aliquot.people.AccountId;
import org.jspecify.annotations.Nullable;

/**
 * What an adjustment would make of one result.
 *
 * @param exam its key
 */
public record ScoreChange(AttemptId attempt, AccountId learner, String exam, ResultView before, ResultView after) {

    /** Whether anything the learner sees of the score is another: points, total, scaled score or pass. */
    public boolean isChange() {
        return !same(before.raw(), after.raw())
                || before.total() != after.total()
                || !same(before.scaled(), after.scaled())
                || !same(before.pass(), after.pass());
    }

    public boolean passesNow() {
        return Boolean.FALSE.equals(before.pass()) && Boolean.TRUE.equals(after.pass());
    }

    public boolean failsNow() {
        return Boolean.TRUE.equals(before.pass()) && Boolean.FALSE.equals(after.pass());
    }

    private static boolean same(@Nullable Object one, @Nullable Object other) {
        return java.util.Objects.equals(one, other);
    }
}
