package org.aliquot.api;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.aliquot.delivery.AdjustmentKind;
import org.jspecify.annotations.Nullable;

/** Decisions about questions that people had answered, and what they do to scores. */
final class AdjustmentJson {

    /**
     * A decision about a version of a question that changes how its answers count.
     *
     * @param exam key of the only exam it holds in; null when it holds in all
     * @param key ids of the options that are right, for REKEY of a question with options; else empty
     * @param by the version by whose key answers are scored, for a re-key of a question without options; else null
     * @param undone who took it back, when and why; null while it stands
     * @param isSettled whether every attempt is scored by it, or after it was undone, without it
     */
    record Adjustment(
            UUID id,
            UUID item,
            @Nullable String exam,
            AdjustmentKind kind,
            List<String> key,
            @Nullable UUID by,
            Deed made,
            @Nullable Deed undone,
            boolean isSettled) {}

    /** Who did it, when and why. */
    record Deed(UUID by, Instant at, String reason) {}

    /**
     * What an adjustment would do, before anybody decides.
     *
     * @param attempts final attempts with the question, in its scope
     * @param changed of them, those whose score would change
     * @param passNow those that would pass and did not
     * @param failNow those that passed and would not
     * @param yours changed ones of the caller's learners
     * @param shown the newest of those, changed pass decisions before all others
     * @param complete whether all attempts were looked at; else there are too many for a look, and all figures are at least so much
     */
    record Preview(
            int attempts, int changed, int passNow, int failNow, int yours, List<Change> shown, boolean complete) {}

    /**
     * What an adjustment would make of one result.
     *
     * @param exam its key
     */
    record Change(UUID attempt, UUID learner, String exam, ResultJson.Result before, ResultJson.Result after) {}

    private AdjustmentJson() {}
}
