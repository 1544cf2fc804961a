package org.aliquot.delivery;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * How one question of an attempt stands.
 *
 * @param closed its answer is locked: in tutor mode after feedback, in an adaptive exam until the review at its end
 * @param lease of the answer that stands, null when nothing was saved yet
 * @param revision of the answer that stands, null when nothing was saved yet
 */
public record PositionView(
        int position,
        boolean answered,
        boolean flagged,
        boolean closed,
        @Nullable Integer lease,
        @Nullable Integer revision,
        @Nullable Instant savedAt) {}
