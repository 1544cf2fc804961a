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
                || !same(before.written(), after.written())
                || before.total() != after.total()
                || !same(before.measure().scaled(), after.measure().scaled())
                || !same(before.measure().pass(), after.measure().pass());
    }

    public boolean passesNow() {
        return Boolean.FALSE.equals(before.measure().pass())
                && Boolean.TRUE.equals(after.measure().pass());
    }

    public boolean failsNow() {
        return Boolean.TRUE.equals(before.measure().pass())
                && Boolean.FALSE.equals(after.measure().pass());
    }

    private static boolean same(@Nullable Object one, @Nullable Object other) {
        return java.util.Objects.equals(one, other);
    }
}
