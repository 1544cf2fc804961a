package org.aliquot.delivery;

import java.time.Instant;
import org.aliquot.blueprint.Feedback;
import org.jspecify.annotations.Nullable;

/**
 * When, how often and with which code one learner may take an exam: what the school decided for everybody, what their classes say,
 * and days of their own, put together.
 *
 * @param opensAt from when on they can start it; null: at once
 * @param closesAt until when they can take it; null: as long as they have access
 * @param closed whether that is over
 * @param allowed how often they may take it in exam mode, and {@code used} how often they have; null: without a limit
 * @param coded whether a code starts it
 * @param feedback from when on they see its questions again
 */
public record Entry(
        @Nullable Instant opensAt,
        @Nullable Instant closesAt,
        boolean closed,
        @Nullable Integer allowed,
        int used,
        boolean coded,
        Feedback feedback) {

    public static final Entry ANY = new Entry(null, null, false, null, 0, false, Feedback.AFTER_FINAL);

    /** How often it may still be taken; null: without a limit. */
    public @Nullable Integer left() {
        return allowed == null ? null : (Integer) Math.max(0, allowed - used);
    }

    public boolean isUsedUp() {
        return allowed != null && used >= allowed;
    }
}
