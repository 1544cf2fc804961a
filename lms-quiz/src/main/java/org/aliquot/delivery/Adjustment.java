package org.aliquot.delivery;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.aliquot.bank.ItemVersionId;
import org.aliquot.people.AccountId;
import org.jspecify.annotations.Nullable;

/**
 * A decision about a version of a question that changes how its answers count.
 *
 * @param exam key of the only exam it holds in; null when it holds in all
 * @param key ids of the options that are right, for {@link AdjustmentKind#REKEY} of a question with options; else empty
 * @param by the version by whose key answers are scored, for a re-key of a question without options; else null
 * @param undone who took it back, when and why; null while it stands
 * @param isSettled whether every attempt is scored by it, or after it was undone, without it
 */
public record Adjustment(
        UUID id,
        ItemVersionId item,
        @Nullable String exam,
        AdjustmentKind kind,
        List<String> key,
        @Nullable ItemVersionId by,
        Deed made,
        @Nullable Deed undone,
        boolean isSettled) {

    /** Who did it, when and why. */
    public record Deed(AccountId by, Instant at, String reason) {}

    public Adjustment {
        key = List.copyOf(key);
    }

    boolean concerns(ItemVersionId version, String inExam) {
        return item.equals(version) && (exam == null || exam.equals(inExam));
    }
}
